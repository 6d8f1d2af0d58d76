package nl.speelruimte.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who signed in by OpenID Connect and has an account here. */
class OidcUserOfPortal extends DefaultOidcUser implements PortalUser {

  private final UUID account;

  OidcUserOfPortal(OidcUser user, UUID account, List<GrantedAuthority> authorities) {
    super(authorities, user.getIdToken(), user.getUserInfo());
    this.account = account;
  }

  @Override
  public UUID account() {
    return account;
  }
}
