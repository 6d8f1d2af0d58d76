package nl.speelruimte.plans.changes.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.plans.changes.PlanChanges;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.uikit.Amounts;
import org.jspecify.annotations.Nullable;

/** UC-133: how much changed in a plan since this person saw it last, with the way to what. */
public final class ChangesNote {

  private ChangesNote() {}

  /** Null when nothing changed; then the plan counts as seen as it is now. */
  public static @Nullable Component of(PlanChanges changes, PlanPage page) {
    var since = changes.sinceSeen(page.viewer(), page.plan().id());
    if (since.isEmpty() || since.get().difference().isEmpty()) {
      changes.look(page.viewer(), page.plan().id());
      return null;
    }
    var difference = since.get().difference();
    var day = LocalDate.ofInstant(since.get().seenAt(), PortalClock.ZONE);
    var link = new Anchor(page.address("changes") + "?since=" + difference.from(), text("plans.changes.show"));
    link.getElement().setAttribute("router-link", true);
    var note = new Div(new Span(text("plans.changes.since-seen", difference.changes().size(),
        Integer.toString(difference.from()), Amounts.of(UI.getCurrent().getLocale()).date(day))), link);
    note.addClassName("changes-note");
    note.getElement().setAttribute("role", "status");
    return note;
  }
}
