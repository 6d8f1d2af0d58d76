package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.speelruimte.journeys.SpacePage.euros;
import static nl.speelruimte.journeys.SpacePage.words;
import static nl.speelruimte.journeys.YearToCome.follow;
import static nl.speelruimte.journeys.YearToCome.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The space that will be full in six weeks, from the notice to the request to take somebody in all the same. Nothing of
 * this changes its figures, which other journeys read.
 */
final class SpaceThatGetsTight {

  static final String GRANTED_BECAUSE = "Het gezin blijft bij één aanbieder.";
  private static final String CARD = "Melding en overleg bij krapte";
  private static final String LOT = "Ambulante jeugdhulp";
  private static final String GROUND = "broer of zus in zorg bij deze aanbieder";
  private static final String MOTIVATION = "Een ander kind uit het gezin is al in behandeling.";
  private final Story story;
  private final Visit bureau;
  private final Visit municipality;
  private final Visit provider;
  private String address = "";

  SpaceThatGetsTight(Story story, Visit bureau, Visit municipality, Visit provider) {
    this.story = story;
    this.bureau = bureau;
    this.municipality = municipality;
    this.provider = provider;
  }

  void theBureauSeesWhatAnAdjustmentWouldDoAndLeavesIt() {
    bureau.open("spaces?year=" + story.year());
    var list = new ListPage(bureau).only("Gemeente", story.municipality()).only("Aanbieder", story.provider());
    list.hasRows("1 regel");
    list.open(story.provider(), story.municipality());
    address = bureau.page().url().replaceAll("^https?://[^/]+/", "");
    var amount = euros(new SpacePage(bureau).figure("ruimte").textContent());

    press(bureau, "Ruimte bijstellen");
    var form = new Form(bureau);
    form.fill("Verhoging of verlaging", "1.000.000");
    var whatIf = form.dialog().locator("table");
    assertThat(whatIf).isVisible();
    var row = whatIf.locator("tbody tr").first();
    assertThat(euros(row.locator("td").first().textContent())).isEqualByComparingTo(amount);
    assertThat(euros(row.locator("td").nth(1).textContent()))
        .isEqualByComparingTo(amount.add(BigDecimal.valueOf(1_000_000)));
    var signals = whatIf.locator("tbody tr").last().locator(".badge");
    assertThat(signals.first()).containsText("loopt over");
    assertThat(signals.last()).containsText("op koers");
    form.throwAway();
    assertThat(euros(new SpacePage(bureau).figure("ruimte").textContent())).isEqualByComparingTo(amount);
  }

  /** The bureau acts for a municipality only by its mandate, which this one did not give. */
  void theMunicipalitySendsTheNoticeAndItsLetterOpens() {
    assertThat(card(bureau)).containsText("mandaat");
    assertThat(card(bureau)).not().containsText("Melding versturen");
    municipality.open(address);
    assertThat(card(municipality).locator(".badge")).containsText("melding nodig");
    press(municipality, "Melding versturen");
    new Form(municipality).fill("Toelichting in de brief (mag leeg blijven)", "Er zijn meer verwijzingen dan was voorzien.")
        .save("Melding versturen", "De melding is verstuurd.");

    assertThat(card(municipality).locator(".badge")).containsText("wacht op overleg");
    var letter = entries(municipality).locator("a",
        new Locator.LocatorOptions().setHasText("melding bestedingsruimte"));
    assertThat(read(municipality, letter)).contains("Melding: bestedingsruimte " + story.year(), story.provider(),
        story.municipality(), "Er zijn meer verwijzingen dan was voorzien.", "Wij overleggen met u uiterlijk op");
  }

  void theProviderConfirmsItAndGivesItsSide() {
    opensWhatWaits(provider, "Ontvangst bevestigen", story.municipality());
    press(provider, "Ontvangst bevestigen");
    provider.page().locator("vaadin-confirm-dialog").getByRole(AriaRole.BUTTON,
        new Locator.GetByRoleOptions().setName("Ontvangst bevestigen")).click();
    assertThat(entries(provider)).containsText("ontvangst van de melding bevestigd");
    provider.settle();
    press(provider, "Standpunt geven");
    new Form(provider).fill("Standpunt", "Groepsaanbod vooraf helpt.")
        .save("Standpunt geven", "Het standpunt is vastgelegd.");

    assertThat(entries(provider)).containsText("Groepsaanbod vooraf helpt.");
    assertThat(provider.page().getByText("Overleg vastleggen")).hasCount(0);
  }

