package nl.speelruimte.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import nl.speelruimte.database.CannotStart;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;

/** Signing in by OpenID Connect; there are no passwords then, and no demo accounts. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "speelruimte.sign-in", havingValue = "oidc")
class OidcSignIn {

  private static final String REGISTRATIONS = "spring.security.oauth2.client.registration";

  static boolean isRegistered(Environment environment) {
    return !registrations(environment).isEmpty();
  }

  private static Map<String, Object> registrations(Environment environment) {
    return Binder.get(environment).bind(REGISTRATIONS, Bindable.mapOf(String.class, Object.class)).orElse(Map.of());
  }

  @Bean
  SecurityFilterChain oidcChain(HttpSecurity http, PortalSecurity portal, Accounts accounts, Viewers viewers,
      InvitationInHand invitation, SignInSettings settings, Environment environment) {
    var registrations = registrations(environment);
    if (registrations.size() != 1) {
      throw new CannotStart("People sign in by OpenID Connect, but " + registrations.size()
          + " registrations are configured.",
          "Configure exactly one below " + REGISTRATIONS + ", with its provider's issuer-uri.");
    }
    return portal.common(http)
        .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin
            .oauth2LoginPage("/oauth2/authorization/" + registrations.keySet().iterator().next(), "{baseUrl}/")
            .anyRequest(AuthorizedUrl::authenticated))
        .oauth2Login(login -> login
            .userInfoEndpoint(users -> users.oidcUserService(
                new OidcAccounts(accounts, viewers, invitation, settings.oidc())))
            .failureUrl("/no-account"))
        .build();
  }
}
