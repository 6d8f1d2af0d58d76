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
import nl.speelruimte.uikit.IsoWeek;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.chart.SpaceBarFigures;
import org.jspecify.annotations.Nullable;

/** How spaces are spoken of on every screen: signals, names and bars. */
public final class SpaceWords {

  private SpaceWords() {}

  public static Status status(Signal signal) {
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
    var full = row.progress().fullOn();
    return row.progress().reason() == SignalReason.FORECAST_ABOVE_SPACE && full != null
        ? text(isBroken(row) ? "spending.space.broken-in-week" : "spending.space.full-in-week", IsoWeek.of(full))
        : signal(row);
  }

  /** The same for a reason that is not of the figures as they are. */
  public static StatusBadge badge(SignalReason reason) {
    return new StatusBadge(status(reason.signal()), text("spending.signal-reason." + reason.name()));
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

  public static String lot(SpacePlace place) {
    return place.lotName() == null ? text("spending.lot.whole") : place.lotName();
  }

  /** {@code Rijswijk, ambulant}. */
  public static String title(SpacePlace place) {
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

  /** The week in which it is full; with its year when that is not the year of the space. */
  static String weekFull(SpaceRow row) {
    return IsoWeek.of(hasForecast(row) ? row.progress().fullOn() : null);
  }

  /** The same for a file: a number wherever a number says it. */
  static @Nullable Object weekInAFile(SpaceRow row) {
    var full = hasForecast(row) ? row.progress().fullOn() : null;
    return full == null ? null : IsoWeek.otherYear(full).isPresent() ? IsoWeek.of(full) : IsoWeek.number(full);
  }

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
