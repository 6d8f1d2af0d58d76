package nl.speelruimte.plans.remarks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.remarks.PlanThreads;
import nl.speelruimte.plans.remarks.RemarkSubject;
import nl.speelruimte.plans.remarks.ThreadRow;
import nl.speelruimte.plans.ui.PlanWords;
import nl.speelruimte.uikit.Why;

/**
 * UC-130: what was said about one thing, with a button to say something; for beside a measure or a judgement. It asks the
 * service itself and shows itself again after each command.
 */
public final class RemarksPanel extends Div {

  private final PlanThreads threads;
  private final Viewer viewer;
  private final PlanId plan;
  private final RemarkSubject subject;

  private RemarksPanel(PlanThreads threads, Viewer viewer, PlanId plan, RemarkSubject subject) {
    this.threads = threads;
    this.viewer = viewer;
    this.plan = plan;
    this.subject = subject;
    addClassName("remarks");
    show(threads.of(viewer, plan, subject));
  }

  /** @param subject something that this viewer may see */
  public static RemarksPanel of(Viewer viewer, PlanId plan, RemarkSubject subject) {
    var threads = VaadinService.getCurrent().getInstantiator().getOrCreate(PlanThreads.class);
    return new RemarksPanel(threads, viewer, plan, subject);
  }

  private void show(List<ThreadRow> shown) {
    removeAll();
    if (shown.isEmpty()) {
      add(Why.paragraph(PlanWords.text("plans.remark.none-here")));
    }
    shown.forEach(thread -> add(new ThreadCard(new ThreadCommands(threads, viewer, plan, this::again), thread, null)));
    say(threads, viewer, plan, subject, this::again).forEach(this::add);
  }

  private void again() {
    show(threads.of(viewer, plan, subject));
  }

  /** The button to say something about it; none for who only reads along. */
  static List<Component> say(PlanThreads threads, Viewer viewer, PlanId plan, RemarkSubject subject, Runnable again) {
    var audiences = threads.audiences(viewer, plan, subject);
    return audiences.isEmpty() ? List.of() : List.of(new Button(PlanWords.text("plans.remark.start"), click ->
        new StartDialog(audiences, PlanThreads.mayAsk(viewer, subject), viewer.organisation(), subject,
            draft -> threads.start(viewer, plan, draft), again).open()));
  }
}
