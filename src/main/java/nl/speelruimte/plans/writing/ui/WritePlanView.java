package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanAction;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.SpacePromise;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.plans.ui.PlanWords;
import nl.speelruimte.plans.ui.ReturnedCard;
import nl.speelruimte.plans.ui.SpacePromiseCard;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Why;

/** UC-107: write a plan, alone or with a colleague, without losing a word. */
@Route("plans/:plan([0-9a-fA-F-]{36})/write")
@RolesAllowed({"PROVIDER_MANAGER", "PROVIDER_DATA"})
class WritePlanView extends DetailPage {

  private final Writers writers;
  private final Readers readers;
  private final Viewer viewer;

  WritePlanView(Writers writers, Readers readers, CurrentViewer current) {
    this.writers = writers;
    this.readers = readers;
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getRouteParameters().get("plan").orElse("");
    var id = PlanId.parse(asked).orElseThrow(() -> new NotHere("plan", asked));
    var details = readers.plans().details(viewer, id);
    if (details.may().contains(PlanAction.WRITE)) {
      show(details);
    } else {
      event.forwardTo("plans/" + id);
    }
  }

  private void show(PlanDetails details) {
    var desk = new WritingDesk(viewer, details, writers, readers);
    var beside = new Div();
    beside.addClassNames("stack", "beside-the-plan");
    var promises = new Div();
    Runnable reckon = () -> {
      promises.removeAll();
      promises.add(promises(desk));
    };
    var editor = new PlanEditor(desk, () -> {
      desk.refreshSpaces();
      reckon.run();
    });
    desk.onEffects(reckon);
    reckon.run();
    beside.add(desk.kept, editor.presence(), promises);

    var columns = Rows.columns(editor, beside);
    columns.addClassName("plan-columns");
    var page = new PlanPage(viewer, details, QueryParameters.empty(), () -> {});
    var returned = readers.reading().returned(page);
    show(text("plans.editor.page", details.plan().title()), header(desk, editor),
        returned == null ? new Div() : ReturnedCard.of(returned), new AskedPoints(desk.asked, null), columns);
  }

  private Component header(WritingDesk desk, PlanEditor editor) {
    var plan = desk.details().plan();
    var header = new PageHeader(plan.title())
        .crumb(text("plans.list.title"), "plans").crumb(plan.title(), "plans/" + plan.id())
        .status(PlanWords.badge(plan.state()))
        .sub(text("plans.editor.sub", Integer.toString(plan.year())));
    if (plan.due() != null) {
      header.sub(text("plans.editor.due", Amounts.of(this).date(plan.due())));
    }
    header.actions(PageHeader.link("plans/" + plan.id(), text("plans.editor.read")));
    if (viewer.role() == Role.PROVIDER_MANAGER) {
      var submit = new Button(text(HandIn.isAdjustment(desk.details()) ? "plans.editor.hand-in" : "plans.editor.submit"),
          click -> new HandIn(desk, editor::focus).open());
      submit.addThemeVariants(ButtonVariant.PRIMARY);
      header.actions(submit);
    }
    return header;
  }

  /** What the plan would do with the spaces as it stands now, and where it promises more than there is. */
  private Component promises(WritingDesk desk) {
    var effects = desk.effects();
    var amounts = Amounts.of(this);
    var sum = effects.stream().map(MeasureEffect::amount).reduce(Money.ZERO, Money::plus);
    var card = SpacePromiseCard.of(SpacePromise.place(desk.spaces(), effects),
        new Paragraph(text("plans.page.promised-all", amounts.euros(sum))));
    var excesses = EffectRoom.excesses(desk.grounds, effects);
    var warnings = new Div();
    warnings.getElement().setAttribute("role", "status");
    excesses.forEach(each -> {
      var line = Why.paragraph(text("plans.editor.excess",
          each.lot() == null ? each.municipality() : text("plans.page.place", each.municipality(), each.lot()),
          amounts.euros(each.promised()), amounts.euros(each.space())));
      line.addClassName("ink-over");
      warnings.add(line);
    });
    return new Div(warnings, card);
  }
}
