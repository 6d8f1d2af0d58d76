package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** UC-107 in a real browser: the connection is lost, the tab is killed, and the text comes back. */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class PlanWithoutConnectionTests {

  private static final String WRITTEN = "Wij schrijven dit met een verbinding.";
  private static final String IN_THE_TRAIN = WRITTEN + " En dit in de trein, zonder.";

  @Test
  void whatWasTypedWithoutAConnectionInATabThatWasKilledIsOfferedBack(OpenPortal.Door door) {
    try (var visit = door.visitor("aanbieder")) {
      visit.open("plans");
      begins(visit, "In de trein geschreven");
      addsAMeasure(visit);
      introduction(visit.page()).fill(WRITTEN);
      assertThat(visit.page().locator("kept-texts")).containsText(Pattern.compile("Opgeslagen om \\d\\d\\.\\d\\d"));
      assertThat(visit.page().locator("kept-texts")).hasAttribute("state", "saved");
      visit.look("plan-editor");
      var address = visit.page().url();
      var browser = visit.page().context();

      browser.setOffline(true);
      introduction(visit.page()).fill(IN_THE_TRAIN);
      assertThat(visit.page().locator("kept-texts")).containsText("uw tekst staat nog in deze browser");
      visit.page().close();
      browser.setOffline(false);

      var again = browser.newPage();
      again.navigate(address);
      assertThat(introduction(again)).hasValue(WRITTEN);
      assertThat(again.locator(".left-behind")).containsText(IN_THE_TRAIN);
      button(again, "Terugzetten").click();
      assertThat(introduction(again)).hasValue(IN_THE_TRAIN);
      assertThat(again.locator("kept-texts")).containsText("Opgeslagen om");
      again.reload();
      assertThat(introduction(again)).hasValue(IN_THE_TRAIN);
      assertThat(again.locator(".left-behind")).isHidden();
    }
  }

  private static void begins(Visit visit, String title) {
    button(visit.page(), "Plan beginnen").click();
    new Form(visit).fill("Titel van het plan", title);
    visit.page().locator("vaadin-dialog[opened]").getByRole(AriaRole.BUTTON,
        new Locator.GetByRoleOptions().setName("Plan beginnen").setExact(true)).click();
    assertThat(visit.page().locator("main h1")).hasText(title);
    visit.settle();
  }

  private static void addsAMeasure(Visit visit) {
    button(visit.page(), "Maatregel toevoegen").click();
    assertThat(visit.page().locator(".measure-editor")).isVisible();
    visit.settle();
  }

  private static Locator introduction(Page page) {
    return page.getByLabel("Inleiding", new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
