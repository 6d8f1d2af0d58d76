package nl.speelruimte.spending.tight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.decisions.Agreed;
import nl.speelruimte.spending.decisions.StepEntries;
import nl.speelruimte.spending.entries.NewEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the steps with the entries of the space that hold what was said. */
@Component
class TightSteps {

  private final JdbcClient jdbc;
  private final StepEntries entries;

  TightSteps(JdbcClient jdbc, StepEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  /** In the order in which they were taken. */
  List<TightStep> of(UUID space, Instant recordedBefore) {
    return jdbc.sql("""
            SELECT t.kind, t.measure, e.id, e.valid_on
            FROM spending_tight_step t JOIN spending_entry e ON e.id = t.entry_id
            WHERE t.space_id = :space AND e.recorded_at < :before ORDER BY t.number""")
        .param("space", space).param("before", Moments.stored(recordedBefore))
        .query(TightSteps::step).list();
  }

  /** Those of the round that runs: it began when the notice was last called for. */
  List<TightStep> ofRound(UUID space, Instant recordedBefore) {
    var began = jdbc.sql("""
            SELECT COALESCE(MAX(id), 0) FROM spending_entry
            WHERE space_id = :space AND type = 'NOTICE_70' AND recorded_at < :before""")
        .param("space", space).param("before", Moments.stored(recordedBefore))
        .query(Long.class).single();
    return of(space, recordedBefore).stream().filter(step -> step.entry() > began).toList();
  }

  /** Since when the notice is called for in the round that runs, as far as that was booked. */
  Optional<LocalDate> dueSince(UUID space, Instant recordedBefore) {
    return jdbc.sql("""
            SELECT valid_on FROM spending_entry
            WHERE space_id = :space AND type = 'NOTICE_70' AND recorded_at < :before ORDER BY id DESC LIMIT 1""")
        .param("space", space).param("before", Moments.stored(recordedBefore))
        .query(LocalDate.class).optional();
  }

  /** The spaces with a procedure, also one that was decided: what was said about it may have to be taken back. */
  List<SpaceId> begun() {
    return jdbc.sql("SELECT DISTINCT space_id FROM spending_tight_step ORDER BY space_id")
        .query((row, _) -> new SpaceId(row.getObject(1, UUID.class))).list();
  }

  /** Nobody takes a step in this space until the transaction ends. */
  void hold(SpaceId space) {
    jdbc.sql("SELECT id FROM spending_space WHERE id = :space FOR UPDATE").param("space", space.value())
        .query((row, _) -> true).list();
  }

  /**
   * Writes a step with its entry.
   *
   * @param agreed on whose word it is taken for the municipality; null for a step of the provider
   * @throws RuleBroken when somebody else took a step meanwhile
   */
  void add(Viewer viewer, SpaceId space, StepKind kind, NewStep step, @Nullable Attachment letter,
      @Nullable Agreed agreed) {
    hold(space);
    var entry = entries.write(viewer, NewEntry.of(space.value(), kind.entry(), step.on).reason(step.text)
        .document(letter).deadline(step.deadline));
    if (agreed != null) {
      entries.agreed(entry, agreed);
    }
    try {
      jdbc.sql("""
              INSERT INTO spending_tight_step (space_id, number, kind, entry_id, participants, measure)
              VALUES (:space, :number, :kind, :entry, :participants, :measure)""")
          .param("space", space.value()).param("number", step.number).param("kind", kind.name()).param("entry", entry)
          .param("participants", step.participants)
          .param("measure", step.measure == null ? null : step.measure.name()).update();
    } catch (DuplicateKeyException second) {
      throw RuleBroken.changedMeanwhile("spending.changed.steps");
    }
  }

  private static TightStep step(ResultSet row, int index) throws SQLException {
    var measure = row.getString("measure");
    return new TightStep(StepKind.valueOf(row.getString("kind")), row.getObject("valid_on", LocalDate.class),
        measure == null ? null : TightMeasure.valueOf(measure), row.getLong("id"));
  }

  /** What a step says; its number follows the ones that were seen. */
  record NewStep(
      int number,
      LocalDate on,
      @Nullable String text,
      @Nullable String participants,
      @Nullable TightMeasure measure,
      @Nullable LocalDate deadline) {}
}
