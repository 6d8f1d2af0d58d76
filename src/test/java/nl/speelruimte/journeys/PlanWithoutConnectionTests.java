package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.speelruimte.testing.BesideTheOthers;
import nl.speelruimte.testing.PortalDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** UC-107 and UC-121 in a real browser: the connection is lost, the tab is killed, and the text comes back. */
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

  /** What an assessor finds is for nobody else while the round is open, also not for who uses the browser next. */
  @Test
  void theReasonOfAJudgementStaysInTheBrowserForItsAssessorAlone(OpenPortal.Door door) {
    var database = PortalDatabase.of(door.portal().jvm());
    var round = database.sql("""
        SELECT r.id FROM plans_round r JOIN plans_round_assessor s ON s.round_id = r.id
         WHERE r.closed_at IS NULL AND s.finished_at IS NULL GROUP BY r.id ORDER BY r.opened_at LIMIT 1""")
        .query(String.class).single();
    var busy = database.sql("""
        SELECT a.user_name FROM identity_account a JOIN plans_round_assessor s ON s.account_id = a.id
         WHERE s.round_id = ? AND s.finished_at IS NULL ORDER BY a.user_name DESC""").param(round)
        .query(String.class).list().stream().map(name -> name.substring(0, name.indexOf('@'))).toList();
    try (var visit = door.visitor(busy.get(0))) {
      visit.open("plan-judging/" + round);
      var browser = visit.page().context();
      browser.setOffline(true);
      reason(visit.page()).fill(IN_THE_TRAIN);
      assertThat(visit.page().locator("kept-texts")).containsText("uw tekst staat nog in deze browser");
      visit.page().close();
      browser.setOffline(false);

      browser.clearCookies();
      var next = new Visit(browser, door.portal().address());
      next.signIn(busy.get(1));
      next.open("plan-judging/" + round);
      assertThat(next.page().locator(".left-behind")).isHidden();
      assertThat(next.page().locator("main")).not().containsText(IN_THE_TRAIN);

      browser.clearCookies();
      next.signIn(busy.get(0));
      next.open("plan-judging/" + round);
      assertThat(next.page().locator(".left-behind")).containsText(IN_THE_TRAIN);
      next.look("judgement-left-behind");
      button(next.page(), "Terugzetten").click();
      next.page().locator(".criterion").first().getByRole(AriaRole.RADIO,
          new Locator.GetByRoleOptions().setName(Pattern.compile("^(4|ja)$"))).check();
      assertThat(next.page().locator(".criterion-state").first()).containsText("Bewaard op");
      next.open("plan-judging/" + round);
      assertThat(reason(next.page())).hasValue(IN_THE_TRAIN);
      assertThat(next.page().locator(".left-behind")).isHidden();
    }
  }

  private static Locator reason(Page page) {
    return page.locator(".criterion textarea").first();
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
