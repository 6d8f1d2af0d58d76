package nl.speelruimte.spending;

import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.speelruimte.spending.forecast.SignalReason;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** UC-30: a region that chose other limits has other signals; the usual ones are in the other tests. */
@TestPropertySource(properties = {
    "speelruimte.spending.fewest-allocations=1", "speelruimte.spending.over-pct=120",
    "speelruimte.spending.watch-pct=110", "speelruimte.spending.notice-pct=50", "speelruimte.spending.late-pct=10",
    "speelruimte.spending.backlog-months=1", "speelruimte.spending.inflow=false", "speelruimte.spending.weeks-to-consult=4"})
class OtherLimitsTests extends StoryOfASpace {

  @Test
  void theSignalTheBacklogAndTheNoticeFollowWhatTheRegionChose() {
    var id = opened(2026, null, 8_000);
    workedExample();
    loaded(TODAY);

    var details = spaces.details(BUREAU, id);
    assertThat(details.signalPct()).isEqualTo(50);
    assertThat(details.space().progress().reason()).isEqualTo(SignalReason.FORECAST_NEARLY_FULL);
    assertThat(forecasts.months(BUREAU, id)).filteredOn(month -> month.backlog().cents() > 0)
        .extracting(month -> month.month().getMonthValue()).containsExactly(9);
    assertThat(forecasts.months(BUREAU, id)).allMatch(month -> month.inflow().isZero());
    assertThat(facts.entries(BUREAU, id)).filteredOn(entry -> entry.type() == EntryType.NOTICE_70).singleElement()
        .satisfies(entry -> assertThat(entry.deadline()).isEqualTo(LocalDate.of(2026, 12, 20)));
  }
}
