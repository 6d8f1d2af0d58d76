package nl.speelruimte.imports.format;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.speelruimte.kernel.Money;

/**
 * Why a line or file was refused or flagged, in a form that any language can say. Never holds personal data.
 *
 * @param values what the text speaks of: amounts, days, and for everything else its words
 */
public record Reason(String key, List<Object> values) {

  private static final int LONGEST_WORDS = 60;

  public Reason {
    values = values.stream().map(Reason::kept).toList();
  }

  public static Reason of(String key, Object... values) {
    return new Reason(key, Arrays.asList(values));
  }

  /** The words among its values, such as the name of the column it is about. */
  public List<String> arguments() {
    return values.stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  private static Object kept(Object value) {
    return switch (value) {
      case Money money -> money;
      case LocalDate day -> day;
      default -> shortened(value.toString());
    };
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS - 1) + "…";
  }
}
