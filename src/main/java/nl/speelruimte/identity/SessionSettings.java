package nl.speelruimte.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts.
 *
 * @param idle without anybody doing something; that a page is open does not count
 * @param longest from signing in, whatever is done
 */
@ConfigurationProperties("speelruimte.session")
record SessionSettings(@DefaultValue("30m") Duration idle, @DefaultValue("12h") Duration longest) {}
