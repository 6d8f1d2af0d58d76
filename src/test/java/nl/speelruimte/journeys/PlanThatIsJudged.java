package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.speelruimte.journeys.SpacePage.words;
import static nl.speelruimte.journeys.YearToCome.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.speelruimte.kernel.PortalClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A plan of the provider of the demo accounts that touches their municipality, from its first word to its actions. */
final class PlanThatIsJudged {

  private static final int PAR = 3;
  private static final String TITLE = "Sneller weer zelf verder";
  private static final String MEASURE = "Groepsaanbod in plaats van individuele begeleiding";
  private static final String DISCUSSED = "Na gesprek: haalbaar als de groep in maart begint.";
  private static final String REASON = "De verwachting is onderbouwd en de kwaliteit blijft geborgd.";
  private static final List<String> ASSESSORS = List.of("Marit Zandstra", "Ruben Steenbeek", "Joris Vlietstra");
  private final Story story;
  private final Visit bureau;
  private final Visit municipality;
  private final Visit provider;
  private final int year = LocalDate.now(PortalClock.ZONE).getYear() + 1;
  private String address = "";

  PlanThatIsJudged(Story story, Visit bureau, Visit municipality, Visit provider) {
    this.story = story;
    this.bureau = bureau;
    this.municipality = municipality;
    this.provider = provider;
  }

  void theProviderWritesItAndSubmitsIt() {
    provider.open("plans");
    press(provider, "Plan beginnen");
    new Form(provider).fill("Titel van het plan", TITLE).save("Plan beginnen");
    assertThat(provider.page().locator("main h1")).hasText(TITLE);
    address = provider.page().url().replaceAll(".*(plans/[0-9a-f-]{36}).*", "$1");
    write("Inleiding", "Wij helpen jeugdigen sneller weer zelf verder, met behoud van kwaliteit.");
    press(provider, "Maatregel toevoegen");
    write("Titel", MEASURE);
    write("Eigenaar", "Manager zorg");
    write("Begint op", "1-3-" + year);
    write("Klaar op", "30-11-" + year);
    write("Wat de maatregel inhoudt", "Wij verwachten dat 40 van de 95 trajecten korter worden.");
    write("Hoe het wordt gemeten", "Gemiddelde duur van begeleiding: nu 34 weken, doel 29.");
    promise("1000");

    press(provider, "Indienen");
    assertThat(new Form(provider).dialog()).containsText("Er is niets dat het indienen tegenhoudt");
    new Form(provider).save("Indienen", "Ingediend");
    assertThat(provider.page().locator("main header .badge")).containsText("ingediend");
  }

  private void promise(String euros) {
    var effects = provider.page().locator("main .effects-grid");
    assertThat(effects).isVisible();
    var place = effects.getByRole(AriaRole.ROWHEADER).filter(new Locator.FilterOptions().setHasText(story.municipality()));
    if (place.count() == 0) {
      var more = effects.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Gemeente of perceel toevoegen"));
      more.fill(story.municipality());
      provider.page().locator("vaadin-combo-box-item:visible").first().click();
    }
    var field = effects.locator("tr").filter(new Locator.FilterOptions().setHasText(story.municipality())).first()
        .locator("input").first();
    field.fill(euros);
    field.press("Tab");
    assertThat(effects.locator("tfoot")).containsText("1.000");
    provider.settle();
  }

