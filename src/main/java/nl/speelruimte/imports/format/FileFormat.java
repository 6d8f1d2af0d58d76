package nl.speelruimte.imports.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;

/**
 * A kind of file the portal can load; a bean of the module that knows what its lines mean. Facts can be taken back
 * ({@link ReversibleFormat}); what a table brings ({@link RowFormat}) is built upon by others and stays.
 */
public sealed interface FileFormat permits ReversibleFormat, RowFormat {

  /** Short fixed name, kept in the batches: {@code JW323}, {@code CONTRACTS}. */
  String code();

  /** The name of the format on screen. */
  String titleKey();

  /** The roles that may load a file of this format, mend its lines, roll it back and replay it. */
  Set<Role> loaders();

  /**
   * How well the beginning of a file fits: 0 is not at all, the highest of all formats reads the file. Table formats
   * answer with {@link TableHead#fit}.
   */
  int fit(FileHead head);

  /** The columns of the same content as a table: for the templates, for CSV and XLSX, and for mending a line. */
  List<TemplateColumn> columns();

  /** What a line of this format is about in money; empty when it says none, or nothing readable. */
  default Optional<Money> amount(Map<String, String> fields) {
    return Optional.empty();
  }

  /** Whether a file is loaded in one transaction or staged in chunks and then published. */
  Loading loading();

  /** Opens the loading of one batch. The engine calls it inside the transaction when loading is {@code WHOLE}. */
  LoadSession begin(BatchContext batch);

  /** Erases what an interrupted loading staged, when there is no session left to discard it. */
  default void forget(long batch) {}

  /** How the lines of a file become visible. */
  enum Loading {
    /** One transaction around the whole file; registers. A dry run is the same, rolled back. */
    WHOLE,
    /** Staged in chunks of their own, made visible by {@link LoadSession#publish()}; large files. */
    STAGED
  }
}
