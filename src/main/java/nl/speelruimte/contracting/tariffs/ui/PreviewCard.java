package nl.speelruimte.contracting.tariffs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.speelruimte.contracting.tariffs.IndexationPreview;
import nl.speelruimte.contracting.tariffs.IndexationPreview.Line;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.PortalGrid;
import org.springframework.data.domain.Pageable;

/** What an indexation would do to each tariff, and what it passes over, with the button that books it. */
final class PreviewCard extends Composite<Div> {

  PreviewCard(IndexationPreview preview, Runnable book) {
    var button = new Button(getTranslation("contracting.indexation.book"), click -> book.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    var stack = Rows.stack();
    if (preview.lines().isEmpty()) {
      stack.add(new Card(getTranslation("contracting.indexation.shown"),
          new Paragraph(getTranslation("contracting.indexation.nothing"))));
    } else {
      stack.add(new Card(getTranslation("contracting.indexation.shown"), new Paragraph(
          getTranslation("contracting.indexation.count", preview.lines().size(), preview.contracts())),
          grid("indexation", preview.lines()), button));
    }
    if (!preview.skipped().isEmpty()) {
      stack.add(new Card(getTranslation("contracting.indexation.skipped"), new Paragraph(
          getTranslation("contracting.indexation.skipped-why", preview.skipped().size())),
          grid("indexation-skipped", preview.skipped())));
    }
    getContent().add(stack);
  }

  private PortalGrid<Line> grid(String key, List<Line> lines) {
    var amounts = Amounts.of(this);
    var grid = new PortalGrid<Line>(key, getTranslation("contracting.indexation.shown"));
    grid.column("contract", getTranslation("contracting.field.contract")).text(Line::contractNumber)
        .link(line -> "contracts/" + line.contract()).phone();
    grid.column("provider", getTranslation("contracting.field.provider")).text(Line::providerName).grow(2);
    grid.column("lot", getTranslation("contracting.field.lot")).text(Line::lot);
    grid.column("product", getTranslation("contracting.field.product")).text(line ->
        getTranslation("contracting.code.label", line.product(), line.productName())).phone().grow(2);
    grid.column("municipality", getTranslation("contracting.field.municipality"))
        .text(line -> line.municipality() == null ? getTranslation("contracting.tariff.all-municipalities")
            : line.municipality());
    grid.column("before", getTranslation("contracting.indexation.before"))
        .text(line -> amounts.eurosAndCents(line.before())).exported(Line::before).right();
    grid.column("after", getTranslation("contracting.indexation.after"))
        .text(line -> amounts.eurosAndCents(line.after())).exported(Line::after).right().phone();
    grid.column("until", getTranslation("contracting.indexation.until")).date(Line::newValidTo);
    return grid.identifiedBy(Line::tariff)
        .whenEmpty(new EmptyState(getTranslation("contracting.indexation.shown"),
            getTranslation("contracting.indexation.nothing")))
        .rows(page -> part(lines, page), lines::size);
  }

  private static List<Line> part(List<Line> lines, Pageable page) {
    return page.isUnpaged() ? lines
        : lines.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
  }
}
