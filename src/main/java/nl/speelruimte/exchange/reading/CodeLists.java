package nl.speelruimte.exchange.reading;

import java.util.Set;
import nl.speelruimte.imports.format.LineRefused;

/** The codes of the standard without which an amount or size cannot be understood. */
final class CodeLists {

  private static final Set<String> UNITS = Set.of("01", "04", "14", "16", "82", "83", "84");
  private static final Set<String> FREQUENCIES = Set.of("1", "2", "4", "6");

  private CodeLists() {}

  /** WJ756. */
  static String unit(Values values, Fields line) {
    var unit = values.digits(line, Field.EENHEID, 2);
    if (!UNITS.contains(unit)) {
      throw new LineRefused("exchange.reason.unknown-code", Field.EENHEID.column(), unit);
    }
    return unit;
  }

  /** WMO757. */
  static String frequency(Values values, Fields line) {
    var frequency = values.digits(line, Field.FREQUENTIE, 1);
    if (!FREQUENCIES.contains(frequency)) {
      throw new LineRefused("exchange.reason.unknown-code", Field.FREQUENTIE.column(), frequency);
    }
    return frequency;
  }

  /** COD043: 1 for debit, -1 for credit. */
  static int sign(Values values, Fields fields, Field field) {
    return switch (values.code(fields, field)) {
      case "D", "d" -> 1;
      case "C", "c" -> -1;
      default -> throw new LineRefused("exchange.reason.unknown-code", field.column(), fields.text(field));
    };
  }

  /** COD467: true when the message takes back an earlier one. */
  static boolean takesBack(Values values, Fields line) {
    if (!line.has(Field.STATUS_AANLEVERING)) {
      return false;
    }
    return switch (values.code(line, Field.STATUS_AANLEVERING)) {
      case "1", "9" -> false;
      case "3" -> true;
      default -> throw new LineRefused("exchange.reason.unknown-code", Field.STATUS_AANLEVERING.column(),
          line.text(Field.STATUS_AANLEVERING));
    };
  }
}
