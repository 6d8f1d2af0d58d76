package nl.speelruimte.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether there is a demo region.
 *
 * @param enabled whether an empty database is filled with it; without a word only where people sign in by the demo form
 * @param scale 1 is small; 10 has ten times as many providers, above that they have more clients
 * @param years how many years have spaces
 * @param writeTo folder to write the files of the region to as well, to try the mail room by hand
 */
@ConfigurationProperties("speelruimte.demo")
record DemoSettings(@Nullable Boolean enabled, @DefaultValue("1") int scale, @DefaultValue("2") int years,
    @Nullable Path writeTo) {

  boolean isWanted(boolean demoSignIn) {
    return enabled == null ? demoSignIn : enabled;
  }
}
