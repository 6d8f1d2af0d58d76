package nl.speelruimte.shell;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * No servlet takes forms in parts: the container would spool those of any size to disk before it is known who sends
 * them. Files come in as the body of a request, read by whoever expects them.
 */
@Component
class NoFormParts implements BeanPostProcessor {

  /** The framework asks for parts without a limit, whatever is configured. */
  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof ServletRegistrationBean<?> registration) {
      registration.setMultipartConfig(null);
    }
    return bean;
  }
}
