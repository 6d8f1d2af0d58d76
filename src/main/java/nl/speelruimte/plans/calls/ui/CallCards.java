package nl.speelruimte.plans.calls.ui;

import static nl.speelruimte.plans.calls.ui.CallWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelruimte.plans.calls.CallCounts;
import nl.speelruimte.plans.calls.CallDetails;
import nl.speelruimte.plans.calls.CallEntryRow;
import nl.speelruimte.plans.calls.CallState;
import nl.speelruimte.plans.calls.InviteeRow;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.FigureTile;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;

/** The parts of a call's page that are only read. */
final class CallCards {

  private final Amounts amounts = Amounts.of(new Div());

  /** How far those who were asked are. */
  Component counts(CallCounts counts) {
    var late = tile(counts.late(), "plans.call.count.late");
    return Rows.row(tile(counts.asked(), "plans.call.count.asked"), tile(counts.waiting(), "plans.call.count.waiting"),
        tile(counts.begun(), "plans.call.count.begun"), tile(counts.submitted(), "plans.call.count.submitted"),
        counts.late() > 0 ? late.in(Status.OVER) : late, tile(counts.decided(), "plans.call.count.decided"));
  }

  private FigureTile tile(int count, String key) {
    return new FigureTile(amounts.count(count), text(key)).asCard();
  }

  Component guidance(CallDetails call) {
    var card = new Card(text("plans.call.field.guidance"));
    if (call.guidance().isBlank()) {
      card.add(new Paragraph(text("plans.call.page.no-guidance")));
    } else {
      call.guidance().lines().filter(line -> !line.isBlank()).forEach(line -> card.add(new Paragraph(line)));
    }
    return card;
  }

  Component facts(CallDetails call) {
    var row = call.call();
    return new Card(text("plans.call.page.facts"), new DefinitionRows()
        .row(text("plans.call.field.year"), Integer.toString(row.year()))
        .row(text("plans.call.field.due"), amounts.date(row.due()))
        .row(text("plans.call.field.reaches"), CallWords.reaches(row))
        .row(text("plans.call.field.framework"),
            new Anchor("assessment-frameworks/" + row.framework(), CallWords.framework(row)))
        .row(text("plans.call.page.opened"), amounts.moment(call.openedAt()))
        .row(text("plans.call.page.opened-by"), call.openedBy()));
  }

  Component entries(List<CallEntryRow> entries) {
    var timeline = new Timeline();
    entries.forEach(entry -> timeline.event(said(entry), parts(entry)));
    return new Card(text("plans.call.page.entries"), timeline);
  }

  /** What a provider sees of itself, with what it can do. */
  Component own(CallState call, InviteeRow own, Optional<? extends Component> begin) {
    var card = new Card(text("plans.call.own.heading"), new StatusBadge(CallWords.status(own), CallWords.state(own)),
        new Paragraph(sentence(call, own)));
    var actions = new Div();
    begin.ifPresent(actions::add);
    actions.addClassName("page-actions");
    if (own.plan() != null) {
      actions.add(PageHeader.link("plans/" + own.plan(), text("plans.call.own.plan")));
    }
    if (actions.getComponentCount() > 0) {
      card.add(actions);
    }
    return card;
  }

  private String sentence(CallState call, InviteeRow own) {
    if (!own.isAwaited()) {
      return text("plans.call.own.submitted", amounts.date(own.submittedOn()));
    }
    if (call != CallState.OPEN) {
      return text("plans.call.own.over");
    }
    return own.daysLate() == null ? text("plans.call.own.due", amounts.date(own.due()))
        : text("plans.call.own.late", amounts.date(own.due()), own.daysLate());
  }

  private String said(CallEntryRow entry) {
    var what = text("plans.call-entry." + entry.kind());
    return entry.providerName() == null ? what : text("plans.call.entry.about", what, entry.providerName());
  }

  private Component[] parts(CallEntryRow entry) {
    var due = entry.due() == null ? null : new Span(text("plans.call.entry.due", amounts.date(entry.due())));
    var reason = entry.reason() == null ? null : new Paragraph(entry.reason());
    var who = Why.line(text("plans.call.entry.by", entry.actor(), entry.organisation(), amounts.moment(entry.recorded())));
    return Stream.of(due, reason, who).filter(Objects::nonNull).toArray(Component[]::new);
  }
}
