package nl.speelruimte.contracting.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.ProcedureKind;
import nl.speelruimte.imports.format.LineRefused;
import nl.speelruimte.imports.format.Row;

/** The Dutch words of the tables; the name of the constant is understood too. */
final class Words {

  private static final Map<String, DeliveryVariant> VARIANTS = Map.of(
      "inspanning", DeliveryVariant.EFFORT, "output", DeliveryVariant.OUTPUT, "taak", DeliveryVariant.TASK);
  private static final Map<String, ContractStatus> STATUSES = Map.of(
      "concept", ContractStatus.DRAFT, "in ondertekening", ContractStatus.IN_SIGNING, "actief", ContractStatus.ACTIVE,
      "opgeschort", ContractStatus.SUSPENDED, "beëindigd", ContractStatus.TERMINATED,
      "beeindigd", ContractStatus.TERMINATED, "verlopen", ContractStatus.EXPIRED);
  private static final Map<String, ProcedureKind> PROCEDURES = Map.of(
      "eu", ProcedureKind.EU, "sas", ProcedureKind.SAS, "open house", ProcedureKind.OPEN_HOUSE,
      "bestuurlijk", ProcedureKind.ADMINISTRATIVE);

  private Words() {}

  static DeliveryVariant variant(Row row, String column) {
    return word(row, column, VARIANTS, DeliveryVariant.class);
  }

  static ContractStatus status(Row row, String column) {
    return word(row, column, STATUSES, ContractStatus.class);
  }

  static ProcedureKind procedure(Row row, String column) {
    return word(row, column, PROCEDURES, ProcedureKind.class);
  }

  /** Codes in one cell, set apart by spaces or commas. */
  static List<String> codes(Row row, String column) {
    return Arrays.stream(row.text(column).split("[\\s,]+")).filter(code -> !code.isEmpty()).toList();
  }

  /** CBS codes in one cell; leading zeros that a spreadsheet dropped are put back. */
  static List<String> cbsCodes(Row row, String column) {
    return codes(row, column).stream().map(code -> {
      if (!code.matches("\\d{1,4}")) {
        throw new LineRefused("contracting.reason.not-a-cbs-code", column, code);
      }
      return "0".repeat(4 - code.length()) + code;
    }).toList();
  }

  private static <E extends Enum<E>> E word(Row row, String column, Map<String, E> words, Class<E> kind) {
    var text = row.text(column);
    var known = words.get(text.toLowerCase(Locale.ROOT).replace('_', ' '));
    if (known != null) {
      return known;
    }
    return Arrays.stream(kind.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(text)).findFirst()
        .orElseThrow(() -> new LineRefused("contracting.reason.not-one-of", column, text,
            String.join(", ", words.keySet().stream().sorted().toList())));
  }
}
