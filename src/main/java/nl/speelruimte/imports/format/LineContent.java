package nl.speelruimte.imports.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A line in normalised form, by the names of the template's columns; pseudonymised, so it may be kept and shown.
 *
 * @param fields the values as text, empty ones left out
 * @param provider whose line it is, when known
 * @param municipality whose line it is, when known
 */
public record LineContent(Map<String, String> fields, @Nullable ProviderId provider,
    @Nullable MunicipalityId municipality) {

  public LineContent {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  public static LineContent of(Map<String, String> fields) {
    return new LineContent(fields, null, null);
  }
}
