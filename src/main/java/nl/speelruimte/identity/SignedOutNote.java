package nl.speelruimte.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.UriComponentsBuilder;

/** A note that outlives a session: why it was ended, for the page that is opened next. */
final class SignedOutNote {

  private static final String NAME = "signed-out";
  private static final String NOW = SignedOutNote.class.getName();
  private static final String PAGE = "/signed-out";
  private static final Duration KEPT = Duration.ofHours(12);

  private SignedOutNote() {}

  static void leave(SessionEnd why, HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(NOW, why);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(why.name(), KEPT, request));
  }

  /** Leads to the page that says why, once; returns whether there was something to say. */
  static boolean tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var why = noted(request);
    if (why.isEmpty() || request.getRequestURI().equals(request.getContextPath() + PAGE)) {
      return false;
    }
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request));
    var query = request.getQueryString();
    var path = request.getRequestURI().substring(request.getContextPath().length());
    var here = query == null ? path : path + "?" + query;
    response.sendRedirect(UriComponentsBuilder.fromPath(request.getContextPath() + PAGE)
        .queryParam("why", why.get().name()).queryParam("to", "{to}").encode().buildAndExpand(here).toUriString());
    return true;
  }

  private static Optional<SessionEnd> noted(HttpServletRequest request) {
    if (request.getAttribute(NOW) instanceof SessionEnd why) {
      return Optional.of(why);
    }
    var cookies = request.getCookies();
    return cookies == null ? Optional.empty() : Stream.of(cookies).filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .flatMap(value -> Arrays.stream(SessionEnd.values()).filter(why -> why.name().equals(value))).findFirst();
  }

  private static String cookie(String value, Duration age, HttpServletRequest request) {
    return ResponseCookie.from(NAME, value).httpOnly(true).secure(request.isSecure()).sameSite("Lax").maxAge(age)
        .path(request.getContextPath() + "/").build().toString();
  }
}
