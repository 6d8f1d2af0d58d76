package nl.speelruimte.imports.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.speelruimte.imports.files.Content;
import nl.speelruimte.imports.files.Markup;
import nl.speelruimte.imports.files.TableRows;
import nl.speelruimte.imports.files.Tables;
import nl.speelruimte.imports.format.FileHead;
import nl.speelruimte.imports.format.FileKind;
import nl.speelruimte.imports.format.FileSource;
import nl.speelruimte.imports.format.Row;
import nl.speelruimte.imports.format.RowLayout;
import nl.speelruimte.imports.format.TemplateColumn;

/** A file in the spool, open for one reading. */
record SpooledSource(Path path, Content content, FileHead head, Progress progress) implements FileSource {

  @Override
  public FileKind kind() {
    return switch (content) {
      case XML -> FileKind.XML;
      case CSV -> FileKind.CSV;
      case XLSX -> FileKind.XLSX;
      case ZIP -> throw new IllegalStateException("An archive is no source");
    };
  }

  @Override
  public InputStream markup() throws IOException {
    return progress.counting(Markup.open(path));
  }

  @Override
  public void rows(List<TemplateColumn> columns, Consumer<Row> reader) throws IOException {
    Tables.read(content, path, progress::counting, new DeclaredRows(columns, reader));
  }

  /** Passes on the declared columns only. */
  private static final class DeclaredRows implements TableRows {

    private final List<TemplateColumn> columns;
    private final Consumer<Row> reader;
    private RowLayout layout;

    private DeclaredRows(List<TemplateColumn> columns, Consumer<Row> reader) {
      this.columns = columns;
      this.reader = reader;
      this.layout = RowLayout.of(columns, List.of());
    }

    @Override
    public void header(List<String> names) {
      layout = RowLayout.of(columns, names);
    }

    @Override
    public boolean row(long line, List<String> cells) {
      reader.accept(layout.row(line, cells));
      return true;
    }
  }
}
