package nl.speelruimte.identity;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
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
  private final InvitationInHand invitation;
  private final SignInSettings.Oidc settings;

  OidcAccounts(Accounts accounts, Viewers viewers, InvitationInHand invitation, SignInSettings.Oidc settings) {
    this.accounts = accounts;
    this.viewers = viewers;
    this.invitation = invitation;
    this.settings = settings;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var vouched = super.loadUser(request);
    return account(vouched)
        .flatMap(account -> viewers.atSignIn(account)
            .map(authorities -> new OidcUserOfPortal(vouched, account, authorities)))
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
        .flatMap(value -> accounts.find(settings.matches(), value).or(() -> invited(value)));
  }

  /** Whoever opened an invitation first is the one who was invited, unless known here by another account. */
  private Optional<UUID> invited(String value) {
    try {
      return invitation.takeUp(value, settings.matches() == SignInSettings.Match.SUBJECT);
    } catch (DataIntegrityViolationException known) {
      LOG.info("An invitation was opened by somebody who is known by another account.");
      return Optional.empty();
    }
  }

  private boolean isAboutAnAddress() {
    return settings.matches() == SignInSettings.Match.EMAIL || settings.claim().equals(StandardClaimNames.EMAIL);
  }
}
