package nl.speelruimte.spending.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.decisions.Late;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds what is intended while a command works on it, and writes its steps; many rows cost as many statements as one. */
@Component
class IntendedStore {

  private static final int NAMED = 3;
  private final JdbcClient jdbc;
  private final Intentions intentions;
  private final Clock clock;

  IntendedStore(JdbcClient jdbc, Intentions intentions, Clock clock) {
    this.jdbc = jdbc;
    this.intentions = intentions;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDateTime now() {
    return Moments.now(clock);
  }

  /** @throws RuleBroken about {@code year} when it is neither this year nor the next */
  void requireOpenYear(int year) {
    var now = today().getYear();
    if (year < now || year > now + 1) {
      throw RuleBroken.at("year", "spending.procedure.rule.year", Integer.toString(now), Integer.toString(now + 1));
    }
  }

  /**
   * Takes the rows for this transaction, as far as they still stand before the step.
   *
   * @param before in which state the step takes them; rows that are past it already are left alone, so that a second
   *     click does nothing
   * @throws NotHere when one of them is not there for this viewer
   * @throws RuleBroken when one of them changed since it was shown
   */
  List<IntendedRow> take(Viewer viewer, Shown shown, Collection<IntendedStatus> before) {
    var ids = shown.versions().keySet().stream().map(IntendedId::value).sorted().toList();
    if (ids.isEmpty()) {
      throw RuleBroken.at("rows", "spending.procedure.rule.nothing-chosen");
    }
    jdbc.sql("SELECT id FROM spending_intended WHERE id IN (:ids) ORDER BY id FOR UPDATE").param("ids", ids)
        .query((row, _) -> row.getObject(1)).list();
    var rows = intentions.all(viewer,
        Restriction.where("i.id IN (:ids)", "ids", ids).and(IntendedSql.visibleTo(viewer.scope())));
    if (rows.size() < ids.size()) {
      throw new NotHere("intended", ids.size());
    }
    var waiting = rows.stream().filter(row -> before.contains(row.status())).toList();
    var changed = waiting.stream().filter(row -> row.version() != shown.versions().get(row.id())).toList();
    if (!changed.isEmpty()) {
      throw RuleBroken.changedMeanwhile("spending.changed.rows", changed.size(), names(changed));
    }
    return waiting;
  }

  static String names(List<IntendedRow> rows) {
    return rows.stream().limit(NAMED).map(row -> row.place().providerName() + " – " + row.place().municipalityName())
        .collect(Collectors.joining(", ")) + (rows.size() > NAMED ? ", …" : "");
  }

  /** Steps that concern many rows leave one line per municipality in the trail. */
  static Map<MunicipalityId, List<IntendedRow>> perMunicipality(List<IntendedRow> rows) {
    return rows.stream().collect(
        Collectors.groupingBy(row -> row.place().municipality(), LinkedHashMap::new, Collectors.toList()));
  }

  /** The same step for all of them, each with its own amount and its own lateness. */
  void step(Viewer viewer, Collection<IntendedRow> rows, Step step) {
    if (rows.isEmpty()) {
      return;
    }
    var values = rows.stream().map(row -> {
      var late = step.lateness().of(row);
      return new Object[] {row.id().value(), step.type().name(), step.on(), now(), viewer.name(),
          viewer.organisation(), step.withAmount() ? row.proposed().amount().cents() : null, step.text(),
          step.agrees(), step.document() == null ? null : step.document().id(),
          step.document() == null ? null : step.document().name(), step.deadline(),
          late == null ? null : late.days(), late == null ? null : late.reason()};
    }).toList();
    jdbc.sql("""
            INSERT INTO spending_intended_step (intended_id, type, valid_on, recorded_at, actor, actor_organisation,
              amount_cent, reason, agrees, document_id, document_name, deadline, late_days, late_reason)
            VALUES :steps""").param("steps", values).update();
  }

  /** Changes all of them in one statement, which counts as one change of each. */
  int change(Viewer viewer, Collection<IntendedRow> rows, String assignments, Map<String, ?> values) {
    return rows.isEmpty() ? 0 : jdbc.sql("UPDATE spending_intended i SET " + assignments
            + ", i.version = i.version + 1, i.updated_at = :now, i.updated_by = :by WHERE i.id IN (:ids)")
        .params(values).param("now", now()).param("by", viewer.name())
        .param("ids", rows.stream().map(row -> row.id().value()).toList()).update();
  }

  /** A step as it is written for many rows at once. */
  record Step(EntryType type, LocalDate on, @Nullable String text, @Nullable Boolean agrees,
      @Nullable Attachment document, @Nullable LocalDate deadline, boolean withAmount, Lateness lateness) {}

  /** How late a step is for one row; null when it was in time. */
  interface Lateness {

    @Nullable Late of(IntendedRow row);
  }
}
