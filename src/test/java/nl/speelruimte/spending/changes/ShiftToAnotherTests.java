package nl.speelruimte.spending.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

/** UC-75: room that goes to another municipality, of which each knows its own figures only. */
class ShiftToAnotherTests extends ChangeStory {

  @Test
  void aPayerReadsOfTheOtherSpaceOnlyWhoseItIs() {
    var from = space(duin, "A");
    var to = space(veen, null);
    on(TODAY, provider(), () -> changes.propose(provider(),
        ChangeDraft.shift(from, to, Money.ofEuros(40_000), MAY, "Verhuizing", null)));

    assertThat(changes.rows(manager(veen), to)).singleElement().satisfies(row -> {
      assertThat(row.legs().getFirst()).isEqualTo(
          new ChangeRow.LegRow(null, "Duinwijk", "Perceel A", Money.ofEuros(-40_000)));
      assertThat(row.legs().getLast().space()).isEqualTo(to);
    });
    assertThat(changes.rows(manager(veen), from)).hasSize(1);
    assertThatThrownBy(() -> on(TODAY, manager(veen), () -> changes.propose(manager(veen),
        ChangeDraft.shift(from, to, Money.ofEuros(1), MAY, "Zelf", null)))).isInstanceOf(NotHere.class);
  }

  @Test
  void aMunicipalityGivesRoomToAnotherThatItKnowsByName() {
    var from = space(duin, "A");
    var to = space(veen, null);
    assertThat(changes.targets(manager(duin), from)).contains(new ShiftTarget(to, "Veenlo", null));
    assertThat(on(TODAY, manager(duin), () -> changes.propose(manager(duin),
        ChangeDraft.shift(from, to, Money.ofEuros(40_000), MAY, "Verhuizing", null)))).isFalse();
    assertThat(waitsFor(manager(veen))).isEqualTo(1);
    assertThat(changes.rows(manager(duin), from).getFirst().legs()).extracting(ChangeRow.LegRow::space)
        .containsExactly(from, null);

    on(TODAY, manager(veen), () -> changes.agree(manager(veen), one(to).id()));
    assertThat(amount(from)).isEqualTo(Money.ofEuros(60_000));
    assertThat(amount(to)).isEqualTo(Money.ofEuros(52_345));
  }

  @Test
  void nobodyNamesASpaceOfAnotherProviderOrYearOrTakesRoomThatIsNotTheirs() {
    var from = space(duin, "A");
    var linde = region.provider("De Linde");
    var theirs = on("2025-09-28", BUREAU, () -> spaces.open(BUREAU,
        region.draft(linde, veen, 2026, region.contract(linde, veen), "A", 10_000)));
    var next = on("2026-01-05", BUREAU, () -> spaces.open(BUREAU,
        region.draft(wilg, veen, 2027, contract, "A", 10_000)));

    assertThat(changes.targets(manager(duin), from)).extracting(ShiftTarget::id).doesNotContain(theirs, next, from);
    for (var to : List.of(theirs, next)) {
      assertThatThrownBy(() -> on(TODAY, manager(duin), () -> changes.propose(manager(duin),
          ChangeDraft.shift(from, to, Money.ofEuros(1), MAY, "Nee", null)))).isInstanceOf(NotHere.class);
    }
    assertThatThrownBy(() -> on(TODAY, manager(veen), () -> changes.propose(manager(veen),
        ChangeDraft.shift(from, space(veen, null), Money.ofEuros(1), MAY, "Van een ander", null))))
        .isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> on(TODAY, manager(veen), () -> changes.propose(manager(veen),
        ChangeDraft.adjustment(from, Money.ofEuros(1), MAY, "Van een ander", LETTER)))).isInstanceOf(NotHere.class);
  }

  /** Otherwise the refusal would tell how large the space of the other municipality is. */
  @Test
  void whoAgreesLastIsNotToldTheCeilingOfTheOtherSide() {
    var from = space(duin, "B");
    var to = space(veen, null);
    on(TODAY, provider(), () -> changes.propose(provider(),
        ChangeDraft.shift(from, to, Money.ofEuros(40_000), MAY, "Alles", null)));
    var all = one(to).id();
    on(TODAY, manager(duin), () -> changes.agree(manager(duin), all));
    on(TODAY, manager(duin), () -> changes.propose(manager(duin),
        ChangeDraft.shift(from, space(duin, "A"), Money.ofEuros(1), MAY, "Een euro", null)));

    assertThatThrownBy(() -> on(TODAY, manager(veen), () -> changes.agree(manager(veen), all)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.textKey()).isEqualTo("spending.changes.rule.no-room-there");
          assertThat(no.arguments()).isEmpty();
        });
  }
}
