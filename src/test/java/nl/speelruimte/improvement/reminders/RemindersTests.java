package nl.speelruimte.improvement.reminders;

import static nl.speelruimte.improvement.ActionStory.line;
import static nl.speelruimte.improvement.ActionStory.realised;
import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.municipality;
import static nl.speelruimte.testing.SomeViewer.provider;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.DailyLook;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ActionMove;
import nl.speelruimte.improvement.ActionStory;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.ReviewHoldDraft;
import nl.speelruimte.improvement.ReviewMoments;
import nl.speelruimte.improvement.ReviewMoveDraft;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-112, UC-114, UC-115: what actions ask of whom, and until when. */
@DatabaseTest
@LivesOn("2031-08-20")
@WithMockUser(roles = {"BUREAU_MANAGER", "PROVIDER_MANAGER"})
class RemindersTests {

  private static final LocalDate TODAY = LocalDate.of(2031, 8, 20);
  @Autowired ImprovementActions actions;
  @Autowired ReviewMoments reviews;
  @Autowired ActionProgress progress;
  @Autowired AttentionPoints points;
  @Autowired ReminderRounds rounds;
  @Autowired DailyLook daily;
  @Autowired BeanFactory beans;
  ProviderId provider;
  MunicipalityId duin;
  MunicipalityId delf;
  ActionStory story;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    provider = make.provider("De Actie");
    duin = make.municipality("Duinwijk");
    delf = make.municipality("Delfhaven");
    story = new ActionStory(actions, provider, TODAY);
  }

  /** The quarter that ended last, and until when it is told in time. */
  @ParameterizedTest
  @CsvSource(textBlock = """
      2031-01-01, 2030, 4, 2031-01-14, false
      2031-01-14, 2030, 4, 2031-01-14, false
      2031-01-15, 2030, 4, 2031-01-14, true
      2031-03-31, 2030, 4, 2031-01-14, true
      2031-04-01, 2031, 1, 2031-04-14, false
      2031-10-15, 2031, 3, 2031-10-14, true
      """)
  void aQuarterIsToldWithinTwoWeeksOfItsEnd(LocalDate today, int year, int number, LocalDate due, boolean late) {
    var quarter = QuarterToTell.on(today);

    assertThat(quarter.quarter().year()).isEqualTo(year);
    assertThat(quarter.quarter().number()).isEqualTo(number);
    assertThat(quarter.due()).isEqualTo(due);
    assertThat(quarter.isLate(today)).isEqualTo(late);
  }

  @Test
  void anActionThatShouldHaveBegunIsToldToProviderAndBureauUntilItBegins() {
    var id = story.adopted(line(duin, 1, 100));
    assertThat(whys(provider(provider))).contains("begin-passed");
    assertThat(whys(bureau())).contains("begin-passed");

    story.move(id, ActionMove.START, null, TODAY);
    assertThat(whys(bureau())).doesNotContain("begin-passed");
  }

  @Test
  void aDayThatComesNearIsForTheProviderAndOneThatPassedForBoth() {
    var id = story.begun(line(duin, 1, 100));
    progress.tell(provider(provider), id, story.progress("Loopt"));

    look(LocalDate.of(2031, 11, 15));
    assertThat(whys(bureau())).doesNotContain("deliver-near");
    look(LocalDate.of(2031, 11, 16));
    assertThat(whys(provider(provider))).contains("deliver-near");
    look(LocalDate.of(2031, 12, 1));
    assertThat(whys(bureau())).contains("deliver-passed");
    assertThat(point(provider(provider), "deliver-passed").due().day()).isEqualTo(LocalDate.of(2031, 11, 30));

    story.move(id, ActionMove.DELIVER, "Klaar", TODAY);
    assertThat(whys(bureau())).doesNotContain("deliver-passed");
  }

  @Test
  void aReviewMomentIsAskedForUntilItIsHeldOrMoved() {
    var id = story.begun(line(duin, 1, 100));
    look(TODAY.plusWeeks(4).minusDays(14));
    assertThat(whys(bureau())).contains("review-near");
    look(TODAY.plusWeeks(4).plusDays(1));
    assertThat(whys(bureau())).contains("review-passed");
    assertThat(whys(provider(provider))).doesNotContain("review-passed");

    reviews.move(bureau(), id, new ReviewMoveDraft(TODAY.plusDays(90), "Vakantie", story.version(id)));
    assertThat(whys(bureau())).doesNotContain("review-near", "review-passed");
    look(TODAY.plusDays(80));
    assertThat(whys(bureau())).contains("review-near");
    reviews.hold(bureau(), id, new ReviewHoldDraft(TODAY, "Goed", TODAY.plusDays(200), story.version(id)));
    assertThat(whys(bureau())).doesNotContain("review-near");
  }

  @Test
  void theBureauReadsWhyAnActionIsLateAndTheProviderWhyOneEnded() {
    var id = story.begun(line(duin, 1, 100));
    story.move(id, ActionMove.POSTPONE, "Geen personeel", TODAY.plusDays(60));
    assertThat(point(bureau(), "stalled-postponed").figures()).contains("Geen personeel");

    story.move(id, ActionMove.CANCEL, "Niet meer nodig", null);
    assertThat(whys(bureau())).doesNotContain("stalled-postponed");
    assertThat(point(provider(provider), "ended-cancelled").figures()).contains("Niet meer nodig");
    look(TODAY.plusDays(14));
    assertThat(whys(provider(provider))).contains("ended-cancelled");
    look(TODAY.plusDays(15));
    assertThat(whys(provider(provider))).doesNotContain("ended-cancelled");
  }

  @Test
  void whatNobodyToldIsAskedOfTheProviderAndCountedForTheOthersWhenItIsLate() {
    var plan = UUID.randomUUID().toString();
    var one = begun(story.adopted(plan, line(duin, 1, 100)));
    var two = begun(story.adopted(plan, line(duin, 1, 100), line(delf, 1, 50)));
    story.adopted(plan, line(delf, 1, 5));

    look(LocalDate.of(2031, 10, 14));
    assertThat(points(provider(provider), "progress-due")).hasSize(2);
    assertThat(whys(bureau())).doesNotContain("progress-missing");
    look(LocalDate.of(2031, 10, 15));
    assertThat(points(provider(provider), "progress-late")).hasSize(2);
    assertThat(point(bureau(), "progress-missing").figures()).contains("Plan van de zorg", new BigDecimal(2));
    assertThat(point(municipality(duin), "progress-missing").figures()).contains(new BigDecimal(2));
    assertThat(point(municipality(delf), "progress-missing").figures()).contains(new BigDecimal(1));

    at(LocalDate.of(2031, 10, 16), () -> progress.enter(provider(provider), two, story.effect(3, realised(delf, 1, 0))));
    assertThat(points(provider(provider), "progress-late")).hasSize(1);
    assertThat(point(municipality(duin), "progress-missing").figures()).contains(new BigDecimal(1));
    assertThat(whys(municipality(delf))).doesNotContain("progress-missing");
    at(LocalDate.of(2031, 10, 16), () -> story.move(one, ActionMove.POSTPONE, "Ziek", LocalDate.of(2031, 11, 1)));
    assertThat(whys(bureau())).doesNotContain("progress-missing");
    assertThat(whys(provider(provider))).doesNotContain("progress-late");
  }

  /** As the actions themselves, which a group opens over their whole year alone. */
  @Test
  void aGroupTellsWhatIsLateOnlyToWhomItOpensTheActions() {
    begun(story.adopted(UUID.randomUUID().toString(), line(duin, 1, 100)));
    look(LocalDate.of(2031, 10, 15));

    assertThat(whys(municipality(delf, duin, Period.ofYear(2031)))).contains("progress-missing");
    assertThat(whys(municipality(delf, duin, new Period(LocalDate.of(2031, 10, 1), LocalDate.of(2031, 12, 31))))).isEmpty();
  }

  @Test
  void aNewQuarterBeginsWithTwoWeeksToTell() {
    var may = LocalDate.of(2031, 5, 1);
    at(may, () -> story.move(story.adopted(line(duin, 1, 100)), ActionMove.START, null, may));
    look(LocalDate.of(2031, 9, 30));
    assertThat(whys(municipality(duin))).contains("progress-missing");
    look(LocalDate.of(2031, 10, 1));
    assertThat(whys(municipality(duin))).doesNotContain("progress-missing");
    assertThat(whys(provider(provider))).contains("progress-due").doesNotContain("progress-late");
  }

  private ActionId begun(ActionId id) {
    story.move(id, ActionMove.START, null, TODAY);
    return id;
  }

  private void look(LocalDate day) {
    at(day, () -> daily.look(rounds));
  }

  private static void at(LocalDate day, Runnable work) {
    PortalClock.at(day.atTime(6, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      work.run();
      return true;
    });
  }

  private List<String> whys(Viewer viewer) {
    return all(viewer).map(point -> point.whyKey().substring("improvement.why.".length())).toList();
  }

  private List<PointRow> points(Viewer viewer, String why) {
    return all(viewer).filter(point -> point.whyKey().equals("improvement.why." + why)).toList();
  }

  private PointRow point(Viewer viewer, String why) {
    var found = points(viewer, why);
    assertThat(found).as(why).hasSize(1);
    return found.getFirst();
  }

  private Stream<PointRow> all(Viewer viewer) {
    return points.rows(viewer, new AttentionFilter(provider, null, "improvement.", false), PageRequest.of(0, 99)).stream();
  }
}
