package nl.speelruimte.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** With a configured server: that one, provided that it is new enough and the portal was given its key. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatasourceUrl.Otherwise.class)
class ConfiguredDatabaseConfiguration {

  /** Asks for the secrets too, so that a missing key is said before any server is touched. */
  @Bean
  ServerConnection serverConnection(PortalSecrets secrets,
      @Value("${spring.datasource.url}") String url,
      @Value("${spring.datasource.username:}") String user,
      @Value("${spring.datasource.password:}") String password) {
    if (!url.startsWith("jdbc:mariadb:")) {
      throw new CannotStart("spring.datasource.url is not the address of a MariaDB server: " + url.split("\\?")[0],
          "Give an address like jdbc:mariadb://host:3306/speelruimte.");
    }
    return new ServerConnection(url, user, password);
  }

  @Bean
  PortalSecrets portalSecrets(@Value("${speelruimte.pseudonym-key:}") String key) {
    if (key.isBlank()) {
      throw new CannotStart("A database server is configured, but no pseudonym key.",
          "Set speelruimte.pseudonym-key (environment SPEELRUIMTE_PSEUDONYMKEY) to a random text of at least 32 "
              + "characters, the same on every instance, and keep it safe: with another key known clients are no "
              + "longer recognised.");
    }
    return new PortalSecrets(key);
  }
}
