package nl.speelruimte.identity;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.WhoAsks;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who asks now; the only place that reads the security context. */
@Component
public class CurrentViewer implements WhoAsks {

  private final Viewers viewers;
  private final AuthenticationContext session;
  private final SessionBook sessions;

  CurrentViewer(Viewers viewers, AuthenticationContext session, SessionBook sessions) {
    this.viewers = viewers;
    this.session = session;
    this.sessions = sessions;
  }

  /** The viewer of the running request; refused when nobody signed in. */
  @Override
  public Viewer get() {
    return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  /** The viewer of the running request, if somebody signed in. */
  public Optional<Viewer> find() {
    return signedIn().map(authentication -> viewers.viewer(user(authentication).account(), grant(authentication),
        role(authentication), origin()));
  }

  /** The roles the person can choose from. */
  public List<WorkingRole> roles() {
    return signedIn().map(authentication -> viewers.workingRoles(user(authentication).account())).orElse(List.of());
  }

  /** The role the person works in now. */
  public Optional<WorkingRole> role() {
    return signedIn().flatMap(authentication -> roles().stream()
        .filter(role -> role.grant().equals(grant(authentication)))
        .findFirst());
  }

  /** Whether the person has several roles and has not said yet in which to work. */
  public boolean mustChoose() {
    return signedIn().flatMap(authentication -> WorksAs.of(authentication).findFirst())
        .filter(by -> !by.chosen()).isPresent() && roles().size() > 1;
  }

  /** From now on the person works in this role, in this session; the next one begins with it. */
  public void workAs(UUID grant) {
    var authentication = signedIn().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    var chosen = roles().stream().filter(role -> role.grant().equals(grant)).findFirst()
        .orElseThrow(() -> new AccessDeniedException("Not a role of this person"));
    sessions.choose(user(authentication).account(), grant);
    var context = new SecurityContextImpl(authentication.toBuilder()
        .authorities(authorities -> {
          authorities.clear();
          authorities.addAll(WorksAs.authorities(chosen));
        })
        .build());
    SecurityContextHolder.setContext(context);
    RequestContextHolder.currentRequestAttributes().setAttribute(
        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context, RequestAttributes.SCOPE_SESSION);
  }

  /** Ends every session of this person, on whatever machine, with its next request; this one at once. */
  public void signOutEverywhere() {
    signedIn().ifPresent(authentication -> sessions.endAll(user(authentication).account()));
    session.logout();
  }

  /** Ends the session and goes to where one signs in. */
  public void signOut() {
    session.logout();
  }

  private static Optional<Authentication> signedIn() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(authentication -> authentication.getPrincipal() instanceof PortalUser);
  }

  private static PortalUser user(Authentication authentication) {
    return (PortalUser) authentication.getPrincipal();
  }

  private static UUID grant(Authentication authentication) {
    return WorksAs.of(authentication).findFirst().orElseThrow().grant();
  }

  private static Role role(Authentication authentication) {
    return authentication.getAuthorities().stream()
        .map(authority -> String.valueOf(authority.getAuthority()))
        .filter(name -> name.startsWith("ROLE_"))
        .map(name -> Role.valueOf(name.substring("ROLE_".length())))
        .findFirst().orElseThrow();
  }

  private static String origin() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? String.valueOf(request.getRequest().getRemoteAddr())
        : "";
  }
}
