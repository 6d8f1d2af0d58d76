package nl.speelruimte.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.speelruimte.audit.seal.Verification;
import nl.speelruimte.audit.seal.Verification.Broken;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;

/** What a check of the trail found: how much was checked, and each event and seal that is not as it was written. */
final class VerificationPanel extends Div {

  private final Amounts amounts = Amounts.of(this);

  VerificationPanel(Verification found) {
    addClassName("verification");
    add(new StatusBadge(found.isSound() ? Status.OK : Status.OVER,
        getTranslation(found.isSound() ? "audit.check.sound" : "audit.check.broken")));
    var period = found.period();
    add(new Paragraph(period == null ? getTranslation("audit.check.all")
        : getTranslation("audit.check.period", amounts.period(period))));
    add(new Paragraph(getTranslation("audit.check.counts", found.events(), found.seals(), found.unsealed())));
    if (found.late() > 0) {
      add(new Paragraph(getTranslation("audit.check.late", found.late())));
    }
    var last = found.last();
    if (last != null) {
      add(new Paragraph(new Span(getTranslation("audit.check.last", amounts.date(last.day())) + " "),
          TrailEventView.code(last.hash())));
    }
    if (!found.isSound()) {
      var list = new UnorderedList();
      found.broken().forEach(broken -> list.add(new ListItem(where(broken),
          new Span(": " + getTranslation("audit.flaw." + broken.flaw())))));
      add(list);
    }
  }

  private Component where(Broken broken) {
    var seal = broken.seal();
    if (broken.event() != null) {
      return new Anchor("trail/" + broken.event(), getTranslation("audit.check.event", Long.toString(broken.event())));
    }
    return new Span(seal != null ? getTranslation("audit.check.seal", amounts.date(seal))
        : broken.subject().isEmpty() ? getTranslation("audit.check.noted") : broken.subject());
  }
}
