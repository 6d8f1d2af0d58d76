package nl.speelruimte.spending.stops.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import nl.speelruimte.spending.stops.ExceptionRow;
import nl.speelruimte.spending.stops.StopRow;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;

/** How stops are spoken of on every screen. */
final class StopWords {

  private StopWords() {}

  static Status status(StopRow stop, LocalDate today) {
    return switch (stop.status()) {
      case REQUESTED -> Status.WATCH;
      case CONFIRMED, LIFTED -> stop.holdsOn(today) ? Status.OVER : stop.isOver(today) ? Status.NONE : Status.WATCH;
      case REFUSED, WITHDRAWN -> Status.NONE;
    };
  }

  /** A confirmed stop is told by what it does today. */
  static String state(StopRow stop, LocalDate today) {
    return switch (stop.status()) {
      case REQUESTED, REFUSED, WITHDRAWN -> text("spending.stop-status." + stop.status().name());
      case CONFIRMED, LIFTED -> text(stop.isOver(today) ? "spending.stop.over"
          : stop.holdsOn(today) ? "spending.stop.holds" : "spending.stop.to-come");
    };
  }

  static String days(StopRow stop) {
    var amounts = Amounts.of(UI.getCurrent());
    return stop.to() == null ? text("spending.stop.from-day", amounts.shortDate(stop.from()))
        : amounts.shortDate(stop.from()) + " – " + amounts.shortDate(stop.to());
  }

  static String lot(StopRow stop) {
    return stop.lotName() == null ? text("spending.stop.all-lots") : stop.lotName();
  }

  static String ground(StopRow stop) {
    return text("spending.stop-ground." + stop.ground().name());
  }

  static String answer(ExceptionRow row, LocalDate today) {
    return row.decision() != null ? text("spending.exception-decision." + row.decision().name())
        : text(row.isLate(today) ? "spending.exception.late" : "spending.exception.open");
  }

  static Status status(ExceptionRow row, LocalDate today) {
    return row.decision() != null ? Status.OK : row.isLate(today) ? Status.OVER : Status.WATCH;
  }

  static TextArea area(String key, int longest) {
    var area = new TextArea(text(key));
    area.setMaxLength(longest);
    area.setHelperText(text("spending.tight.no-clients"));
    return area;
  }

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
