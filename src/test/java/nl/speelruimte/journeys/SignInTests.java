package nl.speelruimte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** UC-95: signing in at the level of the protocol: cookies, headers, session and throttle. */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class SignInTests {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  @Test
  void theSessionGetsANewNumberAtSignIn(OpenPortal.Door door) throws Exception {
    var before = session(get(door, "login"));

    var after = signIn(door, "bureau@demo.speelruimte.nl", "speelruimte");

    assertThat(after.headers().firstValue("Location")).hasValueSatisfying(
        location -> assertThat(location).doesNotContain("login"));
    assertThat(session(after)).isNotEqualTo(before);
  }

  @Test
  void theSessionCookieIsOutOfReachOfScriptsAndOtherSites(OpenPortal.Door door) throws Exception {
    assertThat(get(door, "login").headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID", "HttpOnly", "SameSite=Lax"));
  }

  @Test
  void everyAnswerTellsTheBrowserWhatIsAllowed(OpenPortal.Door door) throws Exception {
    for (var path : new String[] {"", "login", "portal/styles/portal.css", "actuator/health"}) {
      var headers = get(door, path).headers();
      assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
      assertThat(headers.firstValue("Content-Security-Policy")).as(path).hasValueSatisfying(policy ->
          assertThat(policy).contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'"));
    }
  }

  @Test
  void noAnswerIsCompressedSoThatNoSecretInItCanBeGuessedByItsLength(OpenPortal.Door door) throws Exception {
    for (var path : new String[] {"login", "invitation/" + "A".repeat(43), "actuator/health"}) {
      var answer = client.send(request(door, path).header("Accept-Encoding", "gzip, br").build(),
          BodyHandlers.ofByteArray());
      assertThat(answer.headers().firstValue("Content-Encoding")).as(path).isEmpty();
    }
  }

  @Test
  void nobodyIsBelievedWhoSaysHowAndForWhomThePortalIsAsked(OpenPortal.Door door) throws Exception {
    var answer = client.send(request(door, "spaces").header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-Host", "evil.example").build(), BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(location ->
        assertThat(location).endsWith("/login").doesNotContain("evil", "https"));
    assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().noneMatch(cookie -> cookie.contains("Secure"));
  }

  @Test
  void aFormOfAnotherSiteSignsNobodyIn(OpenPortal.Door door) throws Exception {
    var answer = client.send(request(door, "login")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Sec-Fetch-Site", "cross-site")
        .POST(BodyPublishers.ofString("username=bureau%40demo.speelruimte.nl&password=speelruimte")).build(),
        BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(
        location -> assertThat(location).endsWith("/login"));
    assertThat(get(door, "").headers().firstValue("Location")).hasValueSatisfying(
        location -> assertThat(location).endsWith("/login"));
  }

  @Test
  void guessingIsSlowedDown(OpenPortal.Door door) throws Exception {
    var answers = new StringBuilder();
    for (var attempt = 0; attempt < 7; attempt++) {
      answers.append(signIn(door, "nobody@demo.speelruimte.nl", "guess" + attempt, "X-Forwarded-For", "192.0.2." + attempt)
          .headers().firstValue("Location").orElseThrow()).append('\n');
    }

    assertThat(answers).contains("login?error").contains("login?wait");
  }

  @Test
  void withoutSignInOnlyTheHealthIsKnown(OpenPortal.Door door) throws Exception {
    assertThat(get(door, "actuator/health").body()).contains("\"UP\"").doesNotContain("mariadb");
    assertThat(get(door, "actuator/metrics").statusCode()).isEqualTo(302);
    assertThat(get(door, "actuator/env").statusCode()).isEqualTo(302);
  }

  @Test
  void whatComesToNobodysSessionIsAnsweredWithoutAnError(OpenPortal.Door door) throws Exception {
    var answer = client.send(request(door, "?v-r=uidl&v-uiId=0").header("Content-Type", "application/json; charset=UTF-8")
        .POST(BodyPublishers.ofString("{\"csrfToken\":\"\",\"rpc\":[],\"syncId\":0,\"clientId\":0}")).build(),
        BodyHandlers.ofString());

    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  private HttpResponse<String> signIn(OpenPortal.Door door, String name, String password, String... more)
      throws Exception {
    var page = get(door, "login").body();
    var token = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(page);
    assertThat(token.find()).isTrue();
    var form = "username=%s&password=%s&_csrf=%s".formatted(encode(name), encode(password), encode(token.group(1)));
    var request = request(door, "login").header("Content-Type", "application/x-www-form-urlencoded");
    if (more.length > 0) {
      request.headers(more);
    }
    return client.send(request.POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> get(OpenPortal.Door door, String path) throws Exception {
    return client.send(request(door, path).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(OpenPortal.Door door, String path) {
    return HttpRequest.newBuilder(URI.create(door.portal().address() + path)).header("Accept", "text/html,*/*;q=0.8");
  }

  private static String session(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .flatMap(header -> HttpCookie.parse(header).stream())
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(HttpCookie::getValue)
        .findFirst().orElse("");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
