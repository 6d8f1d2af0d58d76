package nl.speelruimte.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-60, UC-61: at seven in the morning in Amsterdam, in summer and in winter. */
class DigestFrequencyTests {

  /** The clock goes forward on Sunday 29 March 2026 and back on Sunday 25 October. */
  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource(textBlock = """
      DAILY,  2026-03-27T05:59:59Z, 2026-03-26
      DAILY,  2026-03-27T06:00:00Z, 2026-03-27
      DAILY,  2026-03-28T12:00:00Z, 2026-03-27
      DAILY,  2026-03-29T12:00:00Z, 2026-03-27
      DAILY,  2026-03-30T04:59:59Z, 2026-03-27
      DAILY,  2026-03-30T05:00:00Z, 2026-03-30
      DAILY,  2026-10-23T05:00:00Z, 2026-10-23
      DAILY,  2026-10-26T05:59:59Z, 2026-10-23
      DAILY,  2026-10-26T06:00:00Z, 2026-10-26
      DAILY,  2026-12-31T23:30:00Z, 2026-12-31
      WEEKLY, 2026-03-29T22:00:00Z, 2026-03-23
      WEEKLY, 2026-03-30T04:59:59Z, 2026-03-23
      WEEKLY, 2026-03-30T05:00:00Z, 2026-03-30
      WEEKLY, 2026-04-05T21:59:00Z, 2026-03-30
      WEEKLY, 2026-10-26T05:59:59Z, 2026-10-19
      WEEKLY, 2026-10-26T06:00:00Z, 2026-10-26
      """)
  void theLatestMorning(DigestFrequency frequency, Instant now, LocalDate morning) {
    assertThat(frequency.latestMorning(now)).contains(morning);
  }

  @Test
  void whoWantsNothingHasNoMorning() {
    assertThat(DigestFrequency.OFF.latestMorning(Instant.parse("2026-03-30T09:00:00Z"))).isEmpty();
  }

  @Test
  void whoNeverChoseIsToldDailyUnlessTheyOnlyLookBack() {
    assertThat(DigestFrequency.usual(List.of(Role.PROVIDER_MANAGER))).isEqualTo(DigestFrequency.DAILY);
    assertThat(DigestFrequency.usual(List.of(Role.AUDITOR, Role.BUREAU_ADMIN))).isEqualTo(DigestFrequency.DAILY);
    assertThat(DigestFrequency.usual(List.of(Role.AUDITOR))).isEqualTo(DigestFrequency.OFF);
  }
}
