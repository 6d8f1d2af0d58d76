package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.function.Consumer;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.writing.SubmitCheck;
import nl.speelruimte.plans.writing.SubmitFinding;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.RuleTexts;

/** UC-107, UC-108: hand a plan in, after a look at what is still to be done; each point leads to its field. */
final class HandIn {

  private final WritingDesk desk;
  private final Consumer<SubmitFinding> goTo;
  private final SubmitCheck check;

  HandIn(WritingDesk desk, Consumer<SubmitFinding> goTo) {
    this.desk = desk;
    this.goTo = goTo;
    desk.refreshDetails();
    this.check = desk.writers.submitting().check(desk.viewer, desk.plan);
  }

  /** Whether what is written is another version of a plan that is being carried out. */
  static boolean isAdjustment(PlanDetails details) {
    return details.plan().state() == PlanState.IN_EXECUTION;
  }

  void open() {
    if (check.maySubmit()) {
      form().open();
    } else {
      todo().open();
    }
  }

  private Dialog todo() {
    var dialog = new Dialog();
    dialog.setHeaderTitle(text("plans.editor.not-ready"));
    dialog.addClassName("form-dialog");
    var body = new Div(new Paragraph(text("plans.editor.not-ready-how", check.blocking())), findings(dialog, check.findings()));
    body.addClassName("form-body");
    dialog.add(body);
    dialog.getFooter().add(new Button(text("plans.editor.write-on"), click -> dialog.close()));
    return dialog;
  }

  private Dialog form() {
    var adjusts = isAdjustment(desk.details());
    var needed = adjusts || check.late();
    var reason = new TextArea(text(adjusts ? "plans.editor.adjust-reason" : "plans.editor.late-reason"));
    reason.setVisible(needed);
    reason.setMaxLength(PlanCourse.LONGEST_REASON);
    var binder = new Binder<>(Form.class);
    binder.forField(reason).withValidator(typed -> !needed || !typed.isBlank(), text("uikit.field.required"))
        .bind("reason");
    binder.readRecord(new Form(""));
    var said = new Div();
    var dialog = new FormDialog<>(text(adjusts ? "plans.editor.hand-in" : "plans.editor.submit"), binder,
        form -> handIn(adjusts, needed ? form.reason : null), said, reason);
    said.add(findings(dialog, check.findings()));
    return dialog.intro(intro())
        .saveText(text(adjusts ? "plans.editor.hand-in" : "plans.editor.submit"))
        .doneText(text("plans.editor.submitted"))
        .afterwards(() -> UI.getCurrent().navigate("plans/" + desk.plan));
  }

  private void handIn(boolean adjusts, String reason) {
    var shown = desk.details().version();
    if (adjusts) {
      desk.writers.submitting().handInAdjustment(desk.viewer, desk.plan, reason, shown);
    } else {
      desk.writers.submitting().submit(desk.viewer, desk.plan, shown, reason);
    }
  }

  private String intro() {
    var ready = text("plans.editor.ready");
    if (check.due() == null) {
      return ready;
    }
    var day = Amounts.of(UI.getCurrent().getLocale()).date(check.due());
    return ready + " " + text(check.late() ? "plans.editor.ready-late" : "plans.editor.ready-until", day);
  }

  private UnorderedList findings(Dialog dialog, List<SubmitFinding> findings) {
    var list = new UnorderedList();
    list.addClassName("plain-list");
    findings.forEach(each -> list.add(line(dialog, each)));
    return list;
  }

  private ListItem line(Dialog dialog, SubmitFinding finding) {
    var link = new NativeButton(words(finding), click -> {
      dialog.close();
      goTo.accept(finding);
    });
    link.addClassName("link-button");
    var kind = new Span(text(finding.blocks() ? "plans.editor.must" : "plans.editor.may") + " ");
    kind.addClassName(finding.blocks() ? "ink-over" : "ink-watch");
    return new ListItem(kind, link);
  }

  private static String words(SubmitFinding finding) {
    var said = RuleTexts.of(new RuleBroken(finding.textKey(), finding.arguments().toArray()), UI.getCurrent().getLocale());
    return finding.place() == 0 ? said : text("plans.editor.of-measure", Integer.toString(finding.place()), said);
  }

  /** What is filled in; the binder needs it to be public. */
  public record Form(String reason) {}
}
