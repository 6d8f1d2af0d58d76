package nl.speelruimte.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Money;
import org.junit.jupiter.api.Test;

/** How a reason is kept. */
class ReasonJsonTests {

  @Test
  void amountsAndDaysAreKeptAsWhatTheyAre() {
    var reason = Reason.of("some.key", Money.ofCents(1_950_000), LocalDate.of(2026, 3, 1), "Bedrag", 12);

    var kept = ReasonJson.reason("some.key", ReasonJson.arguments(reason));

    assertThat(kept).isEqualTo(reason);
    assertThat(kept.values()).containsExactly(Money.ofCents(1_950_000), LocalDate.of(2026, 3, 1), "Bedrag", "12");
    assertThat(kept.arguments()).containsExactly("Bedrag", "12");
  }

  @Test
  void wordsThatLookLikeAnAmountStayWords() {
    var reason = Reason.of("some.key", "{\"cents\":1}", "2026-03-01", "€ 5");

    assertThat(ReasonJson.reason("some.key", ReasonJson.arguments(reason))).isEqualTo(reason);
  }
}
