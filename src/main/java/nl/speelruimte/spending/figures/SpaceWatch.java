package nl.speelruimte.spending.figures;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.Exact;
import nl.speelruimte.spending.forecast.SignalReason;
import nl.speelruimte.uikit.IsoWeek;
import org.springframework.stereotype.Component;

/** Raises what needs somebody about a space, and resolves it when that is over; in running years only. */
@Component
class SpaceWatch {

  private static final Viewer VIEWER = Viewer.system("recalculation");
  private static final String CEILING = "spending.ceiling";
  private static final String CLAIMS = "spending.claims";
  private static final String NOTICE = "spending.notice";

  private final AttentionPoints points;
  private final NoticeEntries notices;
  private final SpendingSettings settings;

  SpaceWatch(AttentionPoints points, NoticeEntries notices, SpendingSettings settings) {
    this.points = points;
    this.notices = notices;
    this.settings = settings;
  }

  /** Looks at fresh figures, in the transaction that keeps them. */
  void saw(ReckonedSpace reckoned) {
    var space = reckoned.space();
    if (CutOff.yearIsDue(space.pair().year(), reckoned.use().forecast().asOf())) {
      List.of(CEILING, CLAIMS, NOTICE).forEach(kind -> points.resolve(VIEWER, kind, subject(reckoned)));
      return;
    }
    lookAtCeiling(reckoned);
    lookAtClaims(reckoned);
    if (!reckoned.use().forecast().asOf().isBefore(space.period().from())) {
      lookAtNotice(reckoned);
    }
  }

  private void lookAtCeiling(ReckonedSpace reckoned) {
    var claimed = Money.ofCents(reckoned.use().forecast().claims().claimed());
    var amount = Money.ofCents(reckoned.space().amountCent());
    var forecast = Exact.money(reckoned.use().forecast().total());
    var high = Exact.money(reckoned.use().forecast().high());
    if (claimed.compareTo(amount) > 0) {
      raise(CEILING, Severity.ACT, forecast.minus(amount), "broken", reckoned, List.of(claimed, amount));
      return;
    }
    switch (reckoned.reason().signal()) {
      case OVER -> reckoned.use().forecast().fullOn(reckoned.space().amountCent()).ifPresentOrElse(
          day -> raiseOver(reckoned, forecast, amount, day),
          () -> raise(CEILING, Severity.ACT, forecast.minus(amount), "over-forecast", reckoned,
              List.of(forecast, amount)));
      case WATCH -> raise(CEILING, Severity.WATCH, high.minus(amount), watchKey(reckoned.reason()), reckoned,
          List.of(forecast, amount, high, claimed));
      case LATE, ON_COURSE, UNKNOWN -> points.resolve(VIEWER, CEILING, subject(reckoned));
    }
  }

  /** The last days of a year may be in a week of the next one, and the first days in one of the year before. */
  private void raiseOver(ReckonedSpace reckoned, Money forecast, Money amount, LocalDate day) {
    var week = IsoWeek.number(day);
    IsoWeek.otherYear(day).ifPresentOrElse(
        year -> raise(CEILING, Severity.ACT, forecast.minus(amount), "over-other-year", reckoned,
            List.of(forecast, amount, week, day, Integer.toString(year))),
        () -> raise(CEILING, Severity.ACT, forecast.minus(amount), "over", reckoned,
            List.of(forecast, amount, week, day)));
  }

  private static String watchKey(SignalReason reason) {
    return switch (reason) {
      case RANGE_ABOVE_SPACE -> "range";
      case FORECAST_NEARLY_FULL -> "nearly-full";
      case AHEAD_OF_YEAR, FEW_ALLOCATIONS, FORECAST_ABOVE_SPACE, CLAIMS_MISSING, NOTHING -> "ahead";
    };
  }

  private void lookAtClaims(ReckonedSpace reckoned) {
    var claims = new ClaimsSeen(reckoned, settings);
    if (!claims.areMissing()) {
      points.resolve(VIEWER, CLAIMS, subject(reckoned));
    } else if (claims.areSilent()) {
      raise(CLAIMS, Severity.ACT, claims.expectedBacklog(), "silent", reckoned,
          List.of(claims.expectedBacklog(), claims.cutOff()));
    } else {
      raise(CLAIMS, Severity.WATCH, claims.expectedBacklog(), "late", reckoned,
          List.of(claims.expectedBacklog(), claims.cutOff()));
    }
  }

  /**
   * What was booked stays: when the notice is called for again, its clock is the one that started then. The contract asks
   * for a notice, so that there is always something to do about it.
   */
  private void lookAtNotice(ReckonedSpace reckoned) {
    if (!reckoned.noticeDue() || notices.isSent(reckoned.space().id())) {
      points.resolve(VIEWER, NOTICE, subject(reckoned));
      return;
    }
    var today = reckoned.use().forecast().asOf();
    var deadline = notices.deadline(reckoned.space().id(), today);
    var late = today.isAfter(deadline);
    points.raise(VIEWER, point(NOTICE, late ? Severity.ACT : Severity.WATCH, Money.ZERO, late ? "notice-late" : "notice",
        reckoned, List.of(Money.ofCents(reckoned.use().forecast().claims().claimed()),
            Money.ofCents(reckoned.space().amountCent()), reckoned.space().signalPct(), deadline))
        .due(deadline));
  }

  private void raise(String kind, Severity severity, Money atStake, String why, ReckonedSpace reckoned,
      List<Object> figures) {
    points.raise(VIEWER, point(kind, severity, atStake, why, reckoned, figures));
  }

  private static NewPoint point(String kind, Severity severity, Money atStake, String why, ReckonedSpace reckoned,
      List<Object> figures) {
    return new NewPoint(kind, subject(reckoned), severity, atStake, "spending.attention." + why,
        figures.stream().map(SpaceWatch::inWholeEuros).toList(),
        EnumSet.allOf(Side.class), "spaces/" + reckoned.space().id());
  }

  private static Subject subject(ReckonedSpace reckoned) {
    var pair = reckoned.space().pair();
    return Subject.of("spending.space", reckoned.space().id()).of(pair.provider()).at(pair.municipality());
  }

  /** Nobody needs cents in a sentence. */
  private static Object inWholeEuros(Object figure) {
    return figure instanceof Money money
        ? Money.ofEuros(money.euros().setScale(0, RoundingMode.HALF_UP).longValueExact()) : figure;
  }
}
