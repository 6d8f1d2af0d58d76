package nl.speelruimte.exchange.reading;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nl.speelruimte.imports.format.Row;

/** Puts the row of a table, or a mended line, into the fields that a message is read from. Used again for each row. */
public final class RowFields {

  private static final int PSEUDONYM_LENGTH = 64;
  private static final Map<String, Field> BY_COLUMN = byColumn();
  private final Fields fields = new Fields();

  public Fields of(Row row) {
    fields.clear();
    row.forEach((column, value) -> put(BY_COLUMN.get(column), value));
    return fields;
  }

  private void put(Field field, String value) {
    if (field == Field.CLIENTSLEUTEL) {
      fields.client(value.length() == PSEUDONYM_LENGTH ? HexFormat.of().parseHex(value) : null);
    } else {
      fields.put(field, value);
    }
  }

  private static Map<String, Field> byColumn() {
    var fields = new HashMap<String, Field>();
    for (var field : Field.values()) {
      fields.put(field.column(), field);
    }
    return fields;
  }
}
