package nl.speelruimte.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the portal answers to requests that did not come from its own pages. */
@DatabaseTest
class AnswersToStrangersTests {

  @Autowired WebApplicationContext context;
  private MockMvc web;

  @BeforeEach
  void open() {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  void everyAnswerCarriesTheHeadersThatKeepABrowserSafe() throws Exception {
    var answer = answer(get("/actuator/health").secure(true));

    assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("X-Frame-Options")).isIn("DENY", "SAMEORIGIN");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "microphone=()");
    assertThat(answer.getHeader("Content-Security-Policy"))
        .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'",
            "frame-ancestors 'none'")
        .doesNotContain("http:", "*");
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    assertThat(answer.getHeader("Server")).isNull();
    assertThat(answer.getHeader("X-Powered-By")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/contracts", "/spaces", "/providers/1", "/imports", "/no-such-page", "/actuator/env",
      "/actuator/metrics", "/actuator/heapdump", "/v3/api-docs", "/h2-console", "/.git/config"})
  void whoIsNotSignedInIsSentToTheFormWhateverTheAddress(String address) throws Exception {
    var answer = answer(get(address).accept("text/html"));

    assertThat(answer.getStatus()).as(address).isEqualTo(302);
    assertThat(answer.getHeader("Location")).as(address).endsWith("/login");
    assertThat(answer.getContentAsString()).as(address).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BUREAU_MANAGER", "MUNICIPAL_MANAGER", "PROVIDER_MANAGER", "AUDITOR"})
  void onlyTheAdministratorSeesHowTheMachineIsDoing(String role) throws Exception {
    assertThat(answer(get("/actuator/metrics").with(user("x").roles(role))).getStatus()).isEqualTo(403);
    assertThat(answer(get("/actuator/metrics").with(user("x").roles("BUREAU_ADMIN"))).getStatus()).isEqualTo(200);
  }

  @Test
  void healthSaysUpAndNothingMore() throws Exception {
    var answer = answer(get("/actuator/health"));

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString()).contains("\"status\":\"UP\"")
        .doesNotContain("components", "details", "jdbc");
    for (var hidden : List.of("/actuator/env", "/actuator/beans", "/actuator/loggers", "/actuator/threaddump")) {
      assertThatThrownBy(() -> answer(get(hidden).with(user("x").roles("BUREAU_ADMIN")))).as("%s is a page", hidden)
          .hasMessageContaining("springServlet");
    }
  }

  @Test
  void noServletSpoolsThePartsOfAForm() {
    assertThat(context.getBeansOfType(MultipartConfigElement.class)).isEmpty();
    assertThat(context.getBeansOfType(ServletRegistrationBean.class)).hasSizeGreaterThan(1)
        .allSatisfy((name, servlet) -> assertThat(servlet.getMultipartConfig()).as(name).isNull());
  }

  @ParameterizedTest
  @CsvSource({"Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site", "Origin,https://evil.example", "Origin,null"})
  void aFormOnAnotherSiteSignsNobodyIn(String header, String value) throws Exception {
    var session = new MockHttpSession();
    var form = signIn("bureau@demo.speelruimte.nl", "speelruimte", "192.0.2.11").session(session)
        .header(header, value);

    assertThat(answer(form).getHeader("Location")).endsWith("/login");
    assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"Sec-Fetch-Site,same-origin", "Origin,http://localhost:8080"})
  void theFormOfThePortalItselfSignsIn(String header, String value) throws Exception {
    var form = signIn("bureau@demo.speelruimte.nl", "speelruimte", "192.0.2.12").header(header, value);

    assertThat(answer(form).getHeader("Location")).doesNotContain("login");
  }

  @Test
  void theSessionGetsAnotherNumberWhenSomebodySignsIn() throws Exception {
    var session = new MockHttpSession();
    var planted = session.getId();

    var answer = answer(signIn("bureau@demo.speelruimte.nl", "speelruimte", "192.0.2.10").session(session));

    assertThat(answer.getHeader("Location")).doesNotContain("error");
    assertThat(session.getId()).isNotEqualTo(planted);
  }

  @Test
  void guessingIsSlowedDownForTheGuesserAndNotForTheOwner() throws Exception {
    var stranger = "192.0.2.66";
    var name = "analist@demo.speelruimte.nl";
    for (var guess = 0; guess < 5; guess++) {
      assertThat(answer(signIn(name, "guess" + guess, stranger)).getHeader("Location")).endsWith("/login?error");
    }

    assertThat(answer(signIn(name, "guess", stranger)).getHeader("Location")).endsWith("/login?wait");
    assertThat(answer(signIn(name, "speelruimte", stranger)).getHeader("Location")).endsWith("/login?wait");
    assertThat(answer(signIn(name, "speelruimte", "192.0.2.67")).getHeader("Location")).doesNotContain("wait", "error");
  }

  @Test
  void anAccountThatIsNotThereIsRefusedLikeAWrongPassword() throws Exception {
    var wrong = answer(signIn("auditor@demo.speelruimte.nl", "wrong", "192.0.2.68"));
    var unknown = answer(signIn(UUID.randomUUID() + "@demo.speelruimte.nl", "wrong", "192.0.2.69"));

    assertThat(unknown.getHeader("Location")).isEqualTo(wrong.getHeader("Location"));
    assertThat(unknown.getContentAsString()).isEqualTo(wrong.getContentAsString());
  }

  private static MockHttpServletRequestBuilder signIn(String name, String password, String address) {
    return post("/login").servletPath("/login").with(csrf()).param("username", name).param("password", password)
        .with(request -> {
          request.setRemoteAddr(address);
          return request;
        });
  }

  private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
    return web.perform(request).andReturn().getResponse();
  }
}