  void theMunicipalityWritesDownTheConsultationAndDecides() {
    municipality.open(address);
    assertThat(entries(municipality)).containsText("Groepsaanbod vooraf helpt.");
    press(municipality, "Overleg vastleggen");
    new Form(municipality).fill("Wie waren erbij", "Joris Vlietstra (gemeente), Noor Hagedoorn (aanbieder)")
        .fill("Wat kwam eruit", "Meer groepsaanbod, en even niemand nieuw.")
        .save("Overleg vastleggen", "Het overleg is vastgelegd.");
    assertThat(card(municipality).locator(".badge")).containsText("wacht op besluit");

    press(municipality, "Besluit vastleggen");
    new Form(municipality).tick("Een cliëntenstop").fill("Reden", "De ruimte is vol voor het jaar om is.")
        .save("Besluit vastleggen", "Het besluit is vastgelegd.");
    assertThat(card(municipality).locator(".badge")).containsText("besloten");
    var letter = entries(municipality).locator("a",
        new Locator.LocatorOptions().setHasText("besluit bestedingsruimte"));
    assertThat(read(municipality, letter)).contains("is besloten tot een cliëntenstop",
        "De ruimte is vol voor het jaar om is.");
  }

  /** From January to March that is the space of the running year: nobody is taken in any more in a year that is over. */
  void theMunicipalityStopsTheIntakeOfALot() {
    if (story.yearIsOver()) {
      assertThat(municipality.page().locator("main").getByText("Cliëntenstop vastleggen")).hasCount(0);
      municipality.open("spaces?year=" + story.runningYear());
      new ListPage(municipality).only("Aanbieder", story.provider()).open(story.provider(), story.municipality());
      address = municipality.page().url().replaceAll("^https?://[^/]+/", "");
    }
    press(municipality, "Cliëntenstop vastleggen");
    new Form(municipality).tick("plafond bereikt").pick("Perceel", LOT)
        .fill("Reden", "Zo besloten na het overleg.")
        .save("Cliëntenstop vastleggen", "De cliëntenstop is vastgelegd.");

    bureau.open(address);
    var stop = new SpacePage(bureau).card("Cliëntenstop");
    assertThat(stop.locator(".badge")).containsText("van kracht");
    assertThat(stop).containsText("plafond bereikt, " + LOT);
  }

  void theProviderAsksToTakeSomebodyInAllTheSame() {
    opensWhatWaits(provider, "Cliëntenstop opgelegd", stopped());
    press(provider, "Verzoek doen");
    new Form(provider).tick(GROUND).fill("Reden", MOTIVATION)
        .save("Verzoek versturen", "Het verzoek is verstuurd.");

    assertThat(words(requests(provider))).contains(GROUND + " ", "wacht op antwoord", MOTIVATION);
    assertThat(provider.page().getByText("Beantwoorden")).hasCount(0);
  }

  void theMunicipalityGrantsItWithItsReason() {
    opensWhatWaits(municipality, "Verzoek: nee, tenzij", stopped());
    press(municipality, "Beantwoorden");
    var form = new Form(municipality);
    assertThat(form.dialog()).containsText(MOTIVATION);
    form.tick("toegekend").fill("Reden", GRANTED_BECAUSE).save("Opslaan", "Het verzoek is beantwoord.");

    provider.page().reload();
    provider.settle();
    assertThat(words(requests(provider))).contains("toegekend", GRANTED_BECAUSE);
  }

  void itIsCountedByItsGround() {
    follow(provider, "Cliëntenstops", "Cliëntenstops");
    var row = new SpacePage(provider).card("Nee, tenzij: verzoeken per grond")
        .locator("tbody tr", new Locator.LocatorOptions().setHasText(GROUND));
    assertThat(row.locator("td")).hasText(new String[] {"1", "1", "0", "0"});
  }

  private void opensWhatWaits(Visit visit, String point, String heading) {
    follow(visit, "Aandachtspunten", "Aandachtspunten");
    new ListPage(visit).only("Gemeente", story.municipality()).open(point, heading);
  }

  private String stopped() {
    return "Cliëntenstop " + story.provider() + ", " + story.municipality() + ", " + LOT;
  }

  private static Locator card(Visit visit) {
    return new SpacePage(visit).card(CARD);
  }

  private static Locator entries(Visit visit) {
    return new SpacePage(visit).card("Boekingen op deze ruimte");
  }

  private static Locator requests(Visit visit) {
    return new SpacePage(visit).card("Nee, tenzij");
  }

  /** What stands in a letter somebody opens. */
  private static String read(Visit visit, Locator letter) {
    var file = visit.page().waitForDownload(letter::click);
    try (var document = Loader.loadPDF(Files.readAllBytes(file.path()))) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
