package nl.speelruimte.testing;

import java.util.List;
import java.util.Map;
import nl.speelruimte.imports.format.BatchContext;
import nl.speelruimte.imports.format.FileFormat;
import nl.speelruimte.imports.format.LineContent;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.imports.format.Row;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads single rows of a format, each in a transaction of its own, and says what became of them. */
public final class LoadRows {

  private final List<FileFormat> formats;
  private final TransactionTemplate transaction;

  public LoadRows(BeanFactory beans) {
    this.formats = beans.getBeanProvider(FileFormat.class).stream().toList();
    this.transaction = beans.getBean(TransactionTemplate.class);
  }

  /** One row, by the names of the format's columns. */
  public LineResult row(String code, Map<String, String> fields) {
    var format = formats.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    var result = transaction.execute(status -> format.begin(new Batch()).read(Row.of(2, format, fields)));
    if (result == null) {
      throw new IllegalStateException("No result for a row of " + code);
    }
    return result;
  }

  /** A row that must be accepted without remarks. */
  public void accepted(String code, Map<String, String> fields) {
    var result = row(code, fields);
    if (!result.equals(LineResult.ACCEPTED)) {
      throw new AssertionError(code + " " + fields + ": " + result);
    }
  }

  private static final class Batch implements BatchContext {

    @Override
    public long batch() {
      return 1;
    }

    @Override
    public Viewer viewer() {
      return SomeViewer.bureau();
    }

    @Override
    public boolean dryRun() {
      return false;
    }

    @Override
    public void accepted() {}

    @Override
    public void flagged(long line, List<Reason> flags) {}

    @Override
    public void refused(long line, Reason reason, LineContent content) {}

    @Override
    public void remark(Reason reason) {}

    @Override
    public void period(String period) {}

    @Override
    public void remark(Reason reason, List<Long> lines) {}

    @Override
    public void parties(ProviderId provider, MunicipalityId municipality) {}
  }
}
