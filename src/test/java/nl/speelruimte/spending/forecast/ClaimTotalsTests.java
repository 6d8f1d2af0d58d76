package nl.speelruimte.spending.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimTotalsTests {

  @Test
  void whatIsApprovedOrUnansweredIsClaimedAndTheRestWasRejected() {
    var totals = Stream.of(ClaimTotals.approved(1_000), ClaimTotals.pending(300), ClaimTotals.rejected(200),
        ClaimTotals.approved(-100)).reduce(ClaimTotals.NONE, ClaimTotals::plus);

    assertThat(totals).isEqualTo(new ClaimTotals(1_400, 900, 300));
    assertThat(totals.claimed()).isEqualTo(1_200);
    assertThat(totals.rejected()).isEqualTo(200);
  }
}
