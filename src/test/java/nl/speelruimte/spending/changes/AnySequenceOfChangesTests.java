package nl.speelruimte.spending.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.EntryRow;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.Pageable;

/**
 * UC-74, UC-75, UC-36: whatever people do to spaces in whatever order, the amount is the decision with all that followed
 * it, legs balance, and each day shows looking back what it showed then.
 */
class AnySequenceOfChangesTests extends ChangeStory {

  private static final int STEPS = 40;
  private final List<SpaceId> all = new ArrayList<>();

  /** Begins inside the test: the background worker, which lives on another day, stays out of all of it. */
  @Override
  protected void aYearBefore() {}

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42})
  void theLedgerAddsUpAndEachDayIsReplayedAsItWasShown(long seed) {
    recalculation.byHand(CareRegion.JOB, () -> {
      super.aYearBefore();
      all.addAll(List.of(space(duin, "A"), space(duin, "B"), space(veen, null)));
      var shown = live(new Random(seed));

      assertThat(shown.values().stream().distinct().count()).as("the story moves").isGreaterThan(5);
      shown.forEach((asOf, then) -> assertThat(shown(asOf)).as("%s", asOf).isEqualTo(then));
      return true;
    });
  }

  private Map<AsOf, Map<String, Object>> live(Random random) {
    var shown = new LinkedHashMap<AsOf, Map<String, Object>>();
    for (var step = 0; step < STEPS; step++) {
      var day = LocalDate.parse(TODAY).plusDays(step);
      try {
        happen(random, day.toString());
      } catch (RuleBroken refused) {
        assertThat(refused.textKey()).matches("spending\\..*|uikit\\.rule\\.changed-meanwhile");
      } catch (NotHere hidden) {
        assertThat(hidden).as("somebody tried what is not theirs").hasMessageContaining("space");
      }
      all.forEach(this::ledgerAddsUp);
      everyLegHasItsOther();
      shown.put(AsOf.endOf(day), shown(null));
    }
    return shown;
  }

  private void happen(Random random, String day) {
    var who = List.of(BUREAU, provider(), manager(duin), manager(veen)).get(random.nextInt(4));
    var one = all.get(random.nextInt(all.size()));
    var by = Money.ofCents(random.nextLong(-3_000_000, 3_000_000));
    switch (random.nextInt(9)) {
      case 0 -> open(random, day);
      case 1 -> on(day, BUREAU, () -> spaces.adjust(BUREAU, one, new AdjustmentDraft(by, LocalDate.parse(day), "Stap",
          LETTER, spaces.details(BUREAU, one).version() - random.nextInt(4) / 3)));
      case 2 -> on(day, who, () -> changes.propose(who,
          ChangeDraft.adjustment(one, by, LocalDate.parse(day), "Stap", LETTER)));
      case 3, 4 -> on(day, who, () -> changes.propose(who, ChangeDraft.shift(one, all.get(random.nextInt(all.size())),
          by, LocalDate.parse(day), "Stap", null)));
      case 5 -> end(ChangeAction.REFUSE, who, id -> on(day, who, () -> changes.refuse(who, id, "Nee")));
      case 6 -> end(ChangeAction.WITHDRAW, who, id -> on(day, who, () -> changes.withdraw(who, id, "Toch niet")));
      default -> List.of(provider(), manager(duin), manager(veen)).forEach(
          each -> end(ChangeAction.AGREE, each, id -> on(day, each, () -> changes.agree(each, id))));
    }
  }

  /** Spaces of the next year join in, between which and this year nothing may be shifted. */
  private void open(Random random, String day) {
    var lot = random.nextBoolean() ? "A" : "B";
    all.add(on(day, BUREAU, () -> spaces.open(BUREAU, new SpaceDraft(wilg, duin, 2027, contract, lot,
        Money.ofEuros(1_000 + random.nextInt(50_000)), LocalDate.parse(day), "Besluit"))));
  }

  /** The latest of what waits that this one may do that with. */
  private void end(ChangeAction action, Viewer who, Consumer<ChangeId> command) {
    changes.waiting(who).stream().filter(row -> row.provider().equals("De Wilgentak") && row.may().contains(action)
        && row.legs().stream().anyMatch(leg -> all.contains(leg.space()))).findFirst()
        .ifPresent(row -> command.accept(row.id()));
  }

  private void ledgerAddsUp(SpaceId space) {
    var entries = facts.entries(BUREAU, space);
    var booked = entries.stream().map(EntryRow::amount).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    assertThat(amount(space)).isEqualTo(booked).isGreaterThanOrEqualTo(Money.ZERO);
    assertThat(entries).filteredOn(entry -> entry.amount() != null).extracting(EntryRow::type)
        .isSubsetOf(EntryType.DECISION, EntryType.ADJUSTMENT, EntryType.SHIFT).containsOnlyOnce(EntryType.DECISION);
  }

  private void everyLegHasItsOther() {
    var legs = jdbc.sql("""
            SELECT one.amount_delta_cent + other.amount_delta_cent, other.counter_entry_id = one.id
            FROM spending_entry one LEFT JOIN spending_entry other ON other.id = one.counter_entry_id
            WHERE one.type = 'SHIFT' AND one.space_id IN (:spaces)""")
        .param("spaces", all.stream().map(SpaceId::value).toList())
        .query((row, _) -> row.getObject(1) != null && row.getLong(1) == 0 && row.getBoolean(2)).list();
    assertThat(legs).doesNotContain(false);
  }

  /** What the pages say of the amounts and the ledger of these spaces. */
  private Map<String, Object> shown(@Nullable AsOf asOf) {
    var shown = new TreeMap<String, Object>();
    for (var year : List.of(2026, 2027)) {
      var filter = SpaceFilter.ofYear(year).of(wilg).asOf(asOf);
      shown.put(year + " total", spaces.totals(BUREAU, filter).amount());
      spaces.rows(BUREAU, filter, Pageable.unpaged()).forEach(row -> {
        shown.put(row.id() + " amounts", row.amounts());
        shown.put(row.id() + " entries", facts.entries(BUREAU, row.id(), asOf));
      });
    }
    return shown;
  }
}
