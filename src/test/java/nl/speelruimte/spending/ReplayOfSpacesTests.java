package nl.speelruimte.spending;

import static nl.speelruimte.spending.Viewers.ANALYST;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** UC-36: looking back shows exactly what was shown then. */
class ReplayOfSpacesTests extends StoryOfASpace {

  private static final Pageable ALL = PageRequest.of(0, 100);
  private final List<SpaceId> opened = new ArrayList<>();
  private final List<Long> loaded = new ArrayList<>();
  private final List<Long> withdrawn = new ArrayList<>();
  private MunicipalityId second;
  private long allocation;

  /** Loads, roll-backs, replays, adjustments and quiet days at random, over the years that the spaces live. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whateverHappensEachMomentIsShownAsItWas(long seed) {
    var random = new Random(seed);
    second = region.municipality("Veenlo");
    contract = region.contract(provider, municipality, second);
    allocation = provider.value() * 1_000L;
    recalculation.byHand(CareRegion.JOB, () -> {
      var seen = live(random);
      assertThat(seen.stream().map(SeenThen::shown).distinct().count()).as("the story moves").isGreaterThan(20);

      seen.forEach(moment ->
          assertThat(moment.differences(shown(moment.asOf()))).as("%s", moment.asOf()).isEmpty());
      return true;
    });
  }

  /** What was shown after each event, and at the end of each day. */
  private List<SeenThen> live(Random random) {
    var seen = new ArrayList<SeenThen>();
    var day = LocalDate.of(2025, 10, 1);
    for (var step = 0; step < 24; step++) {
      var morning = day.atTime(LocalTime.of(0, 5)).atZone(PortalClock.ZONE).toInstant();
      PortalClock.at(morning, () -> {
        recalculation.startDay(CareRegion.JOB);
        return true;
      });
      var number = 1 + random.nextInt(3);
      var shown = PortalClock.at(morning, () -> shown(null));
      for (var event = 1; event <= number; event++) {
        var moment = morning.plusSeconds(3_600L * (1 + event));
        shown = PortalClock.at(moment, () -> {
          happen(random);
          return shown(null);
        });
        seen.add(new SeenThen(new AsOf(day, moment.plusNanos(1_000)), shown));
      }
      seen.add(new SeenThen(AsOf.endOf(day), shown));
      day = day.plusDays(random.nextInt(5) == 0 ? 1 : 5 + random.nextInt(40));
    }
    return seen;
  }

  private void happen(Random random) {
    var today = LocalDate.now(new PortalClock(java.time.Clock.systemUTC()));
    switch (random.nextInt(6)) {
      case 0 -> open(random);
      case 1 -> adjust(random, today);
      case 2 -> takeBack(random);
      default -> load(random, today);
    }
    if (random.nextInt(5) > 0) {
      recalculation.catchUp(CareRegion.JOB);
    }
  }

  private void open(Random random) {
    if (opened.size() < 4) {
      var at = opened.size() % 2 == 0 ? municipality : second;
      var year = 2026 + opened.size() / 2;
      opened.add(spaces.open(BUREAU, region.draft(provider, at, year, contract, null, 10_000 + random.nextInt(60_000))));
    }
  }

  private void adjust(Random random, LocalDate today) {
    if (!opened.isEmpty()) {
      recalculation.catchUp(CareRegion.JOB);
      var id = opened.get(random.nextInt(opened.size()));
      var details = spaces.details(BUREAU, id);
      var on = details.adjustable().contains(today) ? today : details.adjustable().to();
      spaces.adjust(BUREAU, id, new AdjustmentDraft(Money.ofEuros(500 + random.nextInt(4_000)), on, "Meer vraag",
          new FileDraft("wijziging.pdf", LETTER), details.version()));
    }
  }

  private void takeBack(Random random) {
    if (!withdrawn.isEmpty() && random.nextBoolean()) {
      ledger.publish(CareRegion.JOB, withdrawn.removeFirst());
    } else if (!loaded.isEmpty()) {
      var batch = loaded.remove(random.nextInt(loaded.size()));
      ledger.withdraw(CareRegion.JOB, batch);
      withdrawn.add(batch);
    }
  }

  private void load(Random random, LocalDate today) {
    var at = random.nextBoolean() ? municipality : second;
    var year = Math.max(2026, today.getYear());
    var number = allocation++;
    var category = random.nextInt(4) == 0 ? "46" : "45";
    region.allocation(provider, at, number, category, 1 + random.nextInt(9), year + "-01-01",
        random.nextInt(3) == 0 ? null : year + "-%02d-28".formatted(2 + random.nextInt(11)));
    for (var month = 1; month < 13; month++) {
      if (today.isAfter(LocalDate.of(year, month, 28)) && random.nextInt(3) > 0) {
        region.claim(provider, at, number, category, "%d-%02d".formatted(year, month), 10_000 + random.nextInt(90_000),
            random.nextBoolean());
      }
    }
    loaded.add(region.load());
  }

