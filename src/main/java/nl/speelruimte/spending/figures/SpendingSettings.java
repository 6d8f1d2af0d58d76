package nl.speelruimte.spending.figures;

import java.math.BigDecimal;
import nl.speelruimte.spending.forecast.RateLimits;
import nl.speelruimte.spending.forecast.SignalLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a region may choose about its figures; a value that makes no sense stops the start.
 *
 * @param fewestAllocations with fewer a space has no signal
 * @param overPct projected use above it is over
 * @param watchPct projected use from it on is watched
 * @param noticePct the share that calls for the notice of the contract, of spaces that name none of their own
 * @param latePct claimed for less of what was expected in the latest due month is late
 * @param rateCohort from how many finished allocations on a realisation rate says something
 * @param ratePeers from how many providers on a rate of the region says something
 * @param backlogMonths how many due months are still expected to be claimed
 * @param overdueAfterDays an unanswered line older than this is overdue
 * @param weeksToConsult how long the parties have to consult after the notice
 * @param inflow whether allocations that are still to come count in the forecast
 */
@ConfigurationProperties("speelruimte.spending")
public record SpendingSettings(
    @DefaultValue("5") int fewestAllocations,
    @DefaultValue("100") BigDecimal overPct,
    @DefaultValue("95") BigDecimal watchPct,
    @DefaultValue("70") int noticePct,
    @DefaultValue("50") BigDecimal latePct,
    @DefaultValue("20") int rateCohort,
    @DefaultValue("5") int ratePeers,
    @DefaultValue("3") int backlogMonths,
    @DefaultValue("30") int overdueAfterDays,
    @DefaultValue("2") int weeksToConsult,
    @DefaultValue("true") boolean inflow) {

  private static final int FEWEST_PEERS = 3;

  public SpendingSettings {
    between("fewest-allocations", BigDecimal.valueOf(fewestAllocations), 0, 1_000);
    between("over-pct", overPct, 100, 1_000);
    between("watch-pct", watchPct, 1, 1_000);
    require(watchPct.compareTo(overPct) <= 0,
        "watch-pct is " + watchPct + " and may not be above over-pct, " + overPct);
    between("notice-pct", BigDecimal.valueOf(noticePct), 1, 100);
    between("late-pct", latePct, 0, 100);
    between("rate-cohort", BigDecimal.valueOf(rateCohort), 1, 10_000);
    between("rate-peers", BigDecimal.valueOf(ratePeers), FEWEST_PEERS, 1_000);
    between("backlog-months", BigDecimal.valueOf(backlogMonths), 1, 12);
    between("overdue-after-days", BigDecimal.valueOf(overdueAfterDays), 1, 366);
    between("weeks-to-consult", BigDecimal.valueOf(weeksToConsult), 1, 52);
  }

  /** The limits of a signal, for a space with a share for the notice. */
  public SignalLimits signals(int noticeOfSpace) {
    return new SignalLimits(fewestAllocations, overPct, watchPct, BigDecimal.valueOf(noticeOfSpace), latePct);
  }

  public RateLimits rates() {
    return new RateLimits(rateCohort, ratePeers);
  }

  private static void between(String name, BigDecimal value, int least, int most) {
    require(value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0,
        name + " is " + value + " and must be from " + least + " up to and including " + most);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException("speelruimte.spending." + message);
    }
  }
}
