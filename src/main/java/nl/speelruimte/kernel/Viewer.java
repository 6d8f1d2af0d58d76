package nl.speelruimte.kernel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. The first argument of every public service method; {@code identity} makes it from a login, jobs use
 * {@link #system(String)}.
 *
 * @param account the account that signed in; null for the portal itself
 * @param name how the trail names this viewer
 * @param organisation the organisation the viewer works for, as shown on screen
 * @param role the role in which the viewer works now
 * @param scope the rows it may see
 * @param origin where the request came from: a network address, or what the job is for
 */
public record Viewer(
    @Nullable UUID account, String name, String organisation, Role role, AccessScope scope, String origin) {

  /** The portal itself, for jobs and listeners. */
  public static Viewer system(String reason) {
    return new Viewer(null, "Speelruimte", "Speelruimte", Role.SYSTEM, new AccessScope.WholeRegion(), reason);
  }

  /** Whether this is the service bureau; whose grant ended keeps its role and sees nothing, and is not. */
  public boolean isBureau() {
    return role.isBureau() && scope instanceof AccessScope.WholeRegion;
  }

  /** Whether this is the service bureau or the portal itself: they load, book and recalculate. */
  public boolean isBureauOrPortal() {
    return isBureau() || role == Role.SYSTEM;
  }

  /** Whether this is the service bureau in one of these roles. */
  public boolean isBureauAs(Role... wanted) {
    return isBureau() && List.of(wanted).contains(role);
  }

  /** Whether this viewer keeps the register by hand: organisations with their contacts, and what was agreed. */
  public boolean keepsRegister() {
    return isBureauAs(Role.BUREAU_MANAGER, Role.BUREAU_ADMIN);
  }
}
