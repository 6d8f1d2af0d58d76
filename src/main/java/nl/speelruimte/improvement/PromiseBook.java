package nl.speelruimte.improvement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelruimte.improvement.effects.CheckedPromise;
import nl.speelruimte.improvement.effects.PromiseLine;
import nl.speelruimte.improvement.effects.PromiseSet;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads the promises of an action; a later one follows an earlier one, which stays. */
@Component
class PromiseBook {

  private final JdbcClient jdbc;
  private final Clock clock;

  PromiseBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(Viewer viewer, ActionId id, int number, CheckedPromise promise) {
    jdbc.sql("""
            INSERT INTO improvement_promise_set (action_id, number, source, reason, recorded_at, actor, actor_organisation)
            VALUES (:action, :number, :source, :reason, :now, :actor, :organisation)""")
        .param("action", id.value()).param("number", number).param("source", promise.source())
        .param("reason", promise.reason()).param("now", Moments.now(clock)).param("actor", viewer.name())
        .param("organisation", viewer.organisation()).update();
    promise.lines().forEach(line -> jdbc.sql("""
            INSERT INTO improvement_promise (action_id, number, municipality_id, lot_id, quarter, amount_cent)
            VALUES (:action, :number, :municipality, :lot, :quarter, :amount)""")
        .param("action", id.value()).param("number", number).param("municipality", line.municipality().value())
        .param("lot", line.lotNumber()).param("quarter", line.quarter()).param("amount", line.amount().cents()).update());
    promise.lines().stream().map(PromiseLine::municipality).distinct().forEach(place ->
        jdbc.sql("INSERT IGNORE INTO improvement_place (action_id, municipality_id) VALUES (:action, :municipality)")
            .param("action", id.value()).param("municipality", place.value()).update());
  }

  /** Whether these are the amounts that hold now. */
  boolean isSame(ActionId id, int number, CheckedPromise promise) {
    return amounts(promise.lines()).equals(amounts(lines(id, number)));
  }

  /** What each municipality had in this promise. */
  Map<MunicipalityId, Money> byMunicipality(ActionId id, int number) {
    return sums(lines(id, number));
  }

  static Map<MunicipalityId, Money> sums(List<PromiseLine> lines) {
    return lines.stream().collect(Collectors.groupingBy(PromiseLine::municipality,
        Collectors.reducing(Money.ZERO, PromiseLine::amount, Money::plus)));
  }

  /** The latest first, with the amounts this viewer may see; the caller has checked that it sees the action. */
  List<PromiseSet> of(Viewer viewer, ActionId id) {
    var seen = ActionScopes.amounts(viewer.scope(), "f.municipality_id");
    var lines = new HashMap<Integer, List<PromiseLine>>();
    jdbc.sql("""
            SELECT f.* FROM improvement_action a JOIN improvement_promise f ON f.action_id = a.id
             WHERE a.id = :action AND (%s) ORDER BY f.municipality_id, f.lot_id, f.quarter""".formatted(seen.sql()))
        .param("action", id.value()).params(seen.parameters())
        .query((row, _) -> Map.entry(row.getInt("number"), line(row.getInt("municipality_id"), row.getInt("lot_id"),
            row.getInt("quarter"), row.getLong("amount_cent")))).list()
        .forEach(each -> lines.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(each.getValue()));
    return jdbc.sql("SELECT * FROM improvement_promise_set WHERE action_id = :action ORDER BY number DESC")
        .param("action", id.value())
        .query((row, _) -> new PromiseSet(row.getInt("number"), row.getString("source"), row.getString("reason"),
            Moments.of(row, "recorded_at"), row.getString("actor"), row.getString("actor_organisation"),
            lines.getOrDefault(row.getInt("number"), List.of())))
        .list();
  }

  private List<PromiseLine> lines(ActionId id, int number) {
    return jdbc.sql("SELECT * FROM improvement_promise WHERE action_id = :action AND number = :number")
        .param("action", id.value()).param("number", number)
        .query((row, _) -> line(row.getInt("municipality_id"), row.getInt("lot_id"), row.getInt("quarter"),
            row.getLong("amount_cent"))).list();
  }

  private static Map<List<Integer>, Money> amounts(List<PromiseLine> lines) {
    return lines.stream().collect(Collectors.toMap(
        line -> List.of(line.municipality().value(), line.lotNumber(), line.quarter()), PromiseLine::amount));
  }

  private static PromiseLine line(int municipality, int lot, int quarter, long cents) {
    return new PromiseLine(new MunicipalityId(municipality), lot == 0 ? null : new LotId(lot), quarter,
        Money.ofCents(cents));
  }
}
