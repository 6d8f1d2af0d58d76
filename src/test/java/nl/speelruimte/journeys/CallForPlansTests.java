package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** UC-104, UC-105 and UC-106 in a real browser: a call is opened, a provider starts its plan, the bureau sees that it did. */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class CallForPlansTests {

  private static final String TITLE = "Uitvraag van de reis";

  @Test
  void theBureauAsksAndSeesWhoHasBegun(OpenPortal.Door door) {
    try (var bureau = door.visitor("bureau"); var provider = door.visitor("aanbieder")) {
      opens(bureau);
      begins(provider);
      follows(bureau);
      reads(door);
    }
  }

  private static void opens(Visit bureau) {
    bureau.open("plan-calls");
    button(bureau, "Uitvraag openen").click();
    var dialog = bureau.page().locator(Visit.DIALOG);
    bureau.settle();
    bureau.look("dialog-open-call");
    dialog.getByLabel("Uitvraag", exactly()).fill(TITLE);
    choose(bureau, "Aanbieders", Roster.name(Roster.FILLING));
    assertThat(dialog).containsText("Eén aanbieder gekozen");
    dialog.getByLabel("Uiterlijk").fill("31-12-" + LocalDate.now(PortalClock.ZONE).getYear());
    dialog.getByLabel("Uiterlijk").press("Tab");
    dialog.getByLabel("Afwegingskader").click();
    bureau.page().locator("vaadin-select-item").filter(new Locator.FilterOptions()
        .setHasText("Afwegingskader besparingen")).first().click();
    dialog.getByLabel("Toelichting voor de aanbieders").fill("Noem ten minste drie maatregelen.\nZeg bij elke wie haar trekt.");
    dialog.getByText("Openen", new Locator.GetByTextOptions().setExact(true)).click();
    var question = bureau.page().locator("vaadin-confirm-dialog[opened]");
    assertThat(question).containsText("Eén aanbieder krijgt een aandachtspunt");
    question.getByText("Openen", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(bureau.page().locator("main h1")).hasText(TITLE);
    bureau.settle();
    bureau.look("call");
  }

  private static void begins(Visit provider) {
    provider.open("plan-calls");
    provider.look("calls-of-provider");
    provider.page().locator("vaadin-grid").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(TITLE)).first()
        .click();
    assertThat(provider.page().locator("main h1")).hasText(TITLE);
    provider.settle();
    provider.look("call-of-provider");
    button(provider, "Plan beginnen").click();
    provider.page().locator(Visit.DIALOG).locator("vaadin-button").filter(new Locator.FilterOptions()
        .setHasText("Plan beginnen")).click();
    assertThat(provider.page()).hasURL(Pattern.compile(".*/plans/.*/write$"));
  }

  private static void follows(Visit bureau) {
    bureau.page().reload();
    bureau.settle();
    var row = bureau.page().locator("vaadin-grid");
    assertThat(row).containsText("begonnen");
    assertThat(bureau.page().locator("vaadin-grid a[href^='plans/']")).hasCount(0);
    button(bureau, "Uiterste dag verzetten").click();
    bureau.settle();
    bureau.look("dialog-call-due");
    bureau.page().keyboard().press("Escape");
    bureau.open("plan-calls");
    bureau.look("calls");
  }

  private static void reads(OpenPortal.Door door) {
    try (var municipality = door.visitor("gemeente")) {
      municipality.open("plan-calls");
      municipality.page().locator("vaadin-grid").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(TITLE))
          .first().click();
      assertThat(municipality.page().locator("main h1")).hasText(TITLE);
      municipality.settle();
      municipality.look("call-of-municipality");
      assertThat(municipality.page().locator("main")).not().containsText(Roster.name(Roster.FILLING));
    }
  }

  private static void choose(Visit visit, String label, String item) {
    var field = visit.page().locator(Visit.DIALOG).getByLabel(label, exactly());
    field.fill(item);
    visit.page().locator("vaadin-multi-select-combo-box-item").filter(new Locator.FilterOptions().setHasText(item)).first()
        .click();
    field.press("Escape");
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }

  private static Locator button(Visit visit, String words) {
    return visit.page().locator("main vaadin-button").filter(new Locator.FilterOptions().setHasText(words)).first();
  }
}
