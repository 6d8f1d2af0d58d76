package nl.speelruimte.attention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the figures of a sentence with their types, so that it can be said in any language later. */
final class Figures {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Figures() {}

  static String write(List<Object> figures) {
    var array = JSON.createArrayNode();
    for (var figure : figures) {
      var item = array.addObject();
      switch (figure) {
        case Money money -> item.put("money", money.cents());
        case LocalDate day -> item.put("day", day.toString());
        case BigDecimal number -> item.put("number", number.toPlainString());
        case Number number -> item.put("number", number.toString());
        default -> item.put("text", figure.toString());
      }
    }
    return JSON.writeValueAsString(array);
  }

  static List<Object> read(String json) {
    return JSON.readTree(json).values().stream().map(Figures::figure).toList();
  }

  private static Object figure(JsonNode item) {
    if (item.has("money")) {
      return Money.ofCents(item.get("money").longValue());
    }
    if (item.has("day")) {
      return LocalDate.parse(item.get("day").stringValue());
    }
    return item.has("number") ? new BigDecimal(item.get("number").stringValue()) : item.get("text").stringValue();
  }
}
