package nl.speelruimte.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of whoever works by a grant that runs no more, was away too long, or ended it elsewhere; pages that
 * are open keep who opened them. Whoever comes back is told why, and is led back to the page after signing in.
 */
class SessionWatch extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);
  private static final String TIMES = "speelruimte.session-times";
  private final PageVisit pages = new PageVisit();
  private final RunningGrants grants;
  private final SessionSettings settings;
  private final Clock clock;

  SessionWatch(RunningGrants grants, SessionSettings settings, Clock clock) {
    this.grants = grants;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn != null && signedIn.getPrincipal() instanceof PortalUser user) {
      var end = end(request, user, signedIn);
      if (end.isPresent()) {
        LOG.info("A session was ended: {}.", end.get());
        new SecurityContextLogoutHandler().logout(request, response, signedIn);
        SignedOutNote.leave(end.get(), request, response);
      }
    }
    if (SecurityContextHolder.getContext().getAuthentication() == null && pages.matches(request)
        && SignedOutNote.tell(request, response)) {
      return;
    }
    chain.doFilter(request, response);
  }

  private Optional<SessionEnd> end(HttpServletRequest request, PortalUser user, Authentication signedIn) {
    var now = clock.instant();
    var times = request.getSession().getAttribute(TIMES) instanceof Times known ? known : new Times(now, now);
    if (times.lastDone.plus(settings.idle()).isBefore(now)) {
      return Optional.of(SessionEnd.IDLE);
    }
    if (times.since.plus(settings.longest()).isBefore(now)) {
      return Optional.of(SessionEnd.TOO_LONG);
    }
    request.getSession().setAttribute(TIMES, isHeartbeat(request) ? times : new Times(times.since, now));
    return endOfGrant(user, signedIn, times.since);
  }

  /** Without the database nothing can be read or written either; the page says so itself. */
  private Optional<SessionEnd> endOfGrant(PortalUser user, Authentication signedIn, Instant since) {
    try {
      var grant = WorksAs.of(signedIn).findFirst().flatMap(by -> grants.running(user.account(), by.grant()));
      if (grant.isEmpty()) {
        return Optional.of(SessionEnd.NO_RIGHT);
      }
      return grant.filter(running -> running.endsSessionOf(since)).map(_ -> SessionEnd.EVERYWHERE);
    } catch (DataAccessException | TransactionException away) {
      LOG.debug("It could not be asked whether a grant still runs.", away);
      return Optional.empty();
    }
  }

  /** An open page says from time to time that it is there, whether somebody looks at it or not. */
  private static boolean isHeartbeat(HttpServletRequest request) {
    return "heartbeat".equals(request.getParameter("v-r"));
  }

  private record Times(Instant since, Instant lastDone) implements Serializable {}
}
