package nl.speelruimte.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who signed in by the demo form. */
class PasswordUser extends User implements PortalUser {

  private final UUID account;

  PasswordUser(Accounts.PasswordAccount found, List<GrantedAuthority> authorities) {
    super(found.userName(), found.passwordHash(), authorities);
    account = found.id();
  }

  @Override
  public UUID account() {
    return account;
  }
}
