package nl.speelruimte.plans.judging.ui;

import static nl.speelruimte.plans.judging.ui.JudgingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.speelruimte.plans.PlanAction;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.RoundAction;
import nl.speelruimte.plans.ui.PlanButton;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.plans.ui.PlanSection;
import nl.speelruimte.uikit.PageHeader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where judging shows itself on the page of a plan; of all that its provider sees nothing. */
@Configuration(proxyBeanMethods = false)
public class JudgingNavigation {

  @Bean
  PlanSection judgingOfPlan(JudgingRounds rounds, RoundPanels panels) {
    return new PlanSection(200, "plans.judging.section.judging", page -> rounds.ofPlan(page.viewer(), page.plan().id()).stream()
            .findFirst().map(latest -> panels.of(page.viewer(), rounds.details(page.viewer(), latest.id()), page.again()))
            .orElseThrow(),
        page -> !rounds.ofPlan(page.viewer(), page.plan().id()).isEmpty());
  }

  @Bean
  PlanButton openRound(JudgingRounds rounds, Frameworks frameworks, Clock clock) {
    return new PlanButton(800, page -> page.may(PlanAction.OPEN_ROUND)
        ? Optional.of(opening(rounds, frameworks, page, LocalDate.now(clock))) : Optional.empty());
  }

  @Bean
  PlanButton judgeNow(JudgingRounds rounds) {
    return new PlanButton(700, page -> rounds.current(page.viewer(), page.plan().id())
        .filter(round -> round.may().contains(RoundAction.JUDGE))
        .map(round -> {
          var judge = PageHeader.link("plan-judging/" + round.id(), text("plans.judging.button"));
          judge.addClassName("primary");
          return judge;
        }));
  }

  private static Button opening(JudgingRounds rounds, Frameworks frameworks, PlanPage page, LocalDate today) {
    var open = new Button(text("plans.judging.open.button"), click ->
        new OpenRoundDialog(rounds, frameworks, page.viewer(), page.plan(), today, page.again()).open());
    open.addThemeVariants(ButtonVariant.PRIMARY);
    return open;
  }
}
