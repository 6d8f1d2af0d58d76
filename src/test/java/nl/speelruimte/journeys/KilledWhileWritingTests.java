package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.speelruimte.journeys.DropPlace.PATIENCE;
import static nl.speelruimte.journeys.DropPlace.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.testing.BesideTheOthers;
import nl.speelruimte.testing.Chromium;
import nl.speelruimte.testing.PortalDatabase;
import nl.speelruimte.testing.PortalProcess;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * UC-107 in a real browser: the portal is killed (as by {@code kill -9}) under somebody who writes a plan, right after
 * something was saved and with words on their way. What was saved stands; what was not is offered back, whether it was typed
 * before or after.
 */
@BesideTheOthers
class KilledWhileWritingTests {

  private static final String SAVED = "Dit was bewaard toen de stekker eruit ging.";
  private static final String TYPED_ON = SAVED + " Dit niet meer.";
  private static final String HALF = "Tien bijeenkomsten per groep, en dan";
  /** Somebody of the bureau whom every portal has from its first start; the test has them change employers. */
  private static final String WRITER = "analist";
  @AutoClose private final DropPlace place = new DropPlace();
  @AutoClose private final Chromium chromium = Chromium.start();

  @Test
  void whatWasSavedStandsAndWhatWasHalfTypedIsOfferedBack() throws Exception {
    String address;
    Visit visit;
    try (var portal = place.start("killed-writing-first")) {
      address = portal.address();
      visit = new Visit(chromium.browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL")), address);
      employTheWriter(PortalDatabase.of(portal.jvm()));
      visit.signIn(WRITER);
      beginsAPlan(visit);
      introduction(visit).fill(SAVED);
      assertThat(kept(visit)).containsText("Opgeslagen om");
      assertThat(kept(visit)).hasAttribute("state", "saved");

      description(visit).fill(HALF);
      portal.jvm().kill();
      assertThat(texts(portal)).as("what was said to be saved, and nothing else").contains(SAVED).doesNotContain(HALF);
      introduction(visit).fill(TYPED_ON);
      amount(visit).fill("12.5");
      assertThat(kept(visit)).containsText("uw tekst staat nog in deze browser");
    }
    var plan = visit.page().url().replaceAll(".*(plans/[0-9a-f-]{36}/write).*", "$1");
    visit.page().navigate("about:blank");

    try (var portal = again("killed-writing-second", address)) {
      visit.signIn(WRITER);
      visit.open(plan);
      assertThat(introduction(visit)).hasValue(SAVED);
      assertThat(description(visit)).hasValue("");
      assertThat(visit.page().locator(".left-text")).containsText(new String[] {HALF, TYPED_ON, "12.5"});
      button(visit, "Alles terugzetten").click();
      assertThat(introduction(visit)).hasValue(TYPED_ON);
      assertThat(description(visit)).hasValue(HALF);
      assertThat(visit.page().locator(".effects-grid tfoot")).containsText("€ 13");
      assertThat(visit.page().locator(".left-behind")).isHidden();
      assertThat(kept(visit)).hasAttribute("state", "saved");

      portal.jvm().kill();
      assertThat(texts(portal)).contains(TYPED_ON, HALF);
      assertThat(count(PortalDatabase.of(portal.jvm()), "SELECT amount_cent FROM plans_effect")).isEqualTo(12_50);
    }
  }

  /** On the port of before: to a browser another port is another portal. */
  private PortalProcess again(String name, String address) {
    return place.start(name, "--server.port=" + URI.create(address).getPort());
  }

  private void employTheWriter(JdbcClient database) throws IOException {
    place.dropRegion(LocalDate.now(PortalClock.ZONE).getYear() + 1);
    await().atMost(PATIENCE).until(() -> count(database, "SELECT COUNT(*) FROM spending_space") == 1);
    var provider = count(database, "SELECT id FROM parties_provider");
    database.sql("UPDATE identity_account SET organisation_kind = 'PROVIDER', organisation_id = :provider"
        + " WHERE user_name LIKE :name").param("provider", provider).param("name", WRITER + "@%").update();
    database.sql("UPDATE identity_role_grant SET role = 'PROVIDER_MANAGER', scope_type = 'PROVIDER', scope_id = :provider"
        + " WHERE account_id = (SELECT id FROM identity_account WHERE user_name LIKE :name)")
        .param("provider", provider).param("name", WRITER + "@%").update();
  }

  private static void beginsAPlan(Visit visit) {
    visit.open("plans");
    button(visit, "Plan beginnen").click();
    new Form(visit).fill("Titel van het plan", "Tegen de stroom in").save("Plan beginnen");
    button(visit, "Maatregel toevoegen").click();
    assertThat(description(visit)).isVisible();
    visit.settle();
  }

  /** Everything that plans say, by the database that outlives the portal. */
  private static List<String> texts(PortalProcess portal) {
    return PortalDatabase.of(portal.jvm())
        .sql("SELECT introduction FROM plans_version UNION SELECT text FROM plans_measure").query(String.class).list();
  }

  private static Locator kept(Visit visit) {
    return visit.page().locator("kept-texts");
  }

  private static Locator introduction(Visit visit) {
    return visit.page().getByLabel("Inleiding", new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator description(Visit visit) {
    return visit.page().getByLabel("Wat de maatregel inhoudt", new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator amount(Visit visit) {
    return visit.page().locator(".effects-grid tbody input").first();
  }

  private static Locator button(Visit visit, String name) {
    return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
