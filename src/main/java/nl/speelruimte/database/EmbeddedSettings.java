package nl.speelruimte.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the embedded server is set up.
 *
 * @param bufferPool the memory it keeps its pages in, as the server writes it
 * @param binaries where its programs are unpacked; inside the data directory unless said otherwise
 */
@ConfigurationProperties("speelruimte.database")
record EmbeddedSettings(@DefaultValue("512M") String bufferPool, @Nullable Path binaries) {}
