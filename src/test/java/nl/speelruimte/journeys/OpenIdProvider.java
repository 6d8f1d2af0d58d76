package nl.speelruimte.journeys;

import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** A real OpenID provider for one portal, in a JVM of its own. */
final class OpenIdProvider {

  static final String CLIENT = "portal";
  static final String SECRET = "a-secret-between-two";
  static final String PASSWORD = "a-password-at-the-provider";

  private OpenIdProvider() {}

  /**
   * Starts the provider.
   *
   * @param arguments first the address to which the portal wants its users back, then the names of the users
   */
  public static void main(String[] arguments) {
    System.setProperty("portal.redirect", arguments[0]);
    System.setProperty("portal.users", arguments[1]);
    var context = new SpringApplicationBuilder(Parts.class)
        .properties("server.port=0", "server.address=127.0.0.1", "spring.config.location=optional:classpath:/none/")
        .run();
    LoggerFactory.getLogger(OpenIdProvider.class).info("Provider at http://127.0.0.1:{}",
        ((ServletWebServerApplicationContext) context).getWebServer().getPort());
  }

  /** Without a stereotype, so that the scan of the portal does not find it. */
  @ImportAutoConfiguration({
      TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
      WebMvcAutoConfiguration.class, SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
      SecurityFilterAutoConfiguration.class, OAuth2AuthorizationServerAutoConfiguration.class,
      OAuth2AuthorizationServerJwtAutoConfiguration.class})
  static class Parts {

    @Bean
    RegisteredClientRepository clients() {
      return new InMemoryRegisteredClientRepository(RegisteredClient.withId(UUID.randomUUID().toString())
          .clientId(CLIENT)
          .clientSecret("{noop}" + SECRET)
          .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
          .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .redirectUri(System.getProperty("portal.redirect"))
          .scope("openid")
          .build());
    }

    @Bean
    UserDetailsService users() {
      var users = new InMemoryUserDetailsManager();
      for (var name : System.getProperty("portal.users").split(",")) {
        users.createUser(User.withUsername(name).password("{noop}" + PASSWORD).build());
      }
      return users;
    }
  }
}
