package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import nl.speelruimte.plans.PlanAction;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.ui.PlanButton;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.plans.ui.PlansButton;
import nl.speelruimte.plans.writing.PlanSubmitting;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.PageHeader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts what its provider can do with a plan on the pages of plans. */
@Configuration(proxyBeanMethods = false)
class WritingOfPlans {

  @Bean
  PlansButton beginPlanButton(BeginPlan begin) {
    return new PlansButton(viewer -> begin.button(viewer, null).map(Component.class::cast));
  }

  @Bean
  PlanButton writePlanButton() {
    return new PlanButton(50, page -> page.may(PlanAction.WRITE)
        ? Optional.of(PageHeader.link(page.address("write"), text("plans.editor.write"))) : Optional.empty());
  }

  @Bean
  PlanButton withdrawPlanButton(PlanSubmitting submitting) {
    return new PlanButton(20, page -> page.may(PlanAction.WITHDRAW) ? Optional.of(new Button(text("plans.editor.withdraw"),
        click -> ConfirmDialogs.askReason(text("plans.editor.withdraw-question"), text("plans.editor.withdraw-consequence"),
            text("plans.editor.withdraw"), reason -> {
              submitting.withdraw(page.viewer(), page.plan().id(), reason, page.plan().version());
              page.again().run();
            }))) : Optional.empty());
  }

  @Bean
  PlanButton adjustPlanButton(PlanSubmitting submitting) {
    return new PlanButton(30, page -> page.may(PlanAction.ADJUST) && page.plan().working() == null
        ? Optional.of(new Button(text("plans.editor.adjust"), click -> ConfirmDialogs.askReason(
            text("plans.editor.adjust-question"), text("plans.editor.adjust-consequence"), text("plans.editor.adjust"),
            reason -> {
              submitting.beginAdjustment(page.viewer(), page.plan().id(), reason, page.plan().version());
              UI.getCurrent().navigate(page.address("write"));
            }))) : Optional.empty());
  }

  @Bean
  PlanButton dropAdjustmentButton(PlanSubmitting submitting) {
    return new PlanButton(20, page -> drops(page) ? Optional.of(new Button(text("plans.editor.drop"),
        click -> ConfirmDialogs.ask(text("plans.editor.drop-question"), text("plans.editor.drop-consequence"),
            text("plans.editor.drop"), () -> {
              submitting.dropAdjustment(page.viewer(), page.plan().id(), page.plan().version());
              page.again().run();
            }))) : Optional.empty());
  }

  private static boolean drops(PlanPage page) {
    return page.may(PlanAction.ADJUST) && page.plan().working() != null
        && page.plan().plan().state() == PlanState.IN_EXECUTION;
  }
}
