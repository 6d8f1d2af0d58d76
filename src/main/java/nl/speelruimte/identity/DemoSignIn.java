package nl.speelruimte.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import nl.speelruimte.database.CannotStart;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Signing in by a form with the demo accounts; never beside OpenID Connect. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "speelruimte.sign-in", havingValue = "demo", matchIfMissing = true)
class DemoSignIn {

  @Bean
  SecurityFilterChain demoChain(HttpSecurity http, PortalSecurity portal, SignInThrottle throttle,
      Environment environment) {
    if (OidcSignIn.isRegistered(environment)) {
      throw new CannotStart("An OpenID Connect registration is configured, but people sign in by the demo form.",
          "Set speelruimte.sign-in=oidc, or take the registration away: the two cannot be on together.");
    }
    return portal.common(http)
        .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin
            .loginView("/login")
            .anyRequest(AuthorizedUrl::authenticated))
        .addFilterBefore(new SignInGate(throttle), UsernamePasswordAuthenticationFilter.class)
        .build();
  }

  @Bean
  UserDetailsService demoUsers(Accounts accounts, Viewers viewers) {
    return name -> accounts.withPassword(name)
        .map(found -> new PasswordUser(found, viewers.atSignIn(found.id())
            .orElseThrow(() -> new UsernameNotFoundException("No running role"))))
        .orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }
}
