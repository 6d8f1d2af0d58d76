package nl.speelruimte.spending.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.speelruimte.spending.figures.PairFacts.PlacedAllocation;
import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.Exact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what each allocation of a pair is worth in a year, and what was claimed on it. */
@Component
class AllocationStore {

  private static final String INSERT = """
      INSERT INTO spending_allocation (provider_id, municipality_id, year, number, part, space_id, category, product,
        start_date, end_date, stopped_on, finished_on, known, started, value_cent, approved_cent, pending_cent,
        open_cent, flags)
      VALUES :rows""";
  private static final int ROWS = 500;
  private final NamedParameterJdbcTemplate jdbc;
  private final SpendingSettings settings;

  AllocationStore(NamedParameterJdbcTemplate jdbc, SpendingSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  /** Puts what is known of a pair in the place of what was known before. */
  void replace(PairYear pair, List<PlacedAllocation> allocations) {
    var key = key(pair);
    jdbc.update("""
        DELETE FROM spending_allocation
        WHERE provider_id = :provider AND municipality_id = :municipality AND year = :year""", key);
    allocations.stream().filter(each -> each.inSpace().touches(pair.year())).map(each -> row(pair, each))
        .gather(Gatherers.windowFixed(ROWS))
        .forEach(rows -> jdbc.update(INSERT, new MapSqlParameterSource("rows", rows)));
  }

  /** Adds what is still expected on each, once the rates are known; one statement, however many they are. */
  void writeOpen(PairYear pair, List<PlacedAllocation> allocations, LocalDate asOf, Function<String, BigDecimal> rate) {
    var after = CutOff.settled(CutOff.month(asOf), settings.backlogMonths());
    var open = allocations.stream().filter(each -> each.inSpace().touches(pair.year()))
        .map(each -> List.of(each.standing().number(), (long) each.part(),
            Exact.money(each.inSpace().open(pair.year(), after, rate.apply(each.category()))).cents()))
        .filter(each -> each.getLast() != 0)
        .map(List::toString)
        .collect(Collectors.joining(",", "[", "]"));
    jdbc.update("""
        UPDATE JSON_TABLE(:open, '$[*]' COLUMNS (number BIGINT PATH '$[0]', part INT PATH '$[1]',
          cents BIGINT PATH '$[2]')) o
          JOIN spending_allocation a ON a.provider_id = :provider AND a.municipality_id = :municipality
            AND a.year = :year AND a.number = o.number AND a.part = o.part
        SET a.open_cent = o.cents""", key(pair).addValue("open", open));
  }

  private static @Nullable Object[] row(PairYear pair, PlacedAllocation each) {
    var care = each.inSpace().allocation();
    var claims = each.claims().values().stream().reduce((one, other) -> one.plus(other));
    var flags = Stream.of(each.inSpace().value().flags().stream().map(Enum::name),
        each.guessed() ? Stream.of("LOT_GUESSED") : Stream.<String>empty(),
        each.outside() ? Stream.of("CLAIMED_OUTSIDE") : Stream.<String>empty(),
        each.overAMonth() ? Stream.of("OVER_A_MONTH") : Stream.<String>empty()).flatMap(part -> part);
    return new @Nullable Object[] {pair.provider().value(), pair.municipality().value(), pair.year(),
        each.standing().number(), each.part(), each.space(), care.category(), each.standing().product(), care.start(),
        care.end(), care.stop(), each.finishedOn(), each.inSpace().value().known(), each.standing().started(),
        Exact.money(each.inSpace().value().in(pair.year())).cents(),
        claims.map(all -> all.approved()).orElse(0L), claims.map(all -> all.pending()).orElse(0L), 0L,
        flags.sorted().collect(Collectors.joining(" "))};
  }

  private static MapSqlParameterSource key(PairYear pair) {
    return new MapSqlParameterSource("provider", pair.provider().value())
        .addValue("municipality", pair.municipality().value()).addValue("year", pair.year());
  }
}
