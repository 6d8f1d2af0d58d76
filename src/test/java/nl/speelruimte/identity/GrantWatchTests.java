package nl.speelruimte.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
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
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whose grant ends is out at the next request, whatever pages are open. */
@DatabaseTest
class GrantWatchTests {

  @Autowired private WebApplicationContext context;
  @Autowired private JdbcClient database;
  private final MockHttpSession session = new MockHttpSession();
  private MockMvc web;
  private UUID account;

  @BeforeEach
  void somebodySignsIn() {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    var people = new People(context);
    account = people.open(OrganisationKind.REGION, null,
        new GrantDraft(Role.BUREAU_ADMIN, ScopeType.REGION, null));
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
    assertThat(answer.getHeader("Location")).endsWith("/login");
    assertThat(session.isInvalid()).isTrue();
  }

  private MockHttpServletResponse asked() throws Exception {
    return web.perform(get("/actuator/metrics").header("Accept", "text/html,*/*;q=0.8").session(session)).andReturn().getResponse();
  }
}
