package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractDetails.LotTerm;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.Rows;
import org.jspecify.annotations.Nullable;

/** Beside a contract: its terms, its lots with what they follow, and who takes part. */
class ContractTermsPanel extends Composite<Div> {

  private final ContractDetails details;
  private final Amounts amounts = Amounts.of(this);

  ContractTermsPanel(ContractDetails details) {
    this.details = details;
    getContent().add(Rows.stack(terms(), lots(), municipalities()));
  }

  private Component terms() {
    var notice = details.endsByNotice();
    return new Card(getTranslation("contracting.card.terms"), new DefinitionRows()
        .row(getTranslation("contracting.field.procurement"), details.contract().procurement())
        .row(getTranslation(notice == null ? "contracting.field.noticeBy" : "contracting.terms.notice"),
            notice == null ? amounts.date(details.contract().noticeBy())
                : getTranslation("contracting.notice.given", amounts.date(notice)))
        .row(getTranslation("contracting.field.noticeMonths"), months(details.noticeMonths()))
        .row(getTranslation("contracting.field.extensionOptions"), details.extensionOptions() == 0
            ? getTranslation("contracting.extension.none")
            : getTranslation("contracting.extension.some", details.extensionOptions(),
                months(details.extensionLengthMonths()), details.extensionsUsed(), details.extensionsLeft())));
  }

  private Component lots() {
    var list = new UnorderedList();
    details.lotTerms().forEach(lot -> {
      var item = new ListItem(new Anchor("lots/" + lot.id(), label(lot)));
      var said = new ArrayList<>(term(lot.from(), lot.to()));
      details.lotTerms().stream().filter(other -> other.id().equals(lot.predecessor())).findFirst()
          .ifPresent(before -> said.add(getTranslation("contracting.lot.follows", label(before))));
      details.lotTerms().stream().filter(other -> lot.id().equals(other.predecessor()))
          .forEach(after -> said.add(getTranslation("contracting.lot.followed", label(after))));
      said.forEach(text -> item.add(why(text)));
      list.add(item);
    });
    return new Card(getTranslation("contracting.field.lots"), list);
  }

  private Component municipalities() {
    var list = new UnorderedList();
    details.places().forEach(place -> {
      var item = new ListItem(place.name());
      term(place.from(), place.to()).forEach(text -> item.add(why(text)));
      list.add(item);
    });
    return new Card(getTranslation("contracting.field.municipalities"), list);
  }

  private String label(LotTerm lot) {
    return getTranslation("contracting.lot.label", lot.code(), lot.name());
  }

  /** What is said of a part that does not run as long as its contract. */
  private List<String> term(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null) {
      return List.of(getTranslation("contracting.part.between", amounts.date(from), amounts.date(to)));
    }
    if (from != null) {
      return List.of(getTranslation("contracting.part.from", amounts.date(from)));
    }
    return to == null ? List.of() : List.of(getTranslation("contracting.part.to", amounts.date(to)));
  }

  private static Component why(String text) {
    var why = new Div(new Span(text));
    why.addClassName("why");
    return why;
  }

  private String months(int number) {
    return getTranslation("contracting.months", number);
  }
}
