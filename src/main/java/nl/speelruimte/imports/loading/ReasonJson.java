package nl.speelruimte.imports.loading;

import java.util.List;
import java.util.Map;
import nl.speelruimte.imports.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How reasons and the fields of lines stand in the database. */
public final class ReasonJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

  private ReasonJson() {}

  static String arguments(Reason reason) {
    return JSON.writeValueAsString(reason.arguments());
  }

  public static Reason reason(String key, @Nullable String arguments) {
    return new Reason(key, arguments == null ? List.of() : JSON.readValue(arguments, TEXTS));
  }

  static String fields(Map<String, String> fields) {
    return JSON.writeValueAsString(fields);
  }

  public static Map<String, String> fields(String json) {
    return JSON.readValue(json, FIELDS);
  }
}