  private void write(String label, String text) {
    var field = provider.page().locator("main").getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).last();
    field.fill(text);
    field.press("Tab");
    provider.settle();
  }

  void theBureauAsksThreeToJudgeIt() {
    bureau.open(address);
    press(bureau, "Beoordelingsronde openen");
    var form = new Form(bureau).pick("Afwegingskader", "Afwegingskader besparingen");
    var assessors = form.dialog().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Beoordelaars"));
    for (var name : ASSESSORS) {
      assessors.fill(name);
      bureau.page().locator("vaadin-multi-select-combo-box-item:visible").filter(new Locator.FilterOptions().setHasText(name))
          .first().click();
    }
    assessors.press("Tab");
    form.save("Beoordelingsronde openen", "De ronde is geopend.");
    assertThat(bureau.page().locator("main header .badge")).containsText("in beoordeling");
  }

  /** Each on their own: what others find is nowhere to be read. */
  void somebodyJudgesIt(Visit assessor, int score) {
    assessor.open(address + "/judging");
    assertThat(assessor.page().locator("main")).not().containsText("Mening van score");
    assessor.page().locator("main").getByText("Beoordelen", new Locator.GetByTextOptions().setExact(true)).first().click();
    assertThat(assessor.page().locator("main h1")).containsText("Beoordelen: " + TITLE);
    assessor.settle();
    if (assessor == municipality) {
      assessor.look("plan-judging");
    }
    var next = assessor.page().locator("main .judging-parts").getByText("Volgende");
    judgesAll(assessor, score);
    while (next.count() > 0) {
      var before = assessor.page().url();
      next.click();
      assessor.page().waitForCondition(() -> !assessor.page().url().equals(before));
      assessor.settle();
      judgesAll(assessor, score);
    }
    press(assessor, "Klaar met beoordelen");
    assessor.page().locator("vaadin-confirm-dialog").getByRole(AriaRole.BUTTON,
        new Locator.GetByRoleOptions().setName("Klaar met beoordelen")).click();
    assertThat(assessor.page().locator("vaadin-confirm-dialog[opened]")).hasCount(0);
    assessor.settle();
  }

  private static void judgesAll(Visit assessor, int score) {
    for (var criterion : assessor.page().locator("main .criterion").all()) {
      criterion.locator("textarea").fill("Mening van score " + score);
      criterion.locator("textarea").press("Tab");
      var about = criterion.locator("vaadin-select:visible");
      if (score < PAR && about.count() > 0) {
        about.click();
        assessor.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("de hele inleiding")).click();
      }
      var scale = criterion.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Integer.toString(score)));
      (scale.count() > 0 ? scale : criterion.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("ja"))).check();
      assertThat(criterion.locator(".criterion-state")).containsText("Bewaard op");
    }
  }

  void theLeadConcludesWhereTheyDiffer() {
    bureau.open(address + "/judging");
    assertThat(bureau.page().locator("main .comparison").first()).containsText("Mening van score");
    bureau.look("plan-side-by-side");
    bureau.open(address + "/decision");
    assertThat(bureau.page().locator("main")).containsText("2 punten verschil");
    bureau.look("plan-conclusions");
    bureau.page().locator("main").getByText(Pattern.compile("Voorstel overnemen waar men het eens is")).click();
    assertThat(bureau.page().locator(".notice")).containsText("vastgelegd");
    bureau.settle();
    var open = bureau.page().locator("main").getByText("Vastleggen", new Locator.GetByTextOptions().setExact(true));
    for (var left = open.count(); left > 0; left--) {
      open.first().click();
      new Form(bureau).fill("Toelichting", DISCUSSED).save("Vastleggen");
      assertThat(open).hasCount(left - 1);
      // Whoever works with the keyboard goes on at the line that was concluded, which is to be changed from now on.
      assertThat(bureau.page().locator("main vaadin-button:focus")).hasText("Wijzigen");
    }
  }

  void theLeadWritesTheLetterAndSendsIt() {
    bureau.page().locator("main header").getByText("Besluitbrief opstellen").click();
    assertThat(bureau.page().locator("main h1")).hasText("Besluit en brief");
    bureau.settle();
    press(bureau, "Besluiten en versturen");
    assertThat(bureau.page().locator("main")).containsText("Vul dit veld in.");
    bureau.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("goedgekeurd")
        .setExact(true)).check();
    var reason = bureau.page().getByLabel("Reden van het besluit");
    reason.fill(REASON);
    reason.press("Tab");
    assertThat(bureau.page().getByText("Bewaard.", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
    assertThat(bureau.page().getByLabel("Hoe wij tot dit besluit kwamen").inputValue()).contains(DISCUSSED);
    bureau.look("plan-decide");
    press(bureau, "Besluiten en versturen");
    bureau.page().locator("vaadin-confirm-dialog").getByRole(AriaRole.BUTTON,
        new Locator.GetByRoleOptions().setName("Besluiten en versturen")).click();
    assertThat(bureau.page().locator("main header .badge")).containsText("goedgekeurd");
    bureau.settle();
  }

  void theProviderReadsTheLetterBack() {
    provider.open(address + "/decision");
    provider.look("plan-decision");
    assertThat(words(provider.page().locator("main"))).contains(REASON, DISCUSSED).doesNotContain("Mening van score");
    var file = provider.page().waitForDownload(() -> provider.page().getByText("besluit-plan-van-aanpak-" + year).click());
    try (var letter = Loader.loadPDF(Files.readAllBytes(file.path()))) {
      var text = new PDFTextStripper().getText(letter).replace('\u00a0', ' ').replaceAll("\\s+", " ");
      assertThat(text).contains(story.provider(), TITLE, "Wij keuren uw plan goed.", REASON, DISCUSSED,
              story.municipality() + " € 1.000", "Samen € 1.000", "Marit Zandstra")
          .doesNotContain("Mening van score", "Ruben Steenbeek", "Joris Vlietstra");
      assertThat(text.replaceAll("\\s", "")).contains(MEASURE.replaceAll("\\s", ""));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void theMunicipalityReadsTheDecisionWithItsOwnAmount() {
    municipality.open(address + "/decision");
    var page = words(municipality.page().locator("main"));
    assertThat(page).contains("goedgekeurd", MEASURE, story.municipality() + " € 1.000")
        .doesNotContain("besluit-plan-van-aanpak", DISCUSSED);
  }

  void theMeasureIsAnActionThatThePlanShows() {
    press(provider, "Uitvoering starten");
    provider.page().locator("vaadin-confirm-dialog").getByRole(AriaRole.BUTTON,
        new Locator.GetByRoleOptions().setName("Uitvoering starten")).click();
    assertThat(provider.page().locator("main header .badge")).containsText("in uitvoering");
    provider.open(address + "/execution");
    assertThat(provider.page().locator("main")).containsText(MEASURE);
    assertThat(words(provider.page().locator("main"))).contains("€ 1.000");
    provider.look("plan-execution");
  }
}
