package nl.speelruimte.identity;

import nl.speelruimte.database.CannotStart;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks before anything is made whether somebody chose how people sign in, when the data are not those of a trial. */
@Component
class ChosenSignIn implements BeanFactoryPostProcessor, EnvironmentAware {

  private Environment environment;

  @Override
  public void setEnvironment(Environment given) {
    environment = given;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    if (says("spring.datasource.url") && !says("speelruimte.sign-in")) {
      throw new CannotStart("A database server is configured, but not how people sign in.",
          "Set speelruimte.sign-in=oidc (environment SPEELRUIMTE_SIGNIN) with a registration, or demo for a trial: it "
              + "makes accounts whose password everybody can read.");
    }
  }

  private boolean says(String setting) {
    return !environment.getProperty(setting, "").isBlank();
  }
}
