package nl.speelruimte.spending.compare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpaceScope;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.replay.FiguresAsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of providers beside ours: with a space, and in a list by how far they were reconciled. */
@Service
@Transactional(readOnly = true)
public class Comparisons {

  private static final String STATE = """
      CASE WHEN v.id IS NULL THEN 'NOT_ENTERED'
        WHEN EXISTS (SELECT 1 FROM spending_own_figure_word w WHERE w.space_id = v.space_id AND w.quarter = v.quarter
          AND w.about = v.number AND w.kind = 'AGREEMENT' AND w.recorded_at < :before) THEN 'AGREED'
        WHEN EXISTS (SELECT 1 FROM spending_own_figure_word w WHERE w.space_id = v.space_id AND w.quarter = v.quarter
          AND w.about = v.number AND w.kind = 'EXPLANATION' AND w.recorded_at < :before) THEN 'EXPLAINED'
        WHEN v.alike THEN 'EQUAL' ELSE 'DIFFERS' END""";
  private static final SortColumns SORT = new SortColumns(Map.of("state",
      "FIELD(state, 'DIFFERS', 'EXPLAINED', 'EQUAL', 'NOT_ENTERED', 'AGREED')", "provider", "p.name", "municipality",
      "m.name", "realised", "v.realised_cent", "forecast", "v.forecast_cent", "realisedDifference",
      "v.realised_cent - v.our_claimed_cent - v.our_backlog_cent", "forecastDifference",
      "v.forecast_cent - v.our_forecast_cent"),
      "FIELD(state, 'DIFFERS', 'EXPLAINED', 'EQUAL', 'NOT_ENTERED', 'AGREED'),"
          + " ABS(v.forecast_cent - v.our_forecast_cent) DESC, f.space_id");
  private static final String FROM = """

      FROM %s f
      JOIN parties_provider p ON p.id = f.provider_id
      JOIN parties_municipality m ON m.id = f.municipality_id
      LEFT JOIN contracting_lot l ON l.id = f.lot_id
      LEFT JOIN spending_own_figure v ON v.space_id = f.space_id AND v.quarter = :quarter
        AND v.number = (SELECT MAX(n.number) FROM spending_own_figure n
          WHERE n.space_id = f.space_id AND n.quarter = :quarter AND n.recorded_at < :before)
      WHERE (%s)""";
  private final JdbcClient jdbc;
  private final SpendingSpaces spaces;
  private final FigureBook book;
  private final CompareMay may;
  private final Clock clock;

  Comparisons(JdbcClient jdbc, SpendingSpaces spaces, FigureBook book, CompareMay may, Clock clock) {
    this.may = may;
    this.jdbc = jdbc;
    this.spaces = spaces;
    this.book = book;
    this.clock = clock;
  }

  /** What differs comes first, and of that what differs most. */
  public List<CompareRow> rows(Viewer viewer, CompareFilter filter, Pageable page) {
    var where = where(viewer, filter);
    return jdbc.sql("SELECT f.space_id, p.name AS provider_name, m.name AS municipality_name, l.name AS lot_name,"
            + " v.forecast_cent, v.realised_cent, v.our_forecast_cent, v.our_claimed_cent + v.our_backlog_cent"
            + " AS our_realised_cent, " + STATE + " AS state" + from(filter, where) + SORT.of(page))
        .params(where.parameters()).query((row, _) -> row(row, filter.quarter())).list();
  }

  public long count(Viewer viewer, CompareFilter filter) {
    var where = where(viewer, filter);
    return jdbc.sql("SELECT COUNT(*)" + from(filter, where)).params(where.parameters()).query(Long.class).single();
  }

  /**
   * The quarters of a space that have begun, the latest first.
   *
   * @param asOf from where one looks back; null for now. Looking back nothing may be done
   * @throws NotHere when there is no such space for this viewer
   */
  public List<Comparison> ofSpace(Viewer viewer, SpaceId id, @Nullable AsOf asOf) {
    var details = spaces.details(viewer, id);
    var shown = asOf == null ? details.space() : spaces.row(viewer, id, asOf).orElse(null);
    var speaker = asOf == null ? may.speaker(viewer, details) : null;
    var from = asOf == null ? AsOf.now(clock) : asOf;
    var year = details.space().place().year();
    return IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(year, 5 - number))
        .filter(quarter -> !quarter.period().from().isAfter(from.day()))
        .map(quarter -> of(new Looked(id, shown, speaker, from, asOf), quarter)).toList();
  }

  /** The quarter that ended last, before or on that day. */
  public static Quarter lastEnded(LocalDate day) {
    return Quarter.of(day.plusDays(1).minusMonths(3));
  }

  private Comparison of(Looked looked, Quarter quarter) {
    var before = looked.from.recordedBefore();
    var space = looked.space.value();
    var entries = book.entries(space, quarter.number(), before);
    var words = book.words(space, quarter.number(), before);
    var state = Comparison.stateOf(entries, words);
    var speaker = looked.speaker;
    return new Comparison(quarter, state, entries,
        looked.shown == null ? null : book.ours(looked.shown, quarter, looked.asOf), words,
        speaker == null ? Set.of() : speaker.may(state), speaker != null && speaker.lacksMandate(state));
  }

  private Restriction where(Viewer viewer, CompareFilter filter) {
    var values = new LinkedHashMap<String, Object>();
    values.put("year", filter.quarter().year());
    values.put("quarter", filter.quarter().number());
    values.put("before", Moments.stored((filter.asOf() == null ? AsOf.now(clock) : filter.asOf()).recordedBefore()));
    values.put("provider", filter.provider() == null ? 0 : filter.provider().value());
    values.put("municipality", filter.municipality() == null ? 0 : filter.municipality().value());
    values.put("state", filter.state() == null ? "" : filter.state().name());
    return new Restriction("f.year = :year AND (:provider = 0 OR f.provider_id = :provider)"
        + " AND (:municipality = 0 OR f.municipality_id = :municipality) AND (:state = '' OR " + STATE + " = :state)",
        values).and(FiguresAsOf.shown("f", filter.asOf())).and(SpaceScope.visibleTo(viewer.scope()));
  }

  private static String from(CompareFilter filter, Restriction where) {
    return FROM.formatted(FiguresAsOf.figures(filter.asOf()), where.sql());
  }

  private static CompareRow row(ResultSet row, Quarter quarter) throws SQLException {
    return new CompareRow(new SpaceId(row.getObject("space_id", UUID.class)), row.getString("provider_name"),
        row.getString("municipality_name"), row.getString("lot_name"), quarter,
        CompareState.valueOf(row.getString("state")), money(row, "realised_cent"), money(row, "our_realised_cent"),
        money(row, "forecast_cent"), money(row, "our_forecast_cent"));
  }

  private static @Nullable Money money(ResultSet row, String column) throws SQLException {
    var cents = row.getObject(column, Long.class);
    return cents == null ? null : Money.ofCents(cents);
  }

  /**
   * A space that is looked at.
   *
   * @param shown the space as it was shown then; null when it had no figures yet
   * @param speaker null when one looks back: then nothing may be done
   */
  private record Looked(SpaceId space, @Nullable SpaceRow shown, CompareMay.@Nullable Speaker speaker, AsOf from,
      @Nullable AsOf asOf) {}
}
