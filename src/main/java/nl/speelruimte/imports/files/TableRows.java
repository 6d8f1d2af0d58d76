package nl.speelruimte.imports.files;

import java.util.List;

/** Hears the rows of a table. */
public interface TableRows {

  /** The header row, names stripped. */
  void header(List<String> names);

  /**
   * A row with at least one value.
   *
   * @param line in the file, counted from 1
   * @param cells by position; shorter or longer than the header when the file is so
   * @return false to stop reading
   */
  boolean row(long line, List<String> cells);
}
