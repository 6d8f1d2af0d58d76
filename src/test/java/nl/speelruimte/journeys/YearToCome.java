package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.speelruimte.journeys.SpacePage.euros;
import static nl.speelruimte.journeys.SpacePage.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The space of next year of the provider and the municipality of the demo accounts, from the proposal to the decision:
 * each step is taken by whom it is for, in a browser of its own.
 */
final class YearToCome {

  private static final String LATE = "De cijfers over dit jaar kwamen later.";
  private static final String OPINION = "De wachtlijst is sinds het voorjaar verdubbeld.";
  private static final Pattern AMOUNT = Pattern.compile("€ ?[0-9]{1,3}(\\.[0-9]{3})*");
  private final Story story;
  private final Visit bureau;
  private final Visit municipality;
  private final Visit provider;
  private final String year;
  private BigDecimal intended = BigDecimal.ZERO;

  YearToCome(Story story, Visit bureau, Visit municipality, Visit provider) {
    this.story = story;
    this.bureau = bureau;
    this.municipality = municipality;
    this.provider = provider;
    this.year = Integer.toString(story.year() + 1);
  }

  void theBureauPreparesItFromThisYear() {
    bureau.open("spaces/preparation?year=" + year);
    assertThat(bureau.page().locator("main h1")).hasText("Jaar " + year + " voorbereiden");
    var list = new ListPage(bureau).only("Gemeente", story.municipality()).only("Aanbieder", story.provider());
    press(bureau, "Doorrekenen");
    new Form(bureau).fill("Index", "4").save("Doorrekenen", "De voorstellen zijn doorgerekend.");
    list.hasRows("1 regel");
    press(bureau, "Correctie per aanbieder");
    new Form(bureau).find("Aanbieder", story.provider()).fill("Correctie", "-1,5")
        .fill("Reden", "Een locatie sluit in maart.").save("Opslaan");

    assertThat(bureau.page().locator("main header")).containsText("Een locatie sluit in maart.");
    assertThat(bureau.firstRow("Stand")).contains("voorstel");
    intended = amount(bureau.firstRow("Voorstel"));
    assertThat(intended).as("4 % more, and 1,5 % less of that")
        .isCloseTo(
            amount(bureau.firstRow("Vorig jaar")).multiply(new BigDecimal("1.0244")), within(new BigDecimal(251)));
  }

  void theBureauAnnouncesItInOneStep() {
    press(bureau, "Aankondigen");
    var form = new Form(bureau);
    assertThat(form.dialog()).containsText("1 voorgenomen ruimte aan bij 1 aanbieder");
    form.fillIfAsked("Waarom later", LATE).save("Aankondigen", "1 voornemen is aangekondigd.");

    new ListPage(bureau).says("aangekondigd");
    assertThat(bureau.firstRow("Zienswijze")).contains("t/m ");
  }

  void theProviderGoesOnWithItsDraftAndAnswers() {
    opensItFromItsAttentionPoints();
    assertThat(provider.page().locator("main header .badge")).containsText("aangekondigd");
    assertThat(amount(words(new SpacePage(provider).card("Uitgewisselde cijfers").locator("dd").first())))
        .isEqualByComparingTo(intended);
    var text = provider.page().getByLabel("Uw zienswijze");
    text.fill(OPINION);
    assertThat(provider.page().getByText("Concept bewaard.")).isVisible();

    follow(provider, "Mijn ruimte", "Mijn ruimte");
    opensItFromItsAttentionPoints();
    assertThat(provider.page().getByText("Uw concept van eerder staat er nog.")).isVisible();
    assertThat(text).hasValue(OPINION);
    provider.page().getByRole(AriaRole.RADIO, named("niet eens")).check();
    press(provider, "Zienswijze geven");
    assertThat(provider.page().locator(".notice")).containsText("Uw zienswijze is gegeven.");
    provider.settle();
    assertThat(words(new SpacePage(provider).card("Stappen"))).contains("zienswijze niet eens " + OPINION);
  }

  private void opensItFromItsAttentionPoints() {
    follow(provider, "Aandachtspunten", "Aandachtspunten");
    new ListPage(provider).open("Zienswijze", "Voorgenomen ruimte " + year);
    new ListPage(provider).open(story.municipality(), story.municipality());
  }

  void theBureauDecidesWithTheAnswerBesideIt() {
    bureau.page().reload();
    bureau.settle();
    var list = new ListPage(bureau);
    list.says("niet eens");
    list.open(story.provider(), story.municipality());
    assertThat(new SpacePage(bureau).card("Zienswijze van de aanbieder")).containsText(OPINION);
    press(bureau, "Besluiten");
    var form = new Form(bureau);
    assertThat(form.dialog()).containsText("Bij 1 daarvan is de aanbieder het niet eens");
    form.fill("Motivering", "De wachtlijst is gewogen; met het sluiten van de locatie blijft dit bedrag genoeg.")
        .fillIfAsked("Waarom later", LATE).attach().save("Besluiten", "1 besluit wacht op akkoord");

    assertThat(bureau.page().locator("main header .badge")).containsText("wacht op akkoord");
    provider.page().reload();
    provider.settle();
    assertThat(provider.page().locator("main header .badge")).containsText("aangekondigd");
  }

  void theMunicipalityAgreesAndTheSpaceIsThere() {
    follow(municipality, "Akkoorden", "Akkoorden");
    new ListPage(municipality).open(story.provider(), story.municipality());
    press(municipality, "Akkoord geven");
    new Form(municipality).fillIfAsked("Waarom later", LATE)
        .save("Akkoord geven", "Akkoord gegeven; de ruimte is vastgesteld.");
    assertThat(municipality.page().locator("main header .badge")).containsText("vastgesteld");

    municipality.page().getByText("Naar de ruimte").click();
    assertThat(municipality.page().locator("main .crumbs")).containsText("Bestedingsruimte " + year);
    municipality.settle();
    assertThat(euros(new SpacePage(municipality).figure("ruimte").textContent())).isEqualByComparingTo(intended);
    assertThat(words(new SpacePage(municipality).card("Boekingen op deze ruimte")))
        .contains("voornemen", "zienswijze", "vastgesteld", "Akkoord van Joris Vlietstra");
  }

  /** Goes somewhere by the menu. */
  static void follow(Visit visit, String line, String heading) {
    visit.page().locator("nav.main-menu a", new Page.LocatorOptions().setHasText(line)).click();
    assertThat(visit.page().locator("main h1")).containsText(heading);
    visit.settle();
  }

  static void press(Visit visit, String button) {
    visit.page().locator("main").getByRole(AriaRole.BUTTON,
        new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static BigDecimal amount(String cell) {
    var found = AMOUNT.matcher(cell.replace('\u00a0', ' '));
    assertThat(found.find()).as("an amount in %s", cell).isTrue();
    return euros(found.group());
  }
}
