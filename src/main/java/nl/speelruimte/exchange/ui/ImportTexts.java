package nl.speelruimte.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.speelruimte.imports.BatchRow.Counts;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.FileFormats;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.Remark;
import nl.speelruimte.imports.format.FileFormat;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** Says batches, lines and reasons in words. */
final class ImportTexts {

  private static final Locale DUTCH = Locale.of("nl", "NL");

  private ImportTexts() {}

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  /** The name of something that a batch or line has. */
  static String field(String name) {
    return text("imports.field." + name);
  }

  static String reason(Reason reason) {
    return text(reason.key(), reason.values().stream().map(amounts()::shown).toArray());
  }

  /** What a reason says of any line, with dots for what differs. */
  static String kind(String key) {
    return text(key, "…", "…", "…", "…");
  }

  /** What became of the lines of a file, with the remarks about lines and about the file as a whole. */
  static String outcome(String key, Counts counts, List<Remark> remarks) {
    var ofTheFile = remarks.stream().filter(remark -> remark.lines() == 0).count();
    return text(key, counts.accepted(), counts.refused(), counts.flagged(), ofTheFile);
  }

  /** How the reader writes amounts and days. */
  static Amounts amounts() {
    var ui = UI.getCurrent();
    return Amounts.of(ui == null ? DUTCH : ui.getLocale());
  }

  static String word(BatchStatus status) {
    return text("imports.batch-status." + status);
  }

  static Status look(BatchStatus status) {
    return switch (status) {
      case RECEIVED, READING, STAGED, ROLLED_BACK -> Status.NONE;
      case PUBLISHED -> Status.OK;
      case REJECTED -> Status.WATCH;
      case FAILED -> Status.OVER;
    };
  }

  static StatusBadge badge(BatchStatus status) {
    return new StatusBadge(look(status), word(status));
  }

  static String word(LineState state) {
    return text("imports.line-state." + state);
  }

  static Status look(LineState state) {
    return switch (state) {
      case OPEN -> Status.WATCH;
      case MENDED, RESOLVED -> Status.OK;
      case DISMISSED -> Status.NONE;
    };
  }

  /** The name of a format; a dash for a file that was not recognised. */
  static String format(FileFormats formats, Viewer viewer, @Nullable String code) {
    return code == null ? "–"
        : formats.find(viewer, code).map(FileFormat::titleKey).map(ImportTexts::text).orElse(code);
  }
}
