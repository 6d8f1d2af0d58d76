package nl.speelruimte.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import nl.speelruimte.database.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ChosenSignInTests {

  private static final Map<String, Object> SERVER = Map.of("spring.datasource.url", "jdbc:mariadb://host/portal");

  @ParameterizedTest
  @CsvSource({"speelruimte.other,demo", "speelruimte.sign-in,''"})
  void onAServerOfOnesOwnNobodyGetsDemoAccountsByAccident(String name, String value) {
    assertThat(refusal(SERVER, Map.of(name, value)).getMessage()).contains("not how people sign in");
  }

  @ParameterizedTest
  @CsvSource({"speelruimte.sign-in,oidc", "speelruimte.sign-in,demo", "SPEELRUIMTE_SIGNIN,oidc"})
  void whatWasChosenIsDone(String name, String value) {
    assertThat(refusal(SERVER, Map.of(name, value))).isNull();
  }

  @Test
  void theDatabaseThatComesAlongNeedsNoChoice() {
    assertThat(refusal(Map.of(), Map.of())).isNull();
  }

  private static CannotStart refusal(Map<String, Object> server, Map<String, Object> choice) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("server", server));
    environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", choice));
    ConfigurationPropertySources.attach(environment);
    var chosen = new ChosenSignIn();
    chosen.setEnvironment(environment);
    return catchThrowableOfType(CannotStart.class, () -> chosen.postProcessBeanFactory(new DefaultListableBeanFactory()));
  }
}
