package nl.speelruimte.identity;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Finds the account of whoever the OpenID provider vouches for; somebody without one gets no further. */
class OidcAccounts extends OidcUserService {

  static final String NO_ACCOUNT = "no_account";
  private static final Logger LOG = LoggerFactory.getLogger(OidcAccounts.class);
  private final Accounts accounts;
  private final Viewers viewers;
  private final SignInSettings.Oidc settings;

  OidcAccounts(Accounts accounts, Viewers viewers, SignInSettings.Oidc settings) {
    this.accounts = accounts;
    this.viewers = viewers;
    this.settings = settings;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var vouched = super.loadUser(request);
    return account(vouched)
        .flatMap(account -> viewers.workingRoles(account).stream().findFirst()
            .map(role -> new OidcUserOfPortal(vouched, account, WorksAs.authorities(role))))
        .orElseThrow(() -> {
          LOG.info("Somebody without an account, or without a running role, signed in at {}.", vouched.getIssuer());
          return new OAuth2AuthenticationException(NO_ACCOUNT);
        });
  }

  private Optional<UUID> account(OidcUser vouched) {
    if (isAboutAnAddress() && !Boolean.TRUE.equals(vouched.getEmailVerified())) {
      return Optional.empty();
    }
    return Optional.ofNullable(vouched.getClaimAsString(settings.claim()))
        .flatMap(value -> accounts.find(settings.matches(), value));
  }

  private boolean isAboutAnAddress() {
    return settings.matches() == SignInSettings.Match.EMAIL || settings.claim().equals(StandardClaimNames.EMAIL);
  }
}
