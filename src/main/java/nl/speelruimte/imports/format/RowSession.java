package nl.speelruimte.imports.format;

import java.io.IOException;
import java.util.ArrayList;
import nl.speelruimte.kernel.RuleBroken;

/** The loading of a table row by row; what a row's reading throws as a no becomes its refusal. */
final class RowSession implements LoadSession {

  private final RowFormat format;
  private final BatchContext batch;
  private final RowFormat.RowLoader loader;

  RowSession(RowFormat format, BatchContext batch, RowFormat.RowLoader loader) {
    this.format = format;
    this.batch = batch;
    this.loader = loader;
  }

  @Override
  public void read(FileSource file) throws IOException {
    if (!loader.looksAhead()) {
      file.rows(format.columns(), this::report);
      return;
    }
    var rows = new ArrayList<Row>();
    file.rows(format.columns(), rows::add);
    loader.ahead(rows);
    rows.forEach(this::report);
  }

  private void report(Row row) {
    batch.report(row.line(), read(row), row.content());
  }

  @Override
  public LineResult read(Row row) {
    try {
      return loader.load(row);
    } catch (LineRefused refused) {
      return new LineResult.Refused(refused.reason());
    } catch (RuleBroken broken) {
      return LineResult.refused(broken.textKey(), broken.arguments().toArray());
    }
  }

  @Override
  public void stage() {
    loader.finish();
  }
}