  /** Everything that the pages say of the spaces of this provider, by name. */
  private Map<String, Object> shown(AsOf asOf) {
    var shown = new TreeMap<String, Object>();
    for (var year : List.of(2026, 2027)) {
      var filter = SpaceFilter.ofYear(year).of(provider).asOf(asOf);
      var rows = spaces.rows(ANALYST, filter, ALL).stream().map(ReplayOfSpacesTests::settled).toList();
      assertThat(spaces.count(ANALYST, filter)).isEqualTo(rows.size());
      shown.put(year + " rows", rows);
      shown.put(year + " found", spaces.rows(ANALYST, filter.at(second), ALL).stream().map(SpaceRow::id).toList());
      shown.put(year + " totals", withoutWaiting(spaces.totals(ANALYST, filter)));
      for (var by : TotalsBy.values()) {
        shown.put(year + " by " + by, spaces.totalsBy(ANALYST, filter, by, ALL).stream()
            .map(row -> new TotalRow(row.id(), row.name(), withoutWaiting(row.totals()))).toList());
      }
      rows.forEach(row -> page(row.id(), asOf, shown));
    }
    return shown;
  }

  private void page(SpaceId id, AsOf asOf, Map<String, Object> shown) {
    var details = spaces.details(ANALYST, id, asOf);
    shown.put(id + " details", List.of(settled(details.space()), details.period(), details.decidedOn(),
        details.signalPct(), details.crisisExcluded(), details.counts()));
    shown.put(id + " moves", details.moves());
    shown.put(id + " months", forecasts.months(ANALYST, id, asOf));
    shown.put(id + " history", forecasts.history(ANALYST, id, asOf, ALL));
    shown.put(id + " entries", facts.entries(ANALYST, id, asOf));
  }

  /** Who looks back is not told what was waiting to be made anew. */
  private static SpaceRow settled(SpaceRow row) {
    var source = row.source();
    return new SpaceRow(row.id(), row.place(), row.amounts(), row.progress(),
        new SpaceSource(source.cutOff(), source.asOf(), source.batch(), false));
  }

  private static SpaceTotals withoutWaiting(SpaceTotals totals) {
    return new SpaceTotals(totals.spaces(), totals.amount(), totals.approved(), totals.pending(), totals.exposure(),
        totals.forecast(), totals.low(), totals.high(), totals.elapsed(), totals.over(), totals.watched(),
        totals.late(), totals.cutOff(), totals.asOf(), totals.batch(), 0);
  }

  @Test
  void nothingMayBeDoneWhileLookingBack() {
    var id = opened(2026, null, 5_000);

    assertThat(spaces.details(BUREAU, id).may()).contains(SpaceAction.ADJUST);
    assertThat(spaces.details(BUREAU, id, AsOf.endOf(LocalDate.of(2025, 10, 1))).may()).isEmpty();
  }

  @Test
  void aSpaceIsNotThereBeforeItWasOpened() {
    var id = opened(2026, null, 5_000);
    var before = AsOf.endOf(LocalDate.of(2025, 9, 30));

    assertThat(spaces.rows(BUREAU, SpaceFilter.ofYear(2026).of(provider).asOf(before), ALL)).isEmpty();
    assertThat(forecasts.months(BUREAU, id, before)).isEmpty();
    assertThat(facts.entries(BUREAU, id, before)).isEmpty();
    assertThatThrownBy(() -> spaces.details(BUREAU, id, before)).isInstanceOf(NotHere.class);
  }

  /** Days without news are no versions, and what was shown then bears the day of then. */
  @Test
  void theSameFiguresMadeAgainAreKeptOnce() {
    recalculation.byHand(CareRegion.JOB, () -> {
      livedThroughMarch(opened(2026, null, 5_000));
      return true;
    });
  }

  /** Without the background worker, whose day is the real one. */
  private void livedThroughMarch(SpaceId id) {
    for (var day = 1; day <= 20; day++) {
      startOf(LocalDate.of(2026, 3, day));
    }
    startOf(LocalDate.of(2026, 3, 25));

    assertThat(versions("spending_figure_version", id)).as("up to the 20th, and after the days the portal was off")
        .isEqualTo(3);
    assertThat(versions("spending_month_version", id)).isEqualTo(12);
    assertThat(madeFor(id, LocalDate.of(2026, 3, 7))).isEqualTo("2026-03-07");
    assertThat(madeFor(id, LocalDate.of(2026, 3, 22))).as("the portal was off").isEqualTo("2026-03-20");
    assertThat(madeFor(id, LocalDate.of(2026, 3, 30))).isEqualTo("2026-03-25");
  }

  /** Whoever adds a column to the figures decides whether it is shown, and then it is kept. */
  @Test
  void everyColumnOfTheFiguresIsKept() {
    assertThat(columns("spending_figure_version")).isEqualTo(with(columns("spending_figure"), Set.of("calculated_at")));
    assertThat(columns("spending_month_version")).isEqualTo(with(columns("spending_month"), Set.of()));
  }

  private static Set<String> with(Set<String> columns, Set<String> notShown) {
    var kept = new TreeSet<>(columns);
    kept.removeAll(notShown);
    kept.addAll(List.of("recorded_from", "recorded_to"));
    return kept;
  }

  private Set<String> columns(String table) {
    return new TreeSet<>(jdbc.sql("SELECT column_name FROM information_schema.columns"
        + " WHERE table_schema = DATABASE() AND table_name = ?").param(table).query(String.class).list());
  }

  private void startOf(LocalDate day) {
    PortalClock.at(LocalDateTime.of(day, LocalTime.of(0, 5)).atZone(PortalClock.ZONE).toInstant(),
        () -> {
          recalculation.startDay(CareRegion.JOB);
          return true;
        });
  }

  private String madeFor(SpaceId id, LocalDate day) {
    return spaces.details(BUREAU, id, AsOf.endOf(day)).space().source().asOf().toString();
  }

  private long versions(String table, SpaceId id) {
    return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE space_id = ?").param(id.value()).query(Long.class)
        .single();
  }
}
