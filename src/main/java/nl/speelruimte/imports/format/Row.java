package nl.speelruimte.imports.format;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table by column name. The getters refuse the line with a reason that names the column; those that
 * answer an {@link Optional} do so only for a value that is there but unreadable.
 */
public final class Row {

  private final long line;
  private final RowLayout layout;
  private final @Nullable String[] values;

  Row(long line, RowLayout layout, @Nullable String[] values) {
    this.line = line;
    this.layout = layout;
    this.values = values;
  }

  /** A row from normalised fields: a mended line, or a test. */
  public static Row of(long line, FileFormat format, Map<String, String> fields) {
    var layout = RowLayout.normalised(format.columns());
    var values = new String[layout.size()];
    fields.forEach((name, value) -> layout.position(name).ifPresent(at -> values[at] = cleaned(value)));
    return new Row(line, layout, values);
  }

  /** The line in the file, the header being 1. */
  public long line() {
    return line;
  }

  /** What may be kept of this row: the declared columns, sealed where declared so. */
  public LineContent content() {
    var fields = new LinkedHashMap<String, String>();
    forEach(fields::put);
    return LineContent.of(fields);
  }

  /** Each value that is there, with the name of its column as declared. */
  public void forEach(BiConsumer<String, String> action) {
    for (var at = 0; at < values.length; at++) {
      var value = values[at];
      if (value != null) {
        action.accept(layout.name(at), value);
      }
    }
  }

  public Optional<String> optionalText(String column) {
    return Optional.ofNullable(value(column));
  }

  public String text(String column) {
    var value = value(column);
    if (value == null) {
      throw new LineRefused("imports.reason.missing", column);
    }
    return value;
  }

  /** A text of at most so many characters. */
  public String text(String column, int longest) {
    var value = text(column);
    if (value.length() > longest) {
      throw new LineRefused("imports.reason.too-long", column, longest);
    }
    return value;
  }

  /** A code of exactly so many digits; leading zeros that a spreadsheet dropped are put back. */
  public String digits(String column, int length) {
    return CellValues.digits(column, text(column), length);
  }

  public LocalDate date(String column) {
    return CellValues.date(column, text(column));
  }

  public Optional<LocalDate> optionalDate(String column) {
    return optionalText(column).map(value -> CellValues.date(column, value));
  }

  /** A whole number from 0 up to and including the largest. */
  public long number(String column, long largest) {
    return CellValues.number(column, text(column), largest);
  }

  public Optional<Long> optionalNumber(String column, long largest) {
    return optionalText(column).map(value -> CellValues.number(column, value, largest));
  }

  /** An amount written in euro: {@code 1234.56}, {@code 1.234,56}, {@code € 1.234}; at most 100 billion. */
  public Money euros(String column) {
    return CellValues.euros(column, text(column));
  }

  public Optional<Money> optionalEuros(String column) {
    return optionalText(column).map(value -> CellValues.euros(column, value));
  }

  /** One of the constants of an enum, by its name; a column may speak Dutch by mapping before. */
  public <E extends Enum<E>> E oneOf(String column, Class<E> kind) {
    return CellValues.oneOf(column, text(column), kind);
  }

  /** {@code ja}/{@code nee}, {@code true}/{@code false}, {@code 1}/{@code 0}; empty is no. */
  public boolean yes(String column) {
    return optionalText(column).map(value -> CellValues.yes(column, value)).orElse(false);
  }

  @Nullable String value(String column) {
    var at = layout.position(column);
    if (at.isEmpty()) {
      throw new IllegalArgumentException("The format declares no column " + column);
    }
    return values[at.get()];
  }

  static @Nullable String cleaned(@Nullable String value) {
    if (value == null) {
      return null;
    }
    var stripped = value.strip();
    return stripped.isEmpty() ? null : stripped;
  }
}
