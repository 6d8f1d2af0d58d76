package nl.speelruimte.audit;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes the state of an item for the trail and reads two states back as the differences between them. */
final class TrailJson {

  private static final Pattern TEXT_KEY = Pattern.compile("[a-z]+\\.[a-z-]+\\.[A-Z][A-Z0-9_]*");
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final JsonMapper JSON = JsonMapper.builder()
      .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
      .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
      .addModule(new SimpleModule().addSerializer(new EnumAsTextKey()))
      .build();

  private TrailJson() {}

  static @Nullable String write(@Nullable Object state) {
    return state == null ? null : JSON.writeValueAsString(state);
  }

  static List<Change> differences(@Nullable String before, @Nullable String after) {
    var was = read(before);
    var is = read(after);
    var fields = new LinkedHashSet<String>(is.propertyNames());
    fields.addAll(was.propertyNames());
    return fields.stream()
        .map(field -> new Change(field, value(was.path(field)), value(is.path(field))))
        .filter(change -> !Objects.equals(change.before(), change.after()))
        .toList();
  }

  private static JsonNode read(@Nullable String json) {
    return json == null ? JSON.createObjectNode() : JSON.readTree(json);
  }

  private static @Nullable TrailValue value(JsonNode node) {
    return switch (node.getNodeType()) {
      case MISSING, NULL -> null;
      case BOOLEAN -> new TrailValue.Answer(node.booleanValue());
      case ARRAY -> row(node.values().stream());
      case OBJECT, POJO -> object(node);
      case STRING -> text(node.stringValue());
      case NUMBER, BINARY -> new TrailValue.Text(node.asString());
    };
  }

  private static TrailValue object(JsonNode node) {
    if (node.size() == 1 && node.path("cents").isIntegralNumber()) {
      return new TrailValue.Amount(Money.ofCents(node.path("cents").longValue()));
    }
    return row(node.values().stream());
  }

  private static TrailValue row(Stream<JsonNode> nodes) {
    var values = new ArrayList<TrailValue>();
    nodes.map(TrailJson::value).filter(Objects::nonNull).forEach(values::add);
    return values.size() == 1 ? values.getFirst() : new TrailValue.Row(List.copyOf(values));
  }

  private static TrailValue text(String text) {
    if (ISO_DAY.matcher(text).matches()) {
      return day(text);
    }
    return TEXT_KEY.matcher(text).matches() ? new TrailValue.Label(text) : new TrailValue.Text(text);
  }

  /** A number somebody chose may look like a day that the calendar does not have. */
  private static TrailValue day(String text) {
    try {
      return new TrailValue.Day(LocalDate.parse(text));
    } catch (DateTimeParseException noSuchDay) {
      return new TrailValue.Text(text);
    }
  }

  /** Keeps an enum constant as the key of its label, so that the trail reads well without knowing the class. */
  @SuppressWarnings("rawtypes")
  private static final class EnumAsTextKey extends ValueSerializer<Enum> {

    @Override
    public Class<Enum> handledType() {
      return Enum.class;
    }

    @Override
    public void serialize(Enum constant, JsonGenerator out, SerializationContext context) {
      out.writeString(key(constant));
    }

    private static String key(Enum<?> constant) {
      var type = constant.getDeclaringClass();
      var path = type.getPackageName().split("\\.");
      var module = path.length > 2 ? path[2] : path[path.length - 1];
      var kebab = type.getSimpleName().replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      return module + "." + kebab + "." + constant.name();
    }
  }
}
