package nl.speelruimte.spending.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class RememberedHistoryTests {

  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
  @Autowired SnapshotStore snapshots;
  @Autowired JdbcClient jdbc;

  @Test
  void thePastIsReadOncePerRoundForEachCategoryAndMonth() {
    var history = new RememberedHistory(snapshots);
    assertThat(history.of("9H", 2026, NOVEMBER)).isEmpty();
    aScoredForecast();

    assertThat(history.of("9H", 2026, NOVEMBER.plusDays(3))).isEmpty();
    assertThat(history.of("9H", 2025, LocalDate.of(2025, 11, 2))).hasSize(1);
    assertThat(history.of("9H", 2026, NOVEMBER.minusMonths(1))).isEmpty();
    assertThat(history.of("9H", 2026, LocalDate.of(2026, 11, 30))).isEmpty();
    assertThat(history.of("9H", 2025, LocalDate.of(2025, 10, 31))).hasSize(1);
    history.forget();
    assertThat(history.of("9H", 2026, NOVEMBER)).containsExactly(new BigDecimal("0.980000"));
  }

  private void aScoredForecast() {
    jdbc.sql("SET foreign_key_checks = 0").update();
    jdbc.sql("""
            INSERT INTO spending_snapshot (space_id, recorded_at, as_of, cut_off, month_offset, main_category,
              amount_cent, claimed_cent, backlog_cent, future_cent, inflow_cent, forecast_cent, low_cent, high_cent,
              method_version, actual_cent, score, ledger_turn)
            VALUES (?, '2025-11-03', '2025-11-03', '2025-09-30', 8, '9H', 0, 0, 0, 0, 0, 100, 90, 110,
              1, 98, 0.98, 1)""")
        .param(UUID.randomUUID()).update();
    jdbc.sql("SET foreign_key_checks = 1").update();
  }
}
