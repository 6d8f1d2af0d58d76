package nl.speelruimte.plans.deciding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.deciding.AdjustmentDesk;
import nl.speelruimte.plans.deciding.DecidingStory;
import nl.speelruimte.plans.deciding.DecisionOutcome;
import nl.speelruimte.plans.execution.Executions;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-108, UC-128: an adjustment begun, dropped, handed in and answered, as the pages do it. */
@LivesOn("2031-03-03")
class AdjustmentPagesTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private Executions executions;
  @Autowired private JdbcClient jdbc;
  private DecidingStory story;
  private PlanId plan;

  @BeforeEach
  void aPlanInExecution() {
    story = new DecidingStory(beans);
    plan = story.decided(DecisionOutcome.APPROVED);
    move(PlanMove.START, null);
  }

  @Test
  void theProviderBeginsAnAdjustmentWithAReasonAndDropsIt() {
    openAsProvider();
    assertThat(buttons()).contains("Bijstellen").doesNotContain("Bijstelling staken", "Bijstelling beoordelen");
    test(button("Bijstellen")).click();
    test(last("Bijstellen")).click();
    assertThat($(TextArea.class).all().getLast().isInvalid()).as("it needs a reason").isTrue();
    assertThat(story.plan(plan).plan().state().name()).isEqualTo("IN_EXECUTION");
    $(TextArea.class).all().getLast().setValue("De groep begon later.");
    test(last("Bijstellen")).click();
    assertThat(pageText()).as("where it is written").contains("Bijstelling indienen");

    openAsProvider();
    assertThat(buttons()).contains("Bijstelling staken").doesNotContain("Bijstellen");
    test(button("Bijstelling staken")).click();
    assertThat(buttons()).as("not before it is confirmed").contains("Bijstelling staken");
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(buttons()).contains("Bijstellen").doesNotContain("Bijstelling staken");
  }

  @Test
  void theLeadAnswersBesideWhatChangesAndIsToldWhatIsMissing() {
    move(PlanMove.BEGIN_ADJUSTMENT, "De groep begon later.");
    openAsBureau();
    assertThat(buttons()).as("nothing was handed in").doesNotContain("Bijstelling beoordelen");
    doubled();
    move(PlanMove.HAND_IN_ADJUSTMENT, "De groep begon later.");

    openAsBureau();
    test(button("Bijstelling beoordelen")).click();
    assertThat(dialogText()).contains("Groepsaanbod", "gewijzigd", "Beeldbellen", "gelijk", "€ 1.000", "€ 2.000", "€ 3.000");
    test(last("Antwoorden")).click();
    assertThat(answer().isInvalid()).isTrue();
    assertThat(area("Reden").isInvalid()).isTrue();
    assertThat(story.plan(plan).pending()).as("still to be answered").isEqualTo(2);

    answer().setValue(true);
    area("Reden").setValue("Dit is nu beter onderbouwd.");
    test(last("Antwoorden")).click();

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(story.plan(plan).current()).isEqualTo(2);
    assertThat(executions.of(story.lead(), plan).figures().promised()).isEqualTo(Money.ofEuros(3_000));
    assertThat(buttons()).doesNotContain("Bijstelling beoordelen");
  }

  @Test
  void aRefusalLeavesThePlanAsItWasApprovedAndOfTwoWhoAnswerTheSecondIsTold() {
    move(PlanMove.BEGIN_ADJUSTMENT, "De groep begon later.");
    doubled();
    move(PlanMove.HAND_IN_ADJUSTMENT, "De groep begon later.");
    openAsBureau();
    test(button("Bijstelling beoordelen")).click();
    answer().setValue(false);
    area("Reden").setValue("Houd het bij het eerste plan.");
    story.as(story.lead(), () -> {
      beans.getBean(AdjustmentDesk.class).refuse(story.lead(), plan, "Al gezegd.",
          story.plan(plan).version());
      return plan;
    });
    test(last("Antwoorden")).click();

    assertThat($(Dialog.class).exists()).as("what was typed stays").isTrue();
    assertThat(area("Reden").getValue()).isEqualTo("Houd het bij het eerste plan.");
    assertThat(story.plan(plan).current()).isEqualTo(1);
    assertThat(executions.of(story.lead(), plan).figures().promised()).isEqualTo(Money.ofEuros(2_000));
  }

  private void move(PlanMove move, String reason) {
    story.round.inTransaction(() -> {
      beans.getBean(PlanCourse.class).move(SomeViewer.provider(story.round.provider), plan, move, story.plan(plan).version(), reason);
      return plan;
    });
  }

  /** The adjustment promises twice as much of the first measure. */
  private void doubled() {
    assertThat(jdbc.sql("""
            UPDATE plans_effect e JOIN plans_measure m ON m.id = e.measure_id JOIN plans_version v ON v.id = m.version_id
               SET e.amount_cent = 200000 WHERE v.plan_id = :plan AND v.number = 2 AND m.measure_key = :key""")
        .param("plan", plan.value()).param("key", story.round.group.value()).update()).isPositive();
  }

  private void openAsProvider() {
    UI.getCurrent().navigate("attention");
    people.signInAs(Role.PROVIDER_MANAGER, story.round.provider);
    UI.getCurrent().navigate("plans/" + plan);
  }

  private void openAsBureau() {
    open(story.lead().account());
  }

  private void open(UUID account) {
    people.signIn(account);
    UI.getCurrent().navigate("attention");
    UI.getCurrent().navigate("plans/" + plan);
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Boolean> answer() {
    return (RadioButtonGroup<Boolean>) $(RadioButtonGroup.class).single();
  }

  private TextArea area(String label) {
    return $(TextArea.class).all().stream().filter(each -> label.equals(each.getLabel())).findFirst().orElseThrow();
  }

  private List<String> buttons() {
    return $(Button.class).all().stream().map(Button::getText).toList();
  }

  private Button button(String text) {
    return $(Button.class).all().stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
  }

  private Button last(String text) {
    return $(Button.class).all().stream().filter(each -> each.getText().equals(text)).toList().getLast();
  }

  private String dialogText() {
    return $(Dialog.class).single().getElement().getTextRecursively().replace('\u00a0', ' ');
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
