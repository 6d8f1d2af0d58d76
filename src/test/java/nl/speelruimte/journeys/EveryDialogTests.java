package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Locator;
import java.util.Map;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dialogs behind the buttons, as they open: they look right, everybody can use them, and Escape closes them. */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class EveryDialogTests {

  @Test
  void ofThePeopleAndTheirRoles(OpenPortal.Door door) {
    try (var visit = door.visitor("beheer")) {
      visit.open("people");
      looksAt(visit, Map.of("Gebruiker uitnodigen", "invite"));
      opensFirst(visit, "people?q=data@");
      looksAt(visit, Map.of("Rol geven", "grant", "Periode wijzigen", "period", "Beëindigen", "end", "Blokkeren", "block",
          "Uit dienst melden", "leave", "Gegevens verbeteren", "correct"));
    }
  }

  @Test
  void ofAContract(OpenPortal.Door door) {
    try (var visit = door.visitor("bureau")) {
      opensFirst(visit, "contracts?q=" + Roster.name(Roster.FILLING));
      looksAt(visit, Map.of("Addendum vastleggen", "amend", "Opzegging vastleggen", "contract-notice",
          "Nieuw tarief", "tariff", "Document toevoegen", "document"));
    }
  }

  @Test
  void ofSpacesAndOfTheLadder(OpenPortal.Door door) {
    try (var visit = door.visitor("bureau")) {
      visit.open("spaces");
      looksAt(visit, Map.of("Nieuwe ruimte", "open-space"));
      visit.open("targets");
      looksAt(visit, Map.of("Nieuw doel", "new-target"));
      visit.open("my-notices");
      looksAt(visit, Map.of("Wanneer ik mail krijg", "frequency"));
      opensFirst(visit, "escalations", "vaadin-grid a[href^='escalations/']:visible");
      looksAt(visit, Map.of("Stap zetten", "escalation-step", "Beëindigen", "escalation-close"));
      opensFirst(visit, "spaces/stops");
      looksAt(visit, Map.of("Beantwoorden", "exception-answer"));
    }
  }

  @Test
  void ofAnAction(OpenPortal.Door door) {
    try (var visit = door.visitor("aanbieder")) {
      opensFirst(visit, "improvement-actions?status=IN_PROGRESS");
      looksAt(visit, Map.of("Effect invoeren", "effect", "Voortgang melden", "progress"));
    }
    try (var visit = door.visitor("bureau")) {
      opensFirst(visit, "improvement-actions?status=IN_PROGRESS");
      looksAt(visit, Map.of("IJkmoment vastleggen", "review-held", "IJkmoment verplaatsen", "review-moved"));
    }
  }

  private static void opensFirst(Visit visit, String list) {
    opensFirst(visit, list, "vaadin-grid a.row-link:visible");
  }

  private static void opensFirst(Visit visit, String list, String link) {
    visit.open(list);
    var heading = visit.page().locator("main h1").textContent();
    visit.page().locator(link).first().click();
    assertThat(visit.page().locator("main h1")).not().hasText(heading);
    visit.settle();
  }

  /** @param buttons the words on each button, and the name of the picture of its dialog */
  private static void looksAt(Visit visit, Map<String, String> buttons) {
    assertSoftly(softly -> buttons.forEach((words, picture) -> softly.check(() -> {
      visit.page().locator("main").getByText(words, new Locator.GetByTextOptions().setExact(true))
          .first().click();
      assertThat(visit.page().locator(Visit.DIALOG)).hasCount(1);
      visit.settle();
      try {
        visit.look("dialog-" + picture);
      } finally {
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().locator(Visit.DIALOG)).hasCount(0);
      }
    })));
  }
}
