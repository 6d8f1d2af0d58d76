package nl.speelruimte.imports.loading;

import java.util.List;
import java.util.Set;
import nl.speelruimte.imports.format.BatchContext;
import nl.speelruimte.imports.format.FileHead;
import nl.speelruimte.imports.format.FileSource;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.LoadSession;
import nl.speelruimte.imports.format.ReversibleFormat;
import nl.speelruimte.imports.format.Row;
import nl.speelruimte.imports.format.TemplateColumn;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** A format whose reading fails, and whose discarding fails too when there is a fault for it. */
final class FailingFormat implements ReversibleFormat, LoadSession {

  private final Loading loading;
  private final Throwable fault;
  private final @Nullable RuntimeException faultOfDiscard;
  private boolean discarded;

  FailingFormat(Loading loading, Throwable fault, @Nullable RuntimeException faultOfDiscard) {
    this.loading = loading;
    this.fault = fault;
    this.faultOfDiscard = faultOfDiscard;
  }

  boolean discarded() {
    return discarded;
  }

  @Override
  public void read(FileSource file) {
    fail();
  }

  @Override
  public LineResult read(Row row) {
    fail();
    return LineResult.ACCEPTED;
  }

  private void fail() {
    switch (fault) {
      case Error error -> throw error;
      case RuntimeException exception -> throw exception;
      default -> throw new IllegalStateException(fault);
    }
  }

  @Override
  public void discard() {
    discarded = true;
    if (faultOfDiscard != null) {
      throw faultOfDiscard;
    }
  }

  @Override
  public String code() {
    return "TEST";
  }

  @Override
  public String titleKey() {
    return "imports.batch";
  }

  @Override
  public Set<Role> loaders() {
    return Set.of();
  }

  @Override
  public int fit(FileHead head) {
    return 1;
  }

  @Override
  public List<TemplateColumn> columns() {
    return List.of();
  }

  @Override
  public Loading loading() {
    return loading;
  }

  @Override
  public LoadSession begin(BatchContext batch) {
    return this;
  }

  @Override
  public void rollBack(Viewer viewer, List<Long> batches) {}

  @Override
  public void replay(Viewer viewer, List<Long> batches) {}
}
