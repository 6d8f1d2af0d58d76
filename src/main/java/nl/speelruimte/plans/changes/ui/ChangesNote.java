package nl.speelruimte.plans.changes.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.plans.PlanStepRow;
import nl.speelruimte.plans.changes.PlanChanges;
import nl.speelruimte.plans.changes.SinceSeen;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.uikit.Amounts;

/** UC-133: how much changed in a plan since this person saw it last and what others did with it, with the way to both. */
final class ChangesNote {

  private ChangesNote() {}

  /** Empty when nothing changed. What changed in it stays unread until it was looked at; all else counts as seen now. */
  static Optional<Component> of(PlanChanges changes, PlanPage page) {
    var id = page.plan().id();
    var steps = changes.stepsSinceSeen(page.viewer(), id);
    var since = changes.sinceSeen(page.viewer(), id).filter(each -> !each.difference().isEmpty());
    if (since.isEmpty()) {
      changes.look(page.viewer(), id);
    }
    if (since.isEmpty() && steps.isEmpty()) {
      return Optional.empty();
    }
    var note = new Div();
    note.addClassName("changes-note");
    note.getElement().setAttribute("role", "status");
    since.ifPresent(each -> note.add(line(changed(each), page.address("changes"),
        "?since=" + each.difference().from(), text("plans.changes.show"))));
    if (!steps.isEmpty()) {
      note.add(line(text("plans.changes.steps-since", steps.reversed().stream().map(ChangesNote::step)
          .collect(Collectors.joining(" · "))), page.address("course"), "", text("plans.changes.show-course")));
    }
    return Optional.of(note);
  }

  private static String changed(SinceSeen since) {
    return text("plans.changes.since-seen", since.difference().changes().size(),
        Integer.toString(since.difference().from()), day(since.seenAt()));
  }

  private static String step(PlanStepRow step) {
    return text("plans.changes.step", text("plans.plan-move." + step.move()), day(step.recorded()));
  }

  private static String day(Instant moment) {
    return Amounts.of(UI.getCurrent().getLocale()).date(LocalDate.ofInstant(moment, PortalClock.ZONE));
  }

  /** A sentence, and the way to more unless one is there. */
  private static Div line(String sentence, String address, String asked, String words) {
    var line = new Div(new Span(sentence));
    if (!UI.getCurrent().getActiveViewLocation().getPath().equals(address)) {
      var link = new Anchor(address + asked, words);
      link.getElement().setAttribute("router-link", true);
      line.add(link);
    }
    return line;
  }
}
