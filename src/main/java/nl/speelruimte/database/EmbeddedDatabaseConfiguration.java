package nl.speelruimte.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Without a configured server: a MariaDB of our own, with a generated password and reachable from here only. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatasourceUrl.class)
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedDatabaseConfiguration {

  @Bean(destroyMethod = "release")
  EmbeddedServer embeddedServer(DataDirectory directory, EmbeddedSettings settings) {
    return EmbeddedServer.use(directory, settings);
  }

  @Bean
  ServerConnection serverConnection(EmbeddedServer server) {
    return server.connection();
  }

  @Bean
  PortalSecrets portalSecrets(DataDirectory directory,
      @Value("${speelruimte.pseudonym-key:}") String configuredKey) {
    return new PortalSecrets(configuredKey.isBlank()
        ? new SecretFile(directory.file("pseudonym.key")).read()
        : configuredKey);
  }
}
