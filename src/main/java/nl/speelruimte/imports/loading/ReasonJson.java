package nl.speelruimte.imports.loading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How reasons and the fields of lines stand in the database: an amount and a day of a reason as what they are. */
public final class ReasonJson {

  private static final String CENTS = "cents";
  private static final String DAY = "day";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<JsonNode>> VALUES = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

  private ReasonJson() {}

  static String arguments(Reason reason) {
    return JSON.writeValueAsString(reason.values().stream().map(ReasonJson::written).toList());
  }

  public static Reason reason(String key, @Nullable String arguments) {
    return new Reason(key, arguments == null ? List.of()
        : JSON.readValue(arguments, VALUES).stream().map(ReasonJson::value).toList());
  }

  private static Object written(Object value) {
    return switch (value) {
      case Money(var cents) -> Map.of(CENTS, cents);
      case LocalDate day -> Map.of(DAY, day.toString());
      default -> value;
    };
  }

  private static Object value(JsonNode written) {
    if (written.has(CENTS)) {
      return Money.ofCents(written.get(CENTS).asLong());
    }
    return written.has(DAY) ? LocalDate.parse(written.get(DAY).asString()) : written.asString();
  }

  static String fields(Map<String, String> fields) {
    return JSON.writeValueAsString(fields);
  }

  public static Map<String, String> fields(String json) {
    return JSON.readValue(json, FIELDS);
  }
}
