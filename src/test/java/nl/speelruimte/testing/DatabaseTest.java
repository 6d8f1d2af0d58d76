package nl.speelruimte.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.speelruimte.Speelruimte;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of modules on the real database. All of them share one context and one embedded server, so a test makes
 * parties of its own and asks only about those.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Speelruimte.class,
    properties = {
      "speelruimte.demo.enabled=false",
      "speelruimte.sign-in=demo",
      // All tests together are refused more than an installation is in a day.
      "speelruimte.audit.refusals-an-hour=1000000",
      // What these jobs write would come between two looks of a test.
      "speelruimte.notices.mail-cron=-",
      "speelruimte.notices.digest-cron=-",
      "speelruimte.access-review.cron=-",
      "speelruimte.contracting.warnings.cron=-"
    })
@ContextConfiguration(initializers = FreshDataDirectory.class)
public @interface DatabaseTest {}
