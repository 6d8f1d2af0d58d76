package nl.speelruimte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * UC-70 to UC-74, UC-77, UC-78, UC-80, UC-81 and UC-97: what the bureau, a municipality and a provider do with a space
 * from the preparation of its year until somebody is taken in all the same, and what an auditor reads of it.
 */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class YearOfASpaceTests {

  @Test
  void aYearIsPreparedAnnouncedAnsweredDecidedTightStoppedAndExcepted(OpenPortal.Door door) {
    var story = Story.of(door.portal());
    var began = LocalDate.now(PortalClock.ZONE);
    try (var bureau = door.visitor("bureau"); var municipality = door.visitor("gemeente");
        var provider = door.visitor("aanbieder")) {
      var next = new YearToCome(story, bureau, municipality, provider);
      next.theBureauPreparesItFromThisYear();
      next.theBureauAnnouncesItInOneStep();
      next.theProviderGoesOnWithItsDraftAndAnswers();
      next.theBureauDecidesWithTheAnswerBesideIt();
      next.theMunicipalityAgreesAndTheSpaceIsThere();

      var space = new SpaceThatGetsTight(story, bureau, municipality, provider);
      space.theBureauSeesWhatAnAdjustmentWouldDoAndLeavesIt();
      space.theMunicipalitySendsTheNoticeAndItsLetterOpens();
      space.theProviderConfirmsItAndGivesItsSide();
      space.theMunicipalityWritesDownTheConsultationAndDecides();
      space.theMunicipalityStopsTheIntakeOfALot();
      space.theProviderAsksToTakeSomebodyInAllTheSame();
      space.theMunicipalityGrantsItWithItsReason();
      space.itIsCountedByItsGround();
    }
    try (var auditor = door.visitor("auditor")) {
      theAuditorReadsEveryStepInItsOrder(auditor, began, story);
    }
  }

  private static void theAuditorReadsEveryStepInItsOrder(Visit auditor, LocalDate began, Story story) {
    auditor.open("trail?from=" + began);
    var trail = new ListPage(auditor).only("Gemeente", story.municipality());
    trail.says("Verzoek beantwoord");
    var steps = Stream.of("Voornemens aangekondigd", "Zienswijze gegeven", "Besluiten genomen", "Ruimte vastgesteld",
        "Melding verstuurd", "Ontvangst van de melding bevestigd", "Standpunt gegeven", "Overleg vastgelegd",
        "Besluit vastgelegd", "Cliëntenstop bevestigd", "Verzoek gedaan tijdens de stop", "Verzoek beantwoord")
        .toList();
    assertThat(trail.column("Wat").stream().map(row -> steps.stream().filter(row::startsWith).findFirst().orElse(row)))
        .containsSubsequence(steps.reversed());
    assertThat(trail.column("Wie").getFirst()).contains("Joris Vlietstra").contains(story.municipality());

    trail.open("Verzoek beantwoord", "Verzoek beantwoord");
    assertThat(SpacePage.words(new SpacePage(auditor).card("Wie en waarom")))
        .contains("Reden " + SpaceThatGetsTight.GRANTED_BECAUSE)
        .contains("Rol Contractmanager van een gemeente", "Aanbieder " + story.provider());
    assertThat(List.of(SpacePage.words(new SpacePage(auditor).card("Plaats onder het zegel")).split(" ")))
        .as("the hash of the line").anyMatch(word -> word.matches("[0-9a-f]{64}"));
  }
}
