package nl.speelruimte.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** A moment goes into the database and comes out again as the same. */
class MomentsTests {

  @Test
  void aMomentIsKeptInUtcAsExactAsItsColumn() {
    var moment = Instant.parse("2026-07-01T22:00:00.123456789Z");
    assertThat(Moments.stored(moment)).isEqualTo(LocalDateTime.parse("2026-07-01T22:00:00.123456"));
    assertThat(Moments.of(Moments.stored(moment))).isEqualTo(Instant.parse("2026-07-01T22:00:00.123456Z"));
  }

  @Test
  void aDayBeginsInAmsterdamAlsoWhenTheClocksGoBack() {
    assertThat(Moments.startOf(LocalDate.of(2026, 7, 2))).isEqualTo(LocalDateTime.parse("2026-07-01T22:00"));
    assertThat(Moments.startOf(LocalDate.of(2026, 10, 25))).isEqualTo(LocalDateTime.parse("2026-10-24T22:00"));
    assertThat(Moments.startOf(LocalDate.of(2026, 10, 26))).isEqualTo(LocalDateTime.parse("2026-10-25T23:00"));
  }
}
