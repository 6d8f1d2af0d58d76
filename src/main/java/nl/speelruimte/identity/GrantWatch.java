package nl.speelruimte.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of whoever works by a grant that runs no more; pages that are open keep who opened them. */
class GrantWatch extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(GrantWatch.class);
  private final RunningGrants grants;

  GrantWatch(RunningGrants grants) {
    this.grants = grants;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn != null && signedIn.getPrincipal() instanceof PortalUser user && !mayStay(user, signedIn)) {
      LOG.info("A session was ended: its grant runs no more.");
      new SecurityContextLogoutHandler().logout(request, response, signedIn);
    }
    chain.doFilter(request, response);
  }

  /** Without the database nothing can be read or written either; the page says so itself. */
  private boolean mayStay(PortalUser user, Authentication signedIn) {
    try {
      return WorksAs.of(signedIn).anyMatch(by -> grants.runs(user.account(), by.grant()));
    } catch (DataAccessException | TransactionException away) {
      LOG.debug("It could not be asked whether a grant still runs.", away);
      return true;
    }
  }
}
