package nl.speelruimte.demo.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.improvement.ActionStory;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.ReviewKind;
import nl.speelruimte.improvement.ReviewRow;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-115: in the demo no review moment lies behind: each quarter it is held, and the next one lies ahead. */
@LivesOn("2031-04-09")
class PlanFollowersTests extends ScreenTest {

  private static final LocalDate DAY = LocalDate.of(2031, 4, 9);
  @Autowired private BeanFactory beans;
  @Autowired private PlanFollowers followers;
  @Autowired private ImprovementActions actions;

  @Test
  void whatComesBeforeTheNextQuarterIsReviewedNow() {
    var make = new PartyFixtures(beans);
    var story = new ActionStory(actions, make.provider("De Demo"), DAY);
    people.signInAs(Role.BUREAU_MANAGER);
    var soon = story.begun(ActionStory.line(make.municipality("Duinwijk"), 1, 100));
    var row = actions.details(SomeViewer.bureau(), soon).action();
    assertThat(row.reviewOn()).isBefore(DAY.plusMonths(3));

    followers.review(List.of(row), new Quarter(2031, 1), DAY);
    var reviewed = actions.details(SomeViewer.bureau(), soon);
    followers.review(List.of(reviewed.action()), new Quarter(2031, 1), DAY);

    assertThat(actions.details(SomeViewer.bureau(), soon).action().reviewOn()).isEqualTo(DAY.plusMonths(3));
    assertThat(actions.details(SomeViewer.bureau(), soon).reviews()).as("held once").hasSize(2).first()
        .satisfies(review -> {
          assertThat(review.kind()).isEqualTo(ReviewKind.HELD);
          assertThat(review.heldOn()).isEqualTo(DAY);
          assertThat(review.words()).startsWith("De eerste resultaten zijn besproken.");
        });
    assertThat(reviewed.reviews()).extracting(ReviewRow::actor).contains("Marit Zandstra");
  }
}
