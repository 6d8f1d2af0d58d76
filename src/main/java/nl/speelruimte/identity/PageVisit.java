package nl.speelruimte.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A request by which somebody opens a page. Only such a one is returned to after signing in: what a page or a browser
 * fetches by itself (a style sheet, an icon, data) is no place to be.
 */
final class PageVisit implements RequestMatcher {

  @Override
  public boolean matches(HttpServletRequest request) {
    var destination = request.getHeader("Sec-Fetch-Dest");
    return "GET".equals(request.getMethod())
        && (destination == null || "document".equals(destination))
        && asksForHtml(request.getHeader(HttpHeaders.ACCEPT));
  }

  /** Whoever takes anything ({@code *}{@code /*}) does not ask for a page. */
  private static boolean asksForHtml(@Nullable String accept) {
    try {
      return MediaType.parseMediaTypes(accept).stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    } catch (InvalidMediaTypeException nonsense) {
      return false;
    }
  }
}
