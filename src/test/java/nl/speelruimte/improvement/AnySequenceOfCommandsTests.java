package nl.speelruimte.improvement;

import static nl.speelruimte.improvement.ActionStory.line;
import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.provider;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.improvement.effects.PromiseDraft;
import nl.speelruimte.improvement.effects.QuarterFigures;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.improvement.progress.EffectDraft;
import nl.speelruimte.improvement.progress.EffectLine;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * UC-112 to UC-115: whatever people do in whatever order, an action stands where its steps lead, an open one has exactly one
 * next review moment, each accepted command left its line in the trail and each refused one none.
 */
@DatabaseTest
@LivesOn("2031-08-20")
@WithMockUser(roles = {"BUREAU_MANAGER", "PROVIDER_MANAGER"})
class AnySequenceOfCommandsTests {

  private static final LocalDate TODAY = LocalDate.of(2031, 8, 20);
  private static final int COMMANDS = 60;
  @Autowired ImprovementActions actions;
  @Autowired ReviewMoments reviews;
  @Autowired ActionProgress progress;
  @Autowired AuditTrail trail;
  @Autowired BeanFactory beans;
  private final List<ActionId> all = new ArrayList<>();
  private ProviderId provider;
  private MunicipalityId duin;
  private ActionStory story;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    provider = make.provider("De Actie");
    duin = make.municipality("Duinwijk");
    story = new ActionStory(actions, provider, TODAY);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42, 2031})
  void everyStateIsLegalAndTheTrailIsComplete(long seed) {
    var random = new Random(seed);
    all.addAll(List.of(story.adopted(line(duin, 1, 100)), story.adopted(line(duin, 1, 100)), story.adopted()));
    var accepted = 0;
    for (var turn = 0; turn < COMMANDS; turn++) {
      var id = all.get(random.nextInt(all.size()));
      var lines = lines(id);
      var done = PortalClock.at(TODAY.plusDays(turn).atTime(12, 0).atZone(PortalClock.ZONE).toInstant(),
          () -> isDone(() -> happen(random, id)));
      accepted += done ? 1 : 0;
      assertThat(lines(id) > lines).as("a line in the trail for what was done, and none for what was refused").isEqualTo(done);
      all.forEach(this::isLegal);
    }
    assertThat(accepted).as("the story moves").isGreaterThan(10);
    assertThat(all.stream().map(id -> actions.details(bureau(), id).action().status()).distinct().count())
        .isGreaterThan(1);
  }

  private static boolean isDone(Runnable command) {
    try {
      command.run();
      return true;
    } catch (RuleBroken | NotHere no) {
      return false;
    }
  }

  private void happen(Random random, ActionId id) {
    var details = actions.details(bureau(), id);
    var version = details.version() - random.nextInt(8) / 7;
    var day = TODAY.plusDays(random.nextInt(120) - 20);
    var who = random.nextBoolean() ? bureau() : provider(provider);
    switch (random.nextInt(11)) {
      case 0 -> progress.tell(provider(provider), id, story.progress("Stap"));
      case 1 -> progress.enter(provider(provider), id, effect(random, details));
      case 2 -> reviews.move(who, id, new ReviewMoveDraft(day, random.nextBoolean() ? "Reden" : "", version));
      case 3 -> reviews.hold(who, id, new ReviewHoldDraft(TODAY, "Uitkomst", day, version));
      case 4 -> mustChange(actions.promise(bureau(), id, new PromiseDraft("Plan", "Reden",
          List.of(line(duin, 1 + random.nextInt(4), random.nextInt(100))), null)));
      default -> {
        var move = ActionMove.values()[Math.min(random.nextInt(12), ActionMove.values().length - 1)];
        actions.move(who, id, new MoveDraft(random.nextInt(3) == 0 ? move : begun(move), "Reden", day,
            all.get(random.nextInt(all.size())), version));
      }
    }
  }

  /** So that not every story ends at once. */
  private static ActionMove begun(ActionMove move) {
    return switch (move) {
      case CANCEL, MERGE, CLOSE -> ActionMove.START;
      case START, DELAY, POSTPONE, RESUME, DELIVER -> move;
    };
  }

  private static void mustChange(boolean changed) {
    if (!changed) {
      throw new RuleBroken("improvement.rule.nothing-entered");
    }
  }

  private EffectDraft effect(Random random, ActionDetails details) {
    var quarter = 1 + random.nextInt(3);
    var number = details.cells().stream().filter(cell -> cell.quarter() == quarter).mapToInt(cell -> cell.number())
        .max().orElse(0);
    return new EffectDraft(UUID.randomUUID(), new Quarter(2031, quarter),
        List.of(new EffectLine(duin, null, Money.ofEuros(random.nextInt(200) - 50), number)), "Toelichting", "Reden",
        List.of());
  }

  private void isLegal(ActionId id) {
    var details = actions.details(bureau(), id);
    var stands = ActionStatus.PREPARING;
    for (var step : details.steps().reversed()) {
      assertThat(step.before()).isEqualTo(stands);
      assertThat(step.move().leavesFrom(stands)).isTrue();
      assertThat(step.after()).isEqualTo(step.move().to());
      stands = step.after();
    }
    assertThat(details.action().status()).isEqualTo(stands);
    assertThat(details.action().reviewOn() != null).as("a review moment as long as it is open").isEqualTo(stands.isOpen());
    assertThat(details.reviews().getFirst().nextOn()).as("the last entry names it").isEqualTo(details.action().reviewOn());
    assertThat(details.promises().getFirst().total()).isEqualTo(details.action().figures().promised());
    assertThat(details.promises()).hasSize(details.promises().getFirst().number());
    assertThat(QuarterFigures.of(details.cells()).getLast().upTo()).isEqualTo(details.action().figures());
  }

  private long lines(ActionId id) {
    return trail.count(bureau(), ActionRow.subject(id, provider));
  }
}
