package nl.speelruimte.identity;

import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.ScopeType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.identity.SignInSettings.Match;
import nl.speelruimte.identity.people.AccountOpening;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.identity.people.NewAccount;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Which account somebody signs in to. */
@DatabaseTest
class AccountsTests {

  private static final InvitationInHand NO_INVITATION = (_, _) -> Optional.empty();
  @Autowired private Accounts accounts;
  @Autowired private AccountOpening opening;
  @Autowired private JdbcClient jdbc;
  @Autowired private Viewers viewers;
  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void open() {
    opening.open(account(tag + "Renee@Example.nl", "Sub-" + tag),
        List.of(new GrantDraft(Role.AUDITOR, ScopeType.REGION, null)));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(quoteCharacter = '"', value = {
      "SUBJECT, Sub-%s, true", "SUBJECT, sub-%s, false", "SUBJECT, \"Sub-%s \", false", "SUBJECT, S\u00fcb-%s, false",
      "USER_NAME, %sRenee@Example.nl, true", "USER_NAME, %srenee@example.NL, true",
      "USER_NAME, %sRen\u00e9e@Example.nl, false", "USER_NAME, \"%sRenee@Example.nl \", false",
      "EMAIL, %srenee@example.nl, true", "EMAIL, %sren\u00e9e@example.nl, false"})
  void theDatabaseCallsMoreEqualThanItIs(Match matches, String claim, boolean found) {
    assertThat(accounts.find(matches, claim.formatted(tag)).isPresent()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"demo%s@example.nl, true", "DEMO%s@example.nl, true", "d\u00e9mo%s@example.nl, false"})
  void aGuesserHasOneWayToWriteAName(String name, boolean found) {
    opening.openForDemo(account("demo" + tag + "@example.nl", null), List.of(), "hash");

    assertThat(accounts.withPassword(name.formatted(tag)).isPresent()).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} as {1}, verified {2}: {3}")
  @CsvSource({"email, EMAIL, true, true", "email, EMAIL, false, false", "email, USER_NAME, true, true",
      "email, USER_NAME, false, false", "sub, SUBJECT, false, true"})
  void anAddressCountsWhenItWasVerifiedWhateverItIsComparedWith(String claim, Match matches, boolean verified,
      boolean found) {
    var desk = new OidcAccounts(accounts, viewers, NO_INVITATION,
        new SignInSettings.Oidc(claim, matches));
    if (found) {
      assertThat(desk.loadUser(vouched(verified))).isInstanceOf(PortalUser.class);
    } else {
      assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> desk.loadUser(vouched(verified)));
    }
  }

  @Test
  void whoIsUnknownButHasAnInvitationInHandIsTheOneWhoWasInvited() {
    opening.open(account("invited" + tag + "@example.nl", null),
        List.of(new GrantDraft(Role.AUDITOR, ScopeType.REGION, null)));
    var account = accounts.find(Match.USER_NAME, "invited" + tag + "@example.nl").orElseThrow();
    jdbc.sql("UPDATE identity_account SET subject = NULL WHERE subject = :subject").param("subject", "Sub-" + tag)
        .update();
    var desk = new OidcAccounts(accounts, viewers,
        (claimed, subject) -> subject && claimed.equals("Sub-" + tag) ? Optional.of(account) : Optional.empty(),
        new SignInSettings.Oidc("sub", Match.SUBJECT));

    assertThat(((PortalUser) desk.loadUser(vouched(false))).account()).isEqualTo(account);
  }

  @Test
  void anAddressOfWhichNothingIsSaidIsNotVerified() {
    var desk = new OidcAccounts(accounts, viewers, NO_INVITATION,
        new SignInSettings.Oidc("email", Match.USER_NAME));

    assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> desk.loadUser(vouched(null)));
  }

  private OidcUserRequest vouched(Boolean verified) {
    var now = Instant.now();
    var claims = new HashMap<String, Object>(Map.of("iss", "https://issuer.example", "sub", "Sub-" + tag,
        "email", tag + "renee@example.nl"));
    if (verified != null) {
      claims.put("email_verified", verified);
    }
    var client = ClientRegistration.withRegistrationId("region").clientId("portal")
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE).redirectUri("https://portal.example/")
        .authorizationUri("https://issuer.example/a").tokenUri("https://issuer.example/t").build();
    return new OidcUserRequest(client,
        new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "token", now, now.plusSeconds(60)),
        new OidcIdToken("id", now, now.plusSeconds(60), claims));
  }

  private static NewAccount account(String name, String subject) {
    return new NewAccount(name, "Renee", name, subject, OrganisationKind.REGION, null);
  }
}
