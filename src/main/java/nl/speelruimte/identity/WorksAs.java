package nl.speelruimte.identity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The grant somebody works by now, kept among the authorities so that it changes together with the role.
 *
 * @param chosen false for who has several roles and was not asked yet in which to work
 */
record WorksAs(UUID grant, boolean chosen) implements GrantedAuthority {

  static List<GrantedAuthority> authorities(WorkingRole working) {
    return authorities(working, true);
  }

  static List<GrantedAuthority> authorities(WorkingRole working, boolean chosen) {
    return List.of(new SimpleGrantedAuthority(working.role().authority()), new WorksAs(working.grant(), chosen));
  }

  static Stream<WorksAs> of(Authentication authentication) {
    return authentication.getAuthorities().stream().filter(WorksAs.class::isInstance).map(WorksAs.class::cast);
  }

  @Override
  public String getAuthority() {
    return "GRANT_" + grant;
  }
}
