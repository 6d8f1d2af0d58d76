package nl.speelruimte.spending.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpacePlace;
import nl.speelruimte.spending.decisions.ProcedureCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What is intended, in a list; a provider reads what it was told.
 *
 * @param period the days the space will be for
 * @param space the space it became; null before the decision
 * @param version what a command must carry, so that the second of two people is told
 */
public record IntendedRow(
    IntendedId id, SpacePlace place, Period period, IntendedStatus status, Basis basis, Proposed proposed,
    Answer answer, @Nullable Decided decided, @Nullable SpaceId space, int version) {

  /**
   * Last year's space, as it was when the figures were exchanged.
   *
   * @param forecast null with too few allocations to say anything
   * @param before the space of the year before that; null without one
   * @param share for which part of their years both are
   * @param indexPct by which it was calculated; null for whom that is none of their business
   * @param added whether it was added by hand, since there was no space last year
   */
  public record Basis(Money amount, Money claimed, @Nullable Money forecast, LocalDate asOf, @Nullable Money before,
      @Nullable Money beforeClaimed, YearShare share, @Nullable BigDecimal indexPct, boolean added) {

    /** What there was last year; null when there was nothing. */
    public @Nullable Money last() {
      return added ? null : amount;
    }
  }

  /**
   * The amount that is proposed.
   *
   * @param calculated from last year, by index, correction and rounding; null for whom that is none of their business,
   *     and when nothing was calculated
   * @param deviation why it is another amount than was calculated, or why it was added; null when it is neither
   * @param dropped why it is left out of this year; null when it is not
   */
  public record Proposed(
      Money amount, @Nullable Money calculated, @Nullable String deviation, @Nullable String dropped) {}

  /**
   * What was announced and answered.
   *
   * @param amount what was announced; null before that
   * @param agrees whether the provider agrees; null without a response
   */
  public record Answer(@Nullable Money amount, @Nullable LocalDate announcedOn, @Nullable LocalDate due,
      @Nullable LocalDate respondedOn, @Nullable Boolean agrees) {}

  /** The decision that waits for the municipality, or was agreed to. */
  public record Decided(LocalDate on, String by, String motivation, @Nullable String documentName) {}

  /** By how much the proposal differs from last year, in percents; null when there was nothing. */
  public @Nullable BigDecimal changePct() {
    return basis.amount.isZero() ? null
        : BigDecimal.valueOf(proposed.amount.minus(basis.amount).cents()).movePointRight(2)
            .divide(BigDecimal.valueOf(basis.amount.cents()), 1, RoundingMode.HALF_UP);
  }

  public ProcedureCalendar calendar() {
    return new ProcedureCalendar(period.from());
  }

  /** How the trail names what is intended. */
  public Subject subject() {
    return Subject.of("spending.intended", id).of(place.provider()).at(place.municipality());
  }

  /** The same for what the bureau or the municipality considers: none of that is for the provider. */
  Subject considered() {
    return subject().behindTheProvider();
  }
}
