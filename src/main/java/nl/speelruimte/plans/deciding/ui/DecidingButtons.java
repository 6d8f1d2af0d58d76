package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import nl.speelruimte.plans.PlanAction;
import nl.speelruimte.plans.concluding.ConclusionSheet;
import nl.speelruimte.plans.concluding.Conclusions;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.deciding.DecisionDesk;
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
    return new PlanButton(ORDER, page -> closed(page).filter(sheet -> !sheet.leads()).map(sheet -> new Button(
        text("plans.deciding.take-over"), click -> ConfirmDialogs.askReason(text("plans.deciding.take-over"),
            text("plans.deciding.take-over-consequence", sheet.leadName()), text("plans.deciding.take-over"), reason -> {
              conclusions.takeOver(page.viewer(), page.plan().id(), reason);
              page.again().run();
            }))));
  }

  @Bean
  PlanButton sendPlanBack() {
    return new PlanButton(ORDER + 1, page -> closed(page).filter(ConclusionSheet::leads).map(sheet -> new Button(
        text("plans.deciding.return"), click -> new ReturnDialog(
            KeptTexts.name("return", page.viewer(), page.plan().id(), sheet.round()),
            contents.version(page.viewer(), page.plan().id(), sheet.version()), page.plan().version(),
            draft -> desk.sendBack(page.viewer(), page.plan().id(), draft), page.again()).open())));
  }

  @Bean
  PlanButton writeDecisionLetter() {
    return new PlanButton(ORDER + 2, page -> closed(page).filter(ConclusionSheet::leads).map(sheet -> {
      var write = new Button(text("plans.deciding.decide.open"),
          click -> UI.getCurrent().navigate("plans/" + page.plan().id() + "/decide"));
      write.addThemeVariants(ButtonVariant.PRIMARY);
      return write;
    }));
  }

  private Optional<ConclusionSheet> closed(PlanPage page) {
    return page.may(PlanAction.DECIDE)
        ? conclusions.round(page.viewer(), page.plan().id()).filter(sheet -> sheet.closed() != null) : Optional.empty();
  }
}
