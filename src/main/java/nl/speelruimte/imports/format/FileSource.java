package nl.speelruimte.imports.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** A received file, recognised and open for reading. */
public interface FileSource {

  FileKind kind();

  FileHead head();

  /** The content of an XML file from its first markup on: stray lines before the prolog are left out. */
  InputStream markup() throws IOException;

  /**
   * Reads a CSV or XLSX row by row; only the given columns are ever read. Empty rows are passed over. The same
   * {@link Row} object is not used again, so it may be kept.
   *
   * @throws FileRefused when the file turns out to be unreadable
   */
  void rows(List<TemplateColumn> columns, Consumer<Row> reader) throws IOException;
}
