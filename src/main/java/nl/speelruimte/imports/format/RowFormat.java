package nl.speelruimte.imports.format;

import java.util.List;

/** A format that is a table only, such as a register: one row, one thing, the whole file in one transaction. */
public abstract non-sealed class RowFormat implements FileFormat {

  @Override
  public final int fit(FileHead head) {
    return switch (head) {
      case TableHead table -> table.fit(columns());
      case XmlHead _ -> 0;
    };
  }

  @Override
  public final Loading loading() {
    return Loading.WHOLE;
  }

  @Override
  public final LoadSession begin(BatchContext batch) {
    return new RowSession(this, batch, open(batch));
  }

  /** The text that says why a file of this format is not taken back, and how a mistake in it is mended. */
  public abstract String staysKey();

  /** Opens what loads the rows of one batch; holds what is looked up once per file. */
  protected abstract RowLoader open(BatchContext batch);

  /** Loads the rows of one batch, in order. */
  @FunctionalInterface
  public interface RowLoader {

    /**
     * Validates a row and writes it. Check before writing: what a refused row already wrote is not undone.
     *
     * @throws LineRefused when a value is missing or unreadable; the getters of {@link Row} throw it
     * @throws nl.speelruimte.kernel.RuleBroken as good as a refusal, with the same text
     */
    LineResult load(Row row);

    /** Whether all rows of a file are to be seen before the first of them is loaded. */
    default boolean looksAhead() {
      return false;
    }

    /** The rows of the file that is about to be loaded, for a loader that must hold things in an order of its own. */
    default void ahead(List<Row> rows) {}

    /** All rows have been offered: for checks over the whole file. */
    default void finish() {}
  }
}
