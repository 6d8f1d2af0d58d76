package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.deciding.DecisionDesk;
import nl.speelruimte.plans.deciding.DecisionDraft;
import nl.speelruimte.plans.deciding.LetterDesk;
import nl.speelruimte.plans.deciding.LetterRevisions;
import nl.speelruimte.plans.letters.LetterPart;
import nl.speelruimte.plans.ui.PlanNotes;
import nl.speelruimte.plans.ui.PlanWords;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.RuleTexts;
import nl.speelruimte.uikit.files.DocumentLink;
import nl.speelruimte.uikit.kept.KeptTexts;
import nl.speelruimte.uikit.list.EmptyState;

/** UC-126: decide on a plan and write its letter; each change is kept, and nothing is sent before it is confirmed. */
@Route("plans/:plan([0-9a-fA-F-]{36})/decide")
@RolesAllowed("BUREAU_MANAGER")
class DecideView extends DetailPage {

  private final EfficiencyPlans plans;
  private final LetterDesk desk;
  private final LetterRevisions revisions;
  private final DecisionDesk decisions;
  private final PlanNotes notes;
  private final Viewer viewer;
  private final Span kept = new Span();

  DecideView(EfficiencyPlans plans, LetterDesk desk, LetterRevisions revisions, DecisionDesk decisions, PlanNotes notes,
      CurrentViewer current) {
    this.plans = plans;
    this.desk = desk;
    this.revisions = revisions;
    this.decisions = decisions;
    this.notes = notes;
    this.viewer = current.get();
    kept.addClassName("why");
    kept.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var text = event.getRouteParameters().get("plan").orElse("");
    var plan = plans.details(viewer, PlanId.parse(text).orElseThrow(() -> new NotHere("plan", text)));
    try {
      show(plan);
    } catch (RuleBroken no) {
      show(text("plans.deciding.decide.title"), header(plan), new EmptyState(text("plans.deciding.decide.not-now"),
          RuleTexts.of(no, getLocale())));
    }
  }

  private void show(PlanDetails plan) {
    var holder = new DecideForm[1];
    var draft = desk.draft(viewer, plan.id());
    var inBrowser = KeptTexts.savedOnLeaving(KeptTexts.name("decision", viewer, plan.id(), draft.round()));
    var form = new DecideForm(draft, inBrowser, () -> keep(plan, holder[0]));
    holder[0] = form;
    facts(plan, form);
    var preview = new Button(text("plans.deciding.decide.preview"), click -> checked(form, () -> preview(plan)));
    var send = new Button(text("plans.deciding.decide.send"), click -> checked(form, () -> send(plan, form)));
    send.addThemeVariants(ButtonVariant.PRIMARY);
    show(text("plans.deciding.decide.title"), header(plan).actions(preview, send),
        notes.of(viewer, plan.id()), new Div(inBrowser, kept),
        form.leftBehind(), form.cards());
  }

  private PageHeader header(PlanDetails plan) {
    var row = plan.plan();
    return new PageHeader(text("plans.deciding.decide.title"))
        .crumb(text("plans.list.title"), "plans").crumb(new Anchor("plans/" + row.id() + "/decision", row.title()))
        .status(PlanWords.badge(row.state())).sub(row.providerName()).sub(text("plans.deciding.decide.sub"));
  }

  /** What was typed stays on the page when it cannot be kept. */
  private void keep(PlanDetails plan, DecideForm form) {
    form.clear();
    keeping(plan, form, () -> desk.keep(viewer, plan.id(), form.draft()));
  }

  private void keeping(PlanDetails plan, DecideForm form, Supplier<DecisionDraft> command) {
    said(form, () -> {
      var typed = form.typed();
      form.show(command.get(), typed);
      facts(plan, form);
      kept.setText(text("plans.deciding.decide.kept"));
    });
  }

  /** Words of before a conclusion are composed anew, or said to hold; both leave the page as it is then. */
  private LetterPartField.Steps steps(PlanDetails plan, DecideForm form) {
    return new LetterPartField.Steps() {

      @Override
      public void anew(LetterPart part) {
        form.clear();
        keeping(plan, form, () -> revisions.composeAnew(viewer, plan.id(), part, form.version()));
      }

      @Override
      public void holds(LetterPart part) {
        form.clear();
        keeping(plan, form, () -> revisions.keepAsWritten(viewer, plan.id(), part, form.version()));
      }
    };
  }

  private void facts(PlanDetails plan, DecideForm form) {
    var draft = form.draft();
    form.facts(FactsTables.of(desk.facts(viewer, plan.id()), draft.outcome(), draft.measures(), false));
    form.notes(revisions.notes(viewer, plan.id()), steps(plan, form));
  }

  /** The letter is made before it is shown or sent, so that whatever is missing is said at its field. */
  private void checked(DecideForm form, Runnable then) {
    form.clear();
    said(form, then);
  }

  private void preview(PlanDetails plan) {
    var letter = desk.preview(viewer, plan.id());
    kept.removeAll();
    kept.add(new Span(text("plans.deciding.decide.preview-ready")), new Span(" "),
        new DocumentLink(text("plans.deciding.decide.preview-name"), () -> letter));
  }

  private void send(PlanDetails plan, DecideForm form) {
    desk.preview(viewer, plan.id());
    revisions.notes(viewer, plan.id()).mustBeCurrent();
    ConfirmDialogs.ask(text("plans.deciding.decide.question"), text("plans.deciding.decide.consequence",
        plan.plan().providerName()), text("plans.deciding.decide.send"), () -> {
          decisions.decide(viewer, plan.id(), form.version(), plan.version());
          form.over();
          UI.getCurrent().navigate("plans/" + plan.id() + "/decision");
          Notices.done(text("plans.deciding.decide.sent"));
        });
  }

  private static void said(DecideForm form, Runnable command) {
    try {
      command.run();
    } catch (RuleBroken no) {
      if (!form.say(no)) {
        Notices.problem(no);
      }
    }
  }
}
