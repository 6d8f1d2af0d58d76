package nl.speelruimte.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param signIn by the demo form or by OpenID Connect
 * @param oidc how the claims of the OpenID provider lead to an account
 * @param demo the accounts to try the demo with
 * @param contentSecurityPolicy what a page may load; inline script stays allowed until the framework can do without
 */
@ConfigurationProperties("speelruimte")
record SignInSettings(
    @DefaultValue("demo") Way signIn,
    @DefaultValue Oidc oidc,
    @DefaultValue Demo demo,
    @DefaultValue(STRICT_AS_POSSIBLE) String contentSecurityPolicy,
    @Nullable FirstAdministrator firstAdministrator) {

  private static final String STRICT_AS_POSSIBLE = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
      + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
      + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  /** The two ways to sign in; never both. */
  enum Way {
    DEMO,
    OIDC
  }

  /** What in an account must equal the claim. */
  enum Match {
    SUBJECT,
    USER_NAME,
    /** Only when the provider says that the address was verified. */
    EMAIL
  }

  /** The claim that says who somebody is. */
  record Oidc(@DefaultValue("sub") String claim, @DefaultValue("subject") Match matches) {}

  /** The password of every demo account. */
  record Demo(@DefaultValue("speelruimte") String password) {}

  /** The account that is made when there is none at all, so that somebody can get in. */
  record FirstAdministrator(String userName, String displayName, String email, @Nullable String subject) {}
}
