package nl.speelruimte.identity;

import java.time.Clock;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** What both ways to sign in have in common: open paths and headers. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
@EnableConfigurationProperties({SignInSettings.class, SessionSettings.class})
class PortalSecurity {

  private static final String[] OPEN = {
      "/portal/**", "/webjars/**", "/_static/**", "/no-account", "/signed-out", "/error", "/actuator/health", "/actuator/health/**",
      "/favicon.ico"};
  private final SignInSettings settings;
  private final SessionWatch sessions;

  PortalSecurity(SignInSettings settings, SessionSettings sessions, RunningGrants grants, Clock clock) {
    this.settings = settings;
    this.sessions = new SessionWatch(grants, sessions, clock);
  }

  /** The framework leaves out its own requests; what is left may still be no page. */
  @Autowired
  void rememberPagesOnly(VaadinDefaultRequestCache remembered) {
    var pages = new HttpSessionRequestCache();
    pages.setRequestMatcher(new PageVisit());
    remembered.setDelegateRequestCache(pages);
  }

  @Bean
  static PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /** A page passes some twenty filters several times; a request is measured as a whole, not at each of them. */
  @Bean
  static SecurityObservationSettings filtersAreNotObserved() {
    return SecurityObservationSettings.noObservations();
  }

  HttpSecurity common(HttpSecurity http) {
    return http
        .addFilterBefore(sessions, AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(requests -> requests
            .requestMatchers(OPEN).permitAll()
            .requestMatchers("/actuator/**").hasRole("BUREAU_ADMIN"))
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(settings.contentSecurityPolicy()))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
            .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
            .addObjectPostProcessor(EAGERLY));
  }

  /** Pages are made behind a forward, after which the container takes no more headers: write them first. */
  private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
    @Override
    public <O extends HeaderWriterFilter> O postProcess(O filter) {
      filter.setShouldWriteHeadersEagerly(true);
      return filter;
    }
  };
}
