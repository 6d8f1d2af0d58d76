package nl.speelruimte.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends a sign-in attempt back to the form, without looking at the password, when its address has to wait or when it
 * comes from a form of another site.
 */
class SignInGate extends OncePerRequestFilter {

  private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");
  private static final String WRONG = "/login?error";
  /** No account has a longer one: the width of its column. */
  private static final int LONGEST_NAME = 200;
  private final SignInThrottle throttle;

  SignInGate(SignInThrottle throttle) {
    this.throttle = throttle;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod()) || !"/login".equals(request.getServletPath());
  }

  /** The framework asks no token of the form it makes, so the browser says which site sent it. */
  private static boolean isSentByAnotherSite(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return FOREIGN.contains(site);
    }
    var origin = request.getHeader("Origin");
    return origin != null
        && !request.getServerName().equals(UriComponentsBuilder.fromUriString(origin).build().getHost());
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isSentByAnotherSite(request)) {
      response.sendRedirect(request.getContextPath() + "/login");
      return;
    }
    var address = request.getRemoteAddr();
    var name = Objects.requireNonNullElse(request.getParameter("username"), "").strip().toLowerCase(Locale.ROOT);
    if (name.length() > LONGEST_NAME) {
      response.sendRedirect(request.getContextPath() + WRONG);
      return;
    }
    if (!throttle.takes(address, name)) {
      response.sendRedirect(request.getContextPath() + "/login?wait");
      return;
    }
    chain.doFilter(request, response);
    var location = response.getHeader("Location");
    if (location != null && !location.endsWith(WRONG)) {
      throttle.givesBack(address, name);
    }
  }
}
