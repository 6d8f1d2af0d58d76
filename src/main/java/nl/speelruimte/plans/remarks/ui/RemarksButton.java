package nl.speelruimte.plans.remarks.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.VaadinService;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.remarks.RemarkSubject;
import nl.speelruimte.uikit.WhoAsks;

/** UC-130: opens what was said about a measure or a judgement, where there is no room to show it. */
public final class RemarksButton {

  private RemarksButton() {}

  /**
   * @param subject something that whoever signed in may see
   * @param name what it is called, for who cannot see beside what the button stands
   */
  public static Component of(PlanId plan, RemarkSubject subject, String name) {
    return of(plan, subject, name, text("plans.remark.open"));
  }

  /** The same that says how many threads there are. */
  static Component counting(PlanId plan, RemarkSubject subject, String name, long threads) {
    return of(plan, subject, name, threads == 0 ? text("plans.remark.open") : text("plans.remark.open-count", threads));
  }

  private static Component of(PlanId plan, RemarkSubject subject, String name, String label) {
    var button = new Button(label, click -> open(plan, subject, name));
    button.addClassName("quiet");
    button.setAriaLabel(text("plans.remark.about", label, name));
    return button;
  }

  private static void open(PlanId plan, RemarkSubject subject, String name) {
    var viewer = VaadinService.getCurrent().getInstantiator().getOrCreate(WhoAsks.class).get();
    var dialog = new Dialog(RemarksPanel.of(viewer, plan, subject));
    dialog.setHeaderTitle(text("plans.remark.about", text("plans.section.remarks"), name));
    dialog.addClassName("remarks-dialog");
    dialog.getFooter().add(new Button(text("plans.remark.shut"), click -> dialog.close()));
    dialog.open();
  }
}
