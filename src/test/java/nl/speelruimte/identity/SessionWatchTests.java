package nl.speelruimte.identity;

import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.ScopeType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** UC-94: a session ends with the grant, after a while without work, or from elsewhere, whatever pages are open. */
@DatabaseTest
class SessionWatchTests {

  @Autowired private WebApplicationContext context;
  @Autowired private JdbcClient database;
  private static final Instant START = Instant.now();
  private static final String HTML = "text/html,*/*;q=0.8";
  private static final String PAGE = "/actuator/metrics";
  private MockHttpSession session = new MockHttpSession();
  private MockMvc web;
  private UUID account;

  @BeforeEach
  void somebodySignsIn() {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    var people = new People(context);
    account = people.open(OrganisationKind.REGION, null,
        new GrantDraft(Role.BUREAU_ADMIN, ScopeType.REGION, null));
    putSignedIn();
  }

  private void putSignedIn() {
    var people = new People(context);
    people.signIn(account);
    session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
        SecurityContextHolder.getContext());
    people.signOut();
  }

  @AfterEach
  void everybodyLeaves() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void whoseGrantRunsGoesOn() throws Exception {
    assertThat(asked().getStatus()).isEqualTo(200);
    assertThat(asked().getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "UPDATE identity_role_grant SET valid_from = '2020-01-01', valid_to = '2020-12-31' WHERE account_id = :account",
      "UPDATE identity_account SET active = FALSE WHERE id = :account"})
  void theSessionEndsWithTheGrantAndWithTheAccount(String ending) throws Exception {
    assertThat(asked().getStatus()).isEqualTo(200);
    database.sql(ending).param("account", account.toString()).update();

    var answer = asked();
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(answer.getHeader("Location")).endsWith("/signed-out?why=NO_RIGHT&to=%2Factuator%2Fmetrics");
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void whoDoesNothingForHalfAnHourIsSignedOutWhateverTheOpenPageSays() throws Exception {
    assertThat(asked(START, PAGE).getStatus()).isEqualTo(200);
    for (var minute = 5; minute <= 30; minute += 5) {
      asked(START.plus(minute, ChronoUnit.MINUTES), "/actuator/metrics?v-r=heartbeat");
    }
    assertThat(session.isInvalid()).isFalse();

    var answer = asked(START.plus(31, ChronoUnit.MINUTES), "/actuator/metrics?page=2");

    assertThat(answer.getHeader("Location")).endsWith("/signed-out?why=IDLE&to=%2Factuator%2Fmetrics%3Fpage%3D2");
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void whoGoesOnIsNotSignedOutUntilTheDayIsOver() throws Exception {
    for (var minute = 0; minute <= 12 * 60; minute += 25) {
      assertThat(asked(START.plus(minute, ChronoUnit.MINUTES), PAGE).getStatus()).as("minute %s", minute).isEqualTo(200);
    }

    assertThat(asked(START.plus(12 * 60 + 1, ChronoUnit.MINUTES), PAGE).getHeader("Location")).contains("why=TOO_LONG");
  }

  @Test
  void whoSignsOutEverywhereIsOutOnTheOtherMachineAndOnlyThere() throws Exception {
    asked(START, PAGE);
    PortalClock.at(START.plusSeconds(60), () -> {
      context.getBean(SessionBook.class).endAll(account);
      return true;
    });

    assertThat(asked(START.plusSeconds(120), PAGE).getHeader("Location")).contains("why=EVERYWHERE");
    session = new MockHttpSession();
    putSignedIn();
    assertThat(asked(START.plusSeconds(180), PAGE).getStatus()).isEqualTo(200);
  }

  @Test
  void whatAPageAskedForIsToldToTheNextPageThatIsOpened() throws Exception {
    asked(START, PAGE);
    var refused = ask(START.plus(31, ChronoUnit.MINUTES), get(PAGE + "?v-r=heartbeat").header("Accept", "*/*"));
    var note = refused.getCookie("signed-out");
    assertThat(refused.getStatus()).isNotEqualTo(200);
    assertThat(note.isHttpOnly()).isTrue();
    assertThat(note.getAttribute("SameSite")).isEqualTo("Lax");

    session = new MockHttpSession();
    var page = ask(START.plus(32, ChronoUnit.MINUTES), get("/spaces?year=2026").header("Accept", HTML).cookie(note));
    assertThat(page.getHeader("Location")).endsWith("/signed-out?why=IDLE&to=%2Fspaces%3Fyear%3D2026");
    assertThat(page.getCookie("signed-out").getMaxAge()).isZero();
  }

  @Test
  void aNoteNobodyWroteSaysNothing() throws Exception {
    session = new MockHttpSession();
    var page = ask(START, get("/spaces").header("Accept", HTML).cookie(new Cookie("signed-out", "<script>")));

    assertThat(page.getHeader("Location")).endsWith("/login");
  }

  private MockHttpServletResponse asked() throws Exception {
    return ask(Instant.now(), get(PAGE).header("Accept", HTML));
  }

  private MockHttpServletResponse asked(Instant moment, String address) throws Exception {
    return ask(moment, get(address).header("Accept", HTML));
  }

  private MockHttpServletResponse ask(Instant moment, MockHttpServletRequestBuilder request) throws Exception {
    return PortalClock.at(moment, () -> {
      try {
        return web.perform(request.session(session)).andReturn().getResponse();
      } catch (Exception failed) {
        throw new IllegalStateException(failed);
      }
    });
  }
}
