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
import nl.speelruimte.contracting.ContractDetails.Neighbour;
import nl.speelruimte.contracting.ui.ContractSection.Page;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.list.AsOfBar;
import org.jspecify.annotations.Nullable;

/** Beside a contract: its terms, its lots with what they follow, and who takes part. */
class ContractTermsPanel extends Composite<Div> {

  private final ContractDetails details;
  private final Page page;
  private final PartButtons buttons;
  private final Amounts amounts = Amounts.of(this);

  ContractTermsPanel(Page page, PartButtons buttons) {
    this.details = page.details();
    this.page = page;
    this.buttons = buttons;
    getContent().add(Rows.stack(terms(), lots(), municipalities()));
  }

  private Component terms() {
    var rows = new DefinitionRows()
        .row(getTranslation("contracting.field.procurement"), details.contract().procurement())
        .row(getTranslation("contracting.field.end"), amounts.date(details.contract().end()));
    notice(rows);
    rows.row(getTranslation("contracting.field.noticeMonths"), months(details.noticeMonths()))
        .row(getTranslation("contracting.field.extensionOptions"), details.extensionOptions() == 0
            ? getTranslation("contracting.extension.none")
            : getTranslation("contracting.extension.some", details.extensionOptions(),
                months(details.extensionLengthMonths()), details.extensionsUsed(), details.extensionsLeft()));
    succession(rows);
    var card = new Card(getTranslation("contracting.card.terms"), rows);
    card.add(buttons.succession(page));
    return card;
  }

  /** What is still to come of a notice, or what came of one; a contract that is over has no day for it any more. */
  private void notice(DefinitionRows rows) {
    var given = details.endsByNotice();
    var contract = details.contract();
    if (given != null) {
      rows.row(getTranslation("contracting.terms.notice"), getTranslation("contracting.notice.given", amounts.date(given)));
    } else if (ContractStatuses.isOver(contract.status())) {
      if (contract.lastDay().isBefore(contract.end())) {
        rows.row(getTranslation("contracting.terms.last-day"), amounts.date(contract.lastDay()));
      }
    } else {
      rows.row(getTranslation("contracting.field.noticeBy"), amounts.date(contract.noticeBy()));
    }
  }

  private void succession(DefinitionRows rows) {
    var succession = details.succession();
    if (succession.predecessor() != null) {
      rows.row(getTranslation("contracting.field.predecessor"), link(succession.predecessor()));
    }
    if (succession.takeover() != null) {
      rows.row(getTranslation("contracting.field.takeover"), succession.takeover());
    }
    succession.successors().forEach(next -> rows.row(getTranslation("contracting.terms.successor"), link(next)));
  }

  private Component link(Neighbour neighbour) {
    var link = new Anchor(AsOfBar.address("contracts/" + neighbour.id(), page.asOf()), neighbour.number());
    return neighbour.providerName().equals(details.contract().providerName()) ? link
        : new Div(link, new Span(", " + neighbour.providerName()));
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
    var card = new Card(getTranslation("contracting.field.lots"), list);
    card.add(buttons.lots(page));
    return card;
  }

  private Component municipalities() {
    var list = new UnorderedList();
    details.places().forEach(place -> {
      var item = new ListItem(place.name());
      term(place.from(), place.to()).forEach(text -> item.add(why(text)));
      list.add(item);
    });
    var card = new Card(getTranslation("contracting.field.municipalities"), list);
    card.add(buttons.municipalities(page));
    return card;
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
