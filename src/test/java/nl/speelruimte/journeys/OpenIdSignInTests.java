package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.speelruimte.testing.BesideTheOthers;
import nl.speelruimte.testing.Chromium;
import nl.speelruimte.testing.OtherJvm;
import nl.speelruimte.testing.PortalProcess;
import org.junit.jupiter.api.Test;

/** UC-95: signing in by OpenID Connect, end to end: a real provider, a real portal, a real browser. */
@BesideTheOthers
class OpenIdSignInTests {

  private static final String REGISTRATION = "--spring.security.oauth2.client.registration.region.";
  private final Path data = Path.of("target", "openid", UUID.randomUUID().toString()).toAbsolutePath();

  @Test
  void somebodyWithAnAccountGetsInAndSomebodyWithoutGetsAClearPageAndNothingElse() throws Exception {
    var port = freePort();
    var back = "http://localhost:" + port + "/login/oauth2/code/region";
    try (var chromium = Chromium.start();
        var provider = OtherJvm.start("openid-provider", OpenIdProvider.class, List.of(back, "known,stranger"))) {
      var issuer = provider.awaitSaying("Provider at (\\S+)").group(1);
      try (var portal = PortalProcess.start("openid-portal", data, settings(port, issuer))) {
        try (var context = chromium.browser().newContext()) {
          var page = context.newPage();
          signIn(page, portal.address(), "known");
          assertThat(page.locator("h1")).hasText(Pattern.compile("Goede.*"));
        }
        try (var context = chromium.browser().newContext()) {
          var page = context.newPage();
          signIn(page, portal.address(), "stranger");
          assertThat(page.locator("h1")).hasText("U hebt hier nog geen account");
          assertThat(page.locator("nav")).hasCount(0);
          page.navigate(portal.address());
          assertThat(page.locator("h1")).hasText("U hebt hier nog geen account");
        }
        assertThat(portal.jvm().said()).doesNotContain("Sign in with password");
        behindTlsEveryCookieIsForTlsAlone(portal.address());
      }
    }
  }

  /** A proxy that ends TLS says so, and is believed from its address alone. */
  private static void behindTlsEveryCookieIsForTlsAlone(String address) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(HttpRequest.newBuilder(URI.create(address + "spaces")).header("Accept", "text/html")
          .header("X-Forwarded-Proto", "https").build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie ->
          assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValueSatisfying(
          value -> assertThat(value).contains("max-age=31536000"));
    }
  }

  @Test
  void theTwoWaysToSignInAreNeverOnTogether() throws Exception {
    try (var jvm = PortalProcess.launch("openid-beside-demo", data, REGISTRATION + "client-id=portal",
        REGISTRATION + "provider=google", "--speelruimte.demo.enabled=false")) {
      assertThat(jvm.awaitEnd()).isNotZero();
      assertThat(jvm.said()).contains("the two cannot be on together");
    }
  }

  @Test
  void withoutARegistrationTheStartFailsAndSaysWhy() {
    try (var jvm = PortalProcess.launch("openid-without-registration", data, "--speelruimte.sign-in=oidc",
        "--speelruimte.demo.enabled=false")) {
      assertThat(jvm.awaitEnd()).isNotZero();
      assertThat(jvm.said()).contains("0 registrations are configured");
    }
  }

  private static String[] settings(int port, String issuer) {
    return new String[] {
        "--server.port=" + port,
        "--speelruimte.sign-in=oidc",
        "--server.forward-headers-strategy=native",
        "--server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1",
        REGISTRATION + "client-id=" + OpenIdProvider.CLIENT,
        REGISTRATION + "client-secret=" + OpenIdProvider.SECRET,
        REGISTRATION + "scope=openid",
        "--spring.security.oauth2.client.provider.region.issuer-uri=" + issuer,
        "--speelruimte.first-administrator.user-name=first@example.nl",
        "--speelruimte.first-administrator.display-name=Eerste Beheerder",
        "--speelruimte.first-administrator.email=first@example.nl",
        "--speelruimte.first-administrator.subject=known"};
  }

  private static void signIn(Page page, String address, String name) {
    page.navigate(address);
    page.locator("input[name=username]").fill(name);
    page.locator("input[name=password]").fill(OpenIdProvider.PASSWORD);
    page.locator("button[type=submit]").click();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
