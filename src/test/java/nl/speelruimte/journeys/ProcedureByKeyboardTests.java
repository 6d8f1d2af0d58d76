package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** UC-70, UC-71, UC-80 and UC-81 without a mouse, at another municipality than the journey with the mouse. */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class ProcedureByKeyboardTests {

  /** Where next year is left to announce, whatever the day. */
  private static final String TO_ANNOUNCE = "Rijswijk";
  /** Where the running year has its space, whatever the day. */
  private static final String TO_STOP = "Delft";

  @Test
  void theBureauAnnouncesAnIntentionAndTheProviderAnswersIt(OpenPortal.Door door) {
    var story = Story.of(door.portal());
    var year = story.year() + 1;
    try (var bureau = door.visitor()) {
      bureau.signInByKeyboard("bureau");
      bureau.open("spaces/preparation?year=" + year);
      filters(bureau, "Gemeente", TO_ANNOUNCE);
      filters(bureau, "Aanbieder", story.provider());
      calculates(bureau);
      announces(bureau);
    }
    try (var provider = door.visitor()) {
      provider.signInByKeyboard("aanbieder");
      provider.open("spaces/intended?year=" + year);
      opensTheRowOf(provider, TO_ANNOUNCE, TO_ANNOUNCE);
      answers(provider);
    }
  }

  @Test
  void aMunicipalityStopsAnIntakeAndTheProviderAsksAllTheSame(OpenPortal.Door door) {
    var story = Story.of(door.portal());
    try (var municipality = door.visitor()) {
      municipality.signInByKeyboard("groep");
      municipality.open("spaces?year=" + story.runningYear());
      filters(municipality, "Gemeente", TO_STOP);
      filters(municipality, "Aanbieder", story.provider());
      opensTheRowOf(municipality, story.provider(), TO_STOP);
      stops(municipality);
    }
    try (var provider = door.visitor()) {
      provider.signInByKeyboard("aanbieder");
      provider.open("spaces/stops");
      opensTheRowOf(provider, TO_STOP, TO_STOP);
      asks(provider);
    }
  }

  private static void filters(Visit visit, String filter, String choice) {
    visit.tabTo(filter);
    visit.page().keyboard().type(choice);
    assertThat(visit.page().locator("vaadin-combo-box-item:visible")).hasText(choice);
    press(visit, "Enter");
    visit.settle();
  }

  private static void opensTheRowOf(Visit visit, String name, String place) {
    var heading = visit.page().locator("main h1").textContent();
    visit.tabToCell();
    for (var row = 0; row < 40 && !visit.rowInFocus().contains(name); row++) {
      press(visit, "ArrowDown");
    }
    press(visit, "Enter");
    assertThat(visit.page().locator("main h1")).not().hasText(heading);
    assertThat(visit.page().locator("main h1")).containsText(place);
    visit.settle();
  }

  private static void calculates(Visit bureau) {
    bureau.tabBackTo("Doorrekenen");
    press(bureau, "Enter");
    assertThat(bureau.page().getByLabel("Index")).isFocused();
    bureau.page().keyboard().press("ControlOrMeta+a");
    bureau.page().keyboard().type("2,5");
    press(bureau, "Enter");
    formIsGone(bureau);
    assertThat(bureau.page().locator("vaadin-grid")).containsText("voorstel");
  }

  private static void announces(Visit bureau) {
    bureau.tabTo("Aankondigen");
    press(bureau, "Enter");
    assertThat(bureau.page().getByLabel("Aangekondigd op")).isFocused();
    if (new Form(bureau).dialog().getByLabel("Waarom later").isVisible()) {
      bureau.tabTo("Waarom later");
      bureau.page().keyboard().type("De cijfers kwamen later.");
    }
    bureau.tabTo("Aankondigen");
    press(bureau, "Enter");
    formIsGone(bureau);
    assertThat(bureau.page().locator("vaadin-grid")).containsText("aangekondigd");
  }

  private static void answers(Visit provider) {
    provider.tabTo("eens");
    press(provider, "Space");
    provider.tabTo("Uw zienswijze");
    provider.page().keyboard().type("Wij zijn het eens met dit voornemen.");
    provider.tabTo("Zienswijze geven");
    press(provider, "Enter");
    assertThat(provider.page().locator(".notice")).containsText("Uw zienswijze is gegeven.");
    assertThat(new SpacePage(provider).card("Stappen")).containsText("Wij zijn het eens met dit voornemen.");
  }

  private static void stops(Visit municipality) {
    municipality.tabBackTo("Cliëntenstop vastleggen");
    press(municipality, "Enter");
    assertThat(municipality.page().getByLabel("plafond bereikt")).isFocused();
    press(municipality, "Space");
    municipality.tabTo("Reden");
    municipality.page().keyboard().type("Zo afgesproken met de aanbieder.");
    municipality.tabTo("Cliëntenstop vastleggen");
    press(municipality, "Enter");
    formIsGone(municipality);
    assertThat(new SpacePage(municipality).card("Cliëntenstop")).containsText("van kracht");
  }

  private static void asks(Visit provider) {
    provider.tabTo("Verzoek doen");
    press(provider, "Enter");
    assertThat(provider.page().getByLabel("broer of zus in zorg bij deze aanbieder")).isFocused();
    press(provider, "ArrowDown");
    provider.tabTo("Reden");
    provider.page().keyboard().type("De behandeling loopt al.");
    provider.tabTo("Verzoek versturen");
    press(provider, "Enter");
    formIsGone(provider);
    assertThat(new SpacePage(provider).card("Nee, tenzij")).containsText("De behandeling loopt al.");
    assertThat(new SpacePage(provider).card("Nee, tenzij")).containsText("vervolg op lopende zorg");
  }

  private static void press(Visit visit, String key) {
    visit.page().keyboard().press(key);
  }

  private static void formIsGone(Visit visit) {
    assertThat(visit.page().locator("vaadin-dialog[opened]")).hasCount(0);
    visit.settle();
  }
}
