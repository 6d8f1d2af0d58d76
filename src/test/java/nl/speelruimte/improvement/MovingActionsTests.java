package nl.speelruimte.improvement;

import static nl.speelruimte.improvement.ActionStory.line;
import static nl.speelruimte.testing.SomeViewer.auditor;
import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.municipality;
import static nl.speelruimte.testing.SomeViewer.nobody;
import static nl.speelruimte.testing.SomeViewer.provider;
import static nl.speelruimte.testing.SomeViewer.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-114, UC-115: moving an action on, and its review moments. */
@DatabaseTest
@LivesOn("2031-08-20")
@WithMockUser(roles = {"BUREAU_MANAGER", "PROVIDER_MANAGER"})
class MovingActionsTests {

  private static final LocalDate TODAY = LocalDate.of(2031, 8, 20);
  @Autowired ImprovementActions actions;
  @Autowired ReviewMoments reviews;
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
  void theSecondOfTwoPeopleIsToldAndASecondClickMovesNothing() {
    var id = story.adopted(line(duin, 1, 100));
    var start = new MoveDraft(ActionMove.START, null, TODAY, null, story.version(id));
    actions.move(provider(provider), id, start);

    assertThatThrownBy(() -> actions.move(bureau(), id, start)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo(RuleBroken.CHANGED_MEANWHILE));
    assertThat(actions.details(bureau(), id).steps()).hasSize(1);
  }

  @Test
  void whoMayNotMoveItFindsNothing() {
    var id = story.begun(line(duin, 1, 100));
    var cancel = new MoveDraft(ActionMove.CANCEL, "Niet meer nodig", null, null, story.version(id));

    for (var other : List.of(provider(provider), municipality(duin), auditor(), nobody(),
        viewer(Role.PROVIDER_DATA, new AccessScope.OfProvider(provider)),
        viewer(Role.BUREAU_MANAGER, new AccessScope.Nothing()))) {
      assertThatThrownBy(() -> actions.move(other, id, cancel)).isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> reviews.move(other, id, new ReviewMoveDraft(TODAY.plusDays(9), "Later", 1)))
          .isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> actions.adopt(other, story.draft("plan"))).isInstanceOf(NotHere.class);
    }
    assertThat(actions.details(bureau(), id).action().status()).isEqualTo(ActionStatus.IN_PROGRESS);
  }

  @Test
  void whatVanishesFromAPlanIsCancelledUnlessItWasDelivered() {
    var running = story.begun(line(duin, 1, 100));
    var done = story.begun(line(duin, 1, 100));
    story.move(done, ActionMove.DELIVER, "De werkwijze is ingevoerd", TODAY);

    assertThat(actions.vanished(bureau(), running, "Uit het plan geschrapt")).isTrue();
    assertThat(actions.vanished(bureau(), running, "Uit het plan geschrapt")).isFalse();
    assertThat(actions.vanished(bureau(), done, "Uit het plan geschrapt")).isFalse();

    assertThat(actions.details(bureau(), running).action().status()).isEqualTo(ActionStatus.CANCELLED);
    assertThat(actions.details(bureau(), done).action().status()).isEqualTo(ActionStatus.DELIVERED);
  }

  @Test
  void anActionBecomesAPartOfAnotherRunningOneOfItsProvider() {
    var id = story.begun(line(duin, 1, 100));
    var into = story.begun(line(duin, 2, 50));
    var ended = story.begun(line(duin, 2, 50));
    story.move(ended, ActionMove.CANCEL, "Niet meer nodig", null);

    for (var wrong : List.of(id, ended)) {
      refused("into", () -> actions.move(bureau(), id, merge(wrong, id)));
    }
    refused("into", () -> actions.move(bureau(), id, merge(null, id)));
    actions.move(bureau(), id, merge(into, id));

    assertThat(actions.details(bureau(), id)).satisfies(details -> {
      assertThat(details.mergedInto()).isEqualTo(into);
      assertThat(details.may()).isEmpty();
      assertThat(details.action().reviewOn()).isNull();
      assertThat(details.reviews().getFirst().kind()).isEqualTo(ReviewKind.LAPSED);
    });
  }

  @Test
  void aReviewMomentMovesWithAReasonAndItsOldDayStays() {
    var id = story.begun(line(duin, 1, 100));
    var planned = actions.details(bureau(), id).action().reviewOn();
    var version = story.version(id);

    refused("reason", () -> reviews.move(bureau(), id, new ReviewMoveDraft(TODAY.plusDays(60), " ", version)));
    refused("nextOn", () -> reviews.move(bureau(), id, new ReviewMoveDraft(TODAY.minusDays(1), "Corona", version)));
    refused("nextOn", () -> reviews.move(bureau(), id, new ReviewMoveDraft(planned, "Corona", version)));
    reviews.move(bureau(), id, new ReviewMoveDraft(TODAY.plusDays(60), "Corona", version));
    assertThatThrownBy(() -> reviews.move(bureau(), id, new ReviewMoveDraft(TODAY.plusDays(90), "Weer", version)))
        .isInstanceOf(RuleBroken.class);
    refused("nextOn", () -> reviews.hold(bureau(), id, hold(TODAY, "Goed", TODAY, id)));
    refused("heldOn", () -> reviews.hold(bureau(), id, hold(TODAY.plusDays(1), "Goed", TODAY.plusDays(90), id)));
    refused("outcome", () -> reviews.hold(bureau(), id, hold(TODAY, "", TODAY.plusDays(90), id)));
    reviews.hold(bureau(), id, hold(TODAY, "Ligt op schema", TODAY.plusDays(90), id));

    var details = actions.details(bureau(), id);
    assertThat(details.action().reviewOn()).isEqualTo(TODAY.plusDays(90));
    assertThat(details.reviews()).extracting(ReviewRow::kind, ReviewRow::plannedOn, ReviewRow::words).containsExactly(
        tuple(ReviewKind.HELD, TODAY.plusDays(60), "Ligt op schema"),
        tuple(ReviewKind.MOVED, planned, "Corona"),
        tuple(ReviewKind.PLANNED, planned, null));
  }

  private MoveDraft merge(ActionId into, ActionId id) {
    return new MoveDraft(ActionMove.MERGE, "Gaat daarin op", null, into, story.version(id));
  }

  private ReviewHoldDraft hold(LocalDate held, String outcome, LocalDate next, ActionId id) {
    return new ReviewHoldDraft(held, outcome, next, story.version(id));
  }

  private static void refused(String field, Runnable command) {
    assertThatThrownBy(command::run).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.field()).as(no.getMessage()).contains(field));
  }
}
