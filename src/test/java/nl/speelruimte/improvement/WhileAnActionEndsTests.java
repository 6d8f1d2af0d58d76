package nl.speelruimte.improvement;

import static nl.speelruimte.improvement.ActionStory.line;
import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.provider;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-112, UC-114: what somebody does with an action at the moment at which another ends it waits, and is then refused. */
@DatabaseTest
@LivesOn("2031-08-20")
@WithMockUser(roles = {"BUREAU_MANAGER", "PROVIDER_MANAGER"})
class WhileAnActionEndsTests {

  private static final LocalDate TODAY = LocalDate.of(2031, 8, 20);
  private static final int A_WHILE_MILLIS = 700;
  @Autowired ImprovementActions actions;
  @Autowired ActionProgress progress;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  @Autowired BeanFactory beans;
  ProviderId provider;
  MunicipalityId duin;
  ActionStory story;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    provider = make.provider("De Actie");
    duin = make.municipality("Duinwijk");
    story = new ActionStory(actions, provider, TODAY);
  }

  @Test
  void noActionBecomesAPartOfOneThatIsBeingCancelled() throws Exception {
    var into = story.begun(line(duin, 1, 100));
    var other = story.begun(line(duin, 1, 100));
    var merge = new MoveDraft(ActionMove.MERGE, "Samen verder", null, into, story.version(other));

    var told = meanwhile(bureau(), () -> actions.move(bureau(), other, merge),
        () -> story.move(into, ActionMove.CANCEL, "Niet meer nodig", null));

    assertThat(told).isEqualTo("improvement.rule.into");
    assertThat(actions.details(bureau(), other).action().status()).isEqualTo(ActionStatus.IN_PROGRESS);
  }

  @Test
  void nothingIsToldAboutOneThatIsBeingClosed() throws Exception {
    var id = story.begun(line(duin, 1, 100));
    story.move(id, ActionMove.DELIVER, "De werkwijze is ingevoerd", TODAY);
    var writer = provider(provider);

    var told = meanwhile(writer, () -> progress.tell(writer, id, story.progress("Het loopt")),
        () -> story.move(id, ActionMove.CLOSE, null, null));

    assertThat(told).isEqualTo("improvement.rule.ended");
    assertThat(progress.rows(bureau(), id)).isEmpty();
  }

  /** @return the key of the no that the other was told, who came while this was done and not yet agreed to for good */
  private String meanwhile(Viewer who, Runnable theirs, Runnable mine) throws Exception {
    var now = clock.instant();
    Callable<String> other = () -> PortalClock.at(now, () -> AsViewer.call(who, () -> {
      try {
        theirs.run();
        return "nothing";
      } catch (RuleBroken no) {
        return no.textKey();
      }
    }));
    try (var people = Executors.newSingleThreadExecutor()) {
      var answer = transaction.execute(_ -> {
        mine.run();
        var asked = people.submit(other);
        try {
          return "answered at once: " + asked.get(A_WHILE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
          return asked;
        } catch (Exception failed) {
          throw new IllegalStateException(failed);
        }
      });
      return answer instanceof Future<?> asked ? (String) asked.get() : (String) answer;
    }
  }
}
