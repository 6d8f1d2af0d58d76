package nl.speelruimte.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about what the trail keeps of questions and commands that were refused.
 *
 * @param refusalsAnHour how many of all people together; what is over is in the log alone
 */
@ConfigurationProperties("speelruimte.audit")
record RefusalLimits(@DefaultValue("600") int refusalsAnHour) {

  RefusalLimits {
    if (refusalsAnHour < 1) {
      throw new IllegalArgumentException("speelruimte.audit.refusals-an-hour is " + refusalsAnHour + " and must be 1 or more");
    }
  }
}
