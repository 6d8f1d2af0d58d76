package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.plans.PlanAction;
import nl.speelruimte.plans.concluding.Conclusions;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.deciding.DecisionDesk;
import nl.speelruimte.plans.deciding.ProposedPoints;
import nl.speelruimte.plans.judging.RoundRow;
import nl.speelruimte.plans.ui.PlanButton;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.kept.KeptTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** UC-126: what the lead can do with a plan once the round closed, in the header of its page. */
@Configuration(proxyBeanMethods = false)
class DecidingButtons {

  private static final int ORDER = 300;
  private final Conclusions conclusions;
  private final PlanContents contents;
  private final DecisionDesk desk;

  DecidingButtons(Conclusions conclusions, PlanContents contents, DecisionDesk desk) {
    this.conclusions = conclusions;
    this.contents = contents;
    this.desk = desk;
  }

  @Bean
  PlanButton takeOverRound() {
    return new PlanButton(ORDER, page -> closed(page).filter(round -> !round.isLedBy(page.viewer())).map(round -> new Button(
        text("plans.deciding.take-over"), click -> ConfirmDialogs.askReason(text("plans.deciding.take-over"),
            text("plans.deciding.take-over-consequence", round.leadName()), text("plans.deciding.take-over"), reason -> {
              conclusions.takeOver(page.viewer(), page.plan().id(), reason, round.version());
              page.again().run();
            }))));
  }

  @Bean
  PlanButton sendPlanBack() {
    return new PlanButton(ORDER + 1, page -> led(page).map(round -> new Button(
        text("plans.deciding.return"), click -> sendBack(page, round))));
  }

  private void sendBack(PlanPage page, RoundRow round) {
    var content = contents.version(page.viewer(), page.plan().id(), round.planVersion());
    var proposed = conclusions.sheet(page.viewer(), page.plan().id()).map(sheet -> ProposedPoints.of(sheet, content));
    new ReturnDialog(KeptTexts.name("return", page.viewer(), page.plan().id(), round.id()), content,
        proposed.orElse(List.of()), page.plan().version(),
        draft -> desk.sendBack(page.viewer(), page.plan().id(), draft), page.again()).open();
  }

  @Bean
  PlanButton writeDecisionLetter() {
    return new PlanButton(ORDER + 2, page -> led(page).map(round -> {
      var write = new Button(text("plans.deciding.decide.open"),
          click -> UI.getCurrent().navigate("plans/" + page.plan().id() + "/decide"));
      write.addThemeVariants(ButtonVariant.PRIMARY);
      return write;
    }));
  }

  private Optional<RoundRow> led(PlanPage page) {
    return closed(page).filter(round -> round.isLedBy(page.viewer()));
  }

  private Optional<RoundRow> closed(PlanPage page) {
    return page.may(PlanAction.DECIDE)
        ? conclusions.round(page.viewer(), page.plan().id()).filter(round -> !round.isOpen()) : Optional.empty();
  }
}
