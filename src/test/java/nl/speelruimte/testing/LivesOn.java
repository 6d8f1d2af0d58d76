package nl.speelruimte.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test lives at noon of this day, whatever the calendar says: its preparation and the test itself, in their own
 * thread. The background worker does not, so what it must not make is done by hand.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AnotherDay.class)
public @interface LivesOn {

  /** A day as 2026-11-22. */
  String value();
}
