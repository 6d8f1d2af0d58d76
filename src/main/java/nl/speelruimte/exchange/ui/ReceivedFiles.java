package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import nl.speelruimte.imports.BatchDetails;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.Rehearsal;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.StatusBadge;

/** The files that came in from this page, each with how far it is and what became of it. */
final class ReceivedFiles extends Div {

  private final ImportDesk desk;
  private final Batches batches;
  private final Viewer viewer;
  private final Map<Long, Line> running = new LinkedHashMap<>();
  private final Map<String, Line> tried = new LinkedHashMap<>();

  ReceivedFiles(ImportDesk desk, Batches batches, Viewer viewer) {
    this.desk = desk;
    this.batches = batches;
    this.viewer = viewer;
    getElement().setAttribute("aria-live", "polite");
  }

  void add(Receipt receipt) {
    switch (receipt) {
      case Receipt.Queued(var name, var batch) -> running.put(batch, line(name));
      case Receipt.AlreadyThere(var name, var batch) -> line(name).done(
          StatusBadge.none(text("exchange.upload.already", Long.toString(batch))), link(batch));
      case Receipt.Refused(var name, var batch, var reason) -> line(name).done(
          StatusBadge.watch(text("imports.batch-status.REJECTED")), new Span(ImportTexts.reason(reason)));
    }
  }

  void problem(String name, String why) {
    line(name).done(StatusBadge.watch(text("imports.batch-status.REJECTED")), new Span(why));
  }

  /** A dry run of this file is under way. */
  void tries(String name, DoubleSupplier share) {
    tried.computeIfAbsent(name, this::line).follows(share);
  }

  void tried(Rehearsal result) {
    var line = tried.remove(result.fileName());
    (line == null ? line(result.fileName()) : line).done(
        result.reason() == null ? StatusBadge.none(text("exchange.upload.tried"))
            : StatusBadge.watch(text("exchange.upload.would-reject")),
        RehearsalResult.of(result));
  }

  /** Shows how far everything is; true when nothing runs any more. */
  boolean refresh() {
    running.entrySet().removeIf(entry -> show(entry.getValue(), entry.getKey()));
    tried.values().forEach(Line::move);
    return running.isEmpty() && tried.isEmpty();
  }

  private boolean show(Line line, long id) {
    var batch = batches.details(viewer, id);
    return switch (batch.row().status()) {
      case RECEIVED, READING, STAGED -> {
        line.move(desk.progress(viewer, id).orElse(-1));
        yield false;
      }
      case PUBLISHED, REJECTED, FAILED, ROLLED_BACK -> {
        line.done(ImportTexts.badge(batch.row().status()), new Span(outcome(batch)), link(id));
        yield true;
      }
    };
  }

  private static String outcome(BatchDetails batch) {
    if (batch.reason() != null) {
      return ImportTexts.reason(batch.reason());
    }
    return batch.row().status() == BatchStatus.PUBLISHED
        ? ImportTexts.outcome("exchange.upload.outcome", batch.row().counts(), batch.remarks()) : "";
  }

  private static Component link(long batch) {
    return new Anchor("imports/" + batch, text("exchange.upload.open", String.valueOf(batch)));
  }

  private Line line(String name) {
    var line = new Line(name);
    addComponentAsFirst(line);
    return line;
  }

  /** One file. */
  private static final class Line extends Div {

    private final ProgressBar bar = new ProgressBar();
    private DoubleSupplier share = () -> -1;

    private Line(String name) {
      bar.setIndeterminate(true);
      bar.getElement().setAttribute("aria-label", text("exchange.upload.progress", name));
      addClassName("received-file");
      add(new Span(name), bar);
    }

    private void follows(DoubleSupplier progress) {
      share = progress;
    }

    private void move() {
      move(share.getAsDouble());
    }

    private void move(double done) {
      bar.setIndeterminate(done < 0);
      if (done >= 0) {
        bar.setValue(Math.min(1, done));
      }
    }

    private void done(Component... outcome) {
      remove(bar);
      add(outcome);
    }
  }
}
