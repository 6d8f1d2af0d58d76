package nl.speelruimte.spending.steps.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.spending.steps.SpaceProcedure;
import nl.speelruimte.spending.steps.SpaceSteps;
import nl.speelruimte.spending.ui.SpaceSection;
import nl.speelruimte.uikit.ConfirmDialogs;

/** UC-76: on the page of a space where it is in its year, and how it came there. */
@org.springframework.stereotype.Component
class StepsSection implements SpaceSection {

  private final SpaceSteps steps;
  private final Clock clock;

  StepsSection(SpaceSteps steps, Clock clock) {
    this.steps = steps;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Component> content(Page page) {
    var procedure = steps.of(page.viewer(), page.details().space().id(), page.asOf());
    return List.of(new StepsCard(procedure, page.details().space().place().municipalityName(),
        page.asOf() == null ? buttons(page, procedure) : List.of()));
  }

  /** Beside the steps, not in the head of the page: they are for once a year. */
  private List<Component> buttons(Page page, SpaceProcedure procedure) {
    var id = page.details().space().id();
    var arrange = new Button(I18NProvider.translate("spending.steps.arrange"),
        click -> new JointPlanDialog(procedure, LocalDate.now(clock),
            draft -> steps.arrange(page.viewer(), id, draft), page.changed()).open());
    arrange.setVisible(procedure.mayArrange());
    var exhaust = new Button(I18NProvider.translate("spending.steps.exhaust"), click -> ConfirmDialogs.askReason(
        I18NProvider.translate("spending.steps.exhaust"), I18NProvider.translate("spending.steps.exhaust-consequence"),
        I18NProvider.translate("spending.steps.exhaust"), why -> {
          steps.exhaust(page.viewer(), id, why);
          page.changed().run();
        }));
    exhaust.setVisible(procedure.mayExhaust() && isFull(page));
    return List.of(arrange, exhaust);
  }

  private static boolean isFull(Page page) {
    var amounts = page.details().space().amounts();
    return amounts.claimed().compareTo(amounts.amount()) >= 0;
  }
}
