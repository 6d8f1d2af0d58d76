package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.speelruimte.plans.PlanAction;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.deciding.AdjustmentDesk;
import nl.speelruimte.plans.execution.Executions;
import nl.speelruimte.plans.ui.PlanButton;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.uikit.ConfirmDialogs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** UC-127, UC-128: what can be done with an approved plan, in the header of its page. */
@Configuration(proxyBeanMethods = false)
class ExecutionButtons {

  private static final int ORDER = 320;
  private final Executions executions;
  private final AdjustmentDesk adjustments;
  private final PlanContents contents;

  ExecutionButtons(Executions executions, AdjustmentDesk adjustments, PlanContents contents) {
    this.executions = executions;
    this.adjustments = adjustments;
    this.contents = contents;
  }

  @Bean
  PlanButton startPlan() {
    return button(ORDER, PlanAction.START, "plans.deciding.start", page -> ConfirmDialogs.ask(
        text("plans.deciding.start-question"), text("plans.deciding.start-consequence"), text("plans.deciding.start"),
        () -> {
          executions.start(page.viewer(), page.plan().id(), page.plan().version());
          page.again().run();
        }));
  }

  @Bean
  PlanButton evaluatePlan() {
    return button(ORDER + 1, PlanAction.EVALUATE, "plans.deciding.evaluate",
        page -> new EvaluateDialog(page, executions).open());
  }

  @Bean
  PlanButton closePlan() {
    return button(ORDER + 2, PlanAction.CLOSE, "plans.deciding.close", page -> ConfirmDialogs.ask(
        text("plans.deciding.close-question"), text("plans.deciding.close-consequence"), text("plans.deciding.close"),
        () -> {
          executions.close(page.viewer(), page.plan().id(), null, page.plan().version());
          page.again().run();
        }));
  }

  @Bean
  PlanButton answerAdjustment() {
    return button(ORDER + 3, PlanAction.ANSWER_ADJUSTMENT, "plans.deciding.adjustment.open", page -> {
      var plan = page.plan();
      var before = contents.version(page.viewer(), plan.id(), Objects.requireNonNull(plan.current()));
      var after = contents.version(page.viewer(), plan.id(), Objects.requireNonNull(plan.pending()));
      new AnswerDialog(page, adjustments, AdjustmentTable.of(before, after)).open();
    });
  }

  private static PlanButton button(int order, PlanAction action, String key, Consumer<PlanPage> open) {
    return new PlanButton(order, page -> page.may(action)
        ? Optional.<Component>of(new Button(text(key), click -> open.accept(page))) : Optional.empty());
  }
}
