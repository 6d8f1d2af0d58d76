package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpacePlace;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpaceTotals;
import nl.speelruimte.spending.forecast.Signal;
import nl.speelruimte.spending.forecast.SignalReason;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.chart.SpaceBarFigures;
import org.jspecify.annotations.Nullable;

/** How spaces are spoken of on every screen: signals, names and bars. */
final class SpaceWords {

  private SpaceWords() {}

  static Status status(Signal signal) {
    return switch (signal) {
      case OVER -> Status.OVER;
      case WATCH, LATE -> Status.WATCH;
      case ON_COURSE -> Status.OK;
      case UNKNOWN -> Status.NONE;
    };
  }

  static Status status(SpaceRow row) {
    return status(row.progress().signal());
  }

  /** A few words for a list. */
  static String signal(SpaceRow row) {
    return isBroken(row) ? text("spending.signal-reason.broken")
        : text("spending.signal-reason." + row.progress().reason().name());
  }

  /** With the week in which it is full, where there is room for it. */
  static String signalAndWeek(SpaceRow row) {
    var week = row.progress().weekFull();
    return row.progress().reason() == SignalReason.FORECAST_ABOVE_SPACE && week.isPresent()
        ? text(isBroken(row) ? "spending.space.broken-in-week" : "spending.space.full-in-week",
            Integer.toString(week.getAsInt()))
        : signal(row);
  }

  static StatusBadge badge(SpaceRow row) {
    return new StatusBadge(status(row), signalAndWeek(row));
  }

  /** More was claimed than there is room for: no forecast is needed to know. */
  private static boolean isBroken(SpaceRow row) {
    return row.progress().signal() == Signal.OVER && row.amounts().claimed().compareTo(row.amounts().amount()) > 0;
  }

  /** Whose spaces of a year somebody looks at: the own organisation, and others that a group lets it see. */
  static String whose(Viewer viewer, int year) {
    if (viewer.scope() instanceof AccessScope.Municipal municipal) {
      var others = municipal.othersDuring(Period.ofYear(year));
      return others == 0 ? viewer.organisation()
          : text("spending.monitor.with-others", viewer.organisation(), others);
    }
    return viewer.organisation();
  }

  static String lot(SpacePlace place) {
    return place.lotName() == null ? text("spending.lot.whole") : place.lotName();
  }

  /** {@code Rijswijk, ambulant}. */
  static String title(SpacePlace place) {
    return text("spending.space.title", place.municipalityName(), lot(place));
  }

  static SpaceBarFigures bar(SpaceRow row) {
    var amounts = row.amounts();
    var elapsed = row.progress().elapsed().doubleValue();
    if (!hasForecast(row)) {
      return SpaceBarFigures.claimed(amounts.amount(), amounts.approved(), amounts.pending(), elapsed);
    }
    return new SpaceBarFigures(amounts.amount(), amounts.approved(), amounts.pending(), amounts.backlog(),
        amounts.low(), amounts.high(), elapsed);
  }

  static SpaceBarFigures bar(SpaceTotals totals) {
    return new SpaceBarFigures(totals.amount(), totals.approved(), totals.pending(), null, totals.low(),
        totals.high(), totals.elapsed().doubleValue());
  }

  /** With too few allocations a forecast is made but not shown. */
  static boolean hasForecast(SpaceRow row) {
    return row.progress().signal() != Signal.UNKNOWN;
  }

  static @Nullable Money headroom(SpaceRow row) {
    return hasForecast(row) ? row.amounts().headroom() : null;
  }

  static @Nullable Money forecast(SpaceRow row) {
    return hasForecast(row) ? row.amounts().forecast() : null;
  }

  static @Nullable Money low(SpaceRow row) {
    return hasForecast(row) ? row.amounts().low() : null;
  }

  static @Nullable Money high(SpaceRow row) {
    return hasForecast(row) ? row.amounts().high() : null;
  }

  /** From where to where the forecast reaches, for the line under it. */
  static @Nullable String range(SpaceRow row) {
    return hasForecast(row)
        ? Amounts.of(UI.getCurrent().getLocale()).range(row.amounts().low(), row.amounts().high()) : null;
  }

  static @Nullable Number weekFull(SpaceRow row) {
    var week = row.progress().weekFull();
    return hasForecast(row) && week.isPresent() ? week.getAsInt() : null;
  }

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
