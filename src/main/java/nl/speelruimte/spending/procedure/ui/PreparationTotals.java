package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.speelruimte.spending.procedure.CalculationRules;
import nl.speelruimte.spending.procedure.IntendedTotals;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.FigureTile;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Rows;
import org.springframework.util.StringUtils;

/** What a year comes to, all together and per municipality. */
final class PreparationTotals {

  private PreparationTotals() {}

  static Component tiles(IntendedTotals totals) {
    var amounts = Words.amounts();
    return Rows.row(
        new FigureTile(amounts.millions(totals.last()), Words.text("spending.procedure.tile.last", totals.count()))
            .asCard(),
        new FigureTile(amounts.millions(totals.proposed()), Words.text("spending.procedure.tile.proposed",
            amounts.change(totals.proposed().minus(totals.last())))).asCard(),
        new FigureTile(amounts.count(totals.announcedCount()), Words.text("spending.procedure.tile.announced",
            totals.responses(), totals.against())).asCard(),
        new FigureTile(amounts.count(totals.decidedCount()), Words.text("spending.procedure.tile.decided",
            totals.agreementCount(), totals.proposedCount())).asCard());
  }

  /** How the amounts were calculated. */
  static void settings(PageHeader header, CalculationRules settings) {
    header.sub(Words.text("spending.procedure.settings", Words.amounts().percent(settings.indexPct()),
        Words.amounts().euros(settings.roundTo())));
    if (settings.leftOut() > 0) {
      header.sub(Words.text("spending.procedure.left-out", settings.leftOut()));
    }
    settings.corrections().forEach(each -> header.sub(Words.text("spending.procedure.correction-of",
        each.provider(), Words.amounts().percent(each.pct()), each.reason())));
  }

  static Component perMunicipality(List<IntendedTotals> rows) {
    if (rows.isEmpty()) {
      return new Div();
    }
    var amounts = Words.amounts();
    var table = new PlainTable(Words.text("spending.procedure.per-municipality"))
        .column(Words.text("spending.column.municipality")).deskColumn(Words.text("spending.procedure.spaces"))
        .deskColumn(Words.text("spending.procedure.last")).rightColumn(Words.text("spending.procedure.proposed"))
        .rightColumn(Words.text("spending.procedure.change"))
        .deskColumn(StringUtils.capitalize(Words.text("spending.intended-status.AGREEMENT")))
        .deskColumn(StringUtils.capitalize(Words.text("spending.intended-status.DECIDED")));
    rows.forEach(row -> table.row(row.name(), amounts.count(row.count()), amounts.euros(row.last()),
        amounts.euros(row.proposed()), amounts.change(row.proposed().minus(row.last())),
        amounts.count(row.agreementCount()), amounts.count(row.decidedCount())));
    return new Card(Words.text("spending.procedure.per-municipality"), table);
  }
}
