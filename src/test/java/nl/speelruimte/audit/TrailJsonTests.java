package nl.speelruimte.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.speelruimte.audit.AuditEvent.Result;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailJsonTests {

  private static final State BEFORE =
      new State("Zonnehof", Money.ofEuros(1200), LocalDate.of(2026, 1, 1), Result.DONE, true, List.of("A", "B"));

  @Test
  void onlyFieldsThatChangedAreTold() {
    var after = new State("Zonnehof", Money.ofEuros(1500), LocalDate.of(2026, 1, 1), Result.REFUSED, true,
        List.of("A", "C"));

    assertThat(TrailJson.differences(TrailJson.write(BEFORE), TrailJson.write(after))).containsExactly(
        new Change("amount", new TrailValue.Amount(Money.ofEuros(1200)), new TrailValue.Amount(Money.ofEuros(1500))),
        new Change("result", new TrailValue.Label("audit.result.DONE"), new TrailValue.Label("audit.result.REFUSED")),
        new Change("lots", row("A", "B"), row("A", "C")));
  }

  @Test
  void somethingNewTellsAllItsFields() {
    assertThat(TrailJson.differences(null, TrailJson.write(BEFORE)))
        .hasSize(6)
        .contains(new Change("since", null, new TrailValue.Day(LocalDate.of(2026, 1, 1))))
        .contains(new Change("open", null, new TrailValue.Answer(true)));
  }

  @Test
  void aFieldThatBecameEmptyHasNoAfter() {
    var after = new State(null, BEFORE.amount, BEFORE.since, BEFORE.result, BEFORE.open, BEFORE.lots);

    assertThat(TrailJson.differences(TrailJson.write(BEFORE), TrailJson.write(after)))
        .containsExactly(new Change("name", new TrailValue.Text("Zonnehof"), null));
  }

  @Test
  void whatOnlyLooksLikeADayIsAText() {
    var named = new State("2026-13-05", BEFORE.amount, BEFORE.since, BEFORE.result, BEFORE.open, BEFORE.lots);

    assertThat(TrailJson.differences(TrailJson.write(BEFORE), TrailJson.write(named))).containsExactly(
        new Change("name", new TrailValue.Text("Zonnehof"), new TrailValue.Text("2026-13-05")));
  }

  private static TrailValue row(String... values) {
    return new TrailValue.Row(Arrays.stream(values).<TrailValue>map(TrailValue.Text::new).toList());
  }

  private record State(@Nullable String name, Money amount, LocalDate since, Result result, boolean open,
      List<String> lots) {}
}
