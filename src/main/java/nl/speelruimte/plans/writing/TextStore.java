package nl.speelruimte.plans.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the texts of working copies with all their revisions. */
@Component
class TextStore {

  /** So often at most one and the same person gets a revision of their own while they only add words. */
  static final Duration ONE_BREATH = Duration.ofMinutes(1);
  private static final List<PlanText> OF_MEASURES =
      Stream.of(PlanText.values()).filter(PlanText::isOfMeasure).toList();
  private static final UUID NO_MEASURE = new UUID(0, 0);
  private static final String OF_SPOT = " WHERE version_id = :version AND field = :field AND measure_key = :measure";
  private final JdbcClient jdbc;
  private final Clock clock;

  TextStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What the working copy says there. @throws RuleBroken when the measure was taken out meanwhile */
  String text(WorkingCopy copy, TextSpot spot) {
    var statement = spot.measure() == null
        ? jdbc.sql("SELECT introduction FROM plans_version WHERE id = :version")
        : jdbc.sql("SELECT " + spot.field().column() + " FROM plans_measure WHERE version_id = :version"
            + " AND measure_key = :measure").param("measure", spot.measure().value());
    return statement.param("version", copy.version()).query(String.class).optional()
        .orElseThrow(() -> new RuleBroken("plans.writing.rule.measure-gone"));
  }

  /** The last revision that the working copy said; empty when nobody wrote there yet. */
  Optional<Stored> last(WorkingCopy copy, TextSpot spot, boolean aside) {
    return of(copy, spot, "SELECT * FROM plans_text" + OF_SPOT + " AND aside = :aside ORDER BY revision DESC LIMIT 1")
        .param("aside", aside).query(TextStore::stored).optional();
  }

  Optional<Stored> revision(WorkingCopy copy, TextSpot spot, int number) {
    return of(copy, spot, "SELECT * FROM plans_text" + OF_SPOT + " AND revision = :number").param("number", number)
        .query(TextStore::stored).optional();
  }

  List<TextRevision> revisions(WorkingCopy copy, TextSpot spot) {
    return of(copy, spot, "SELECT * FROM plans_text" + OF_SPOT + " ORDER BY revision DESC")
        .query((row, index) -> stored(row, index).revision()).list();
  }

  /** Every text of the working copy as it stands there, as if nobody had written it yet. */
  List<TextNow> said(WorkingCopy copy) {
    var all = new ArrayList<TextNow>();
    all.add(new TextNow(TextSpot.INTRODUCTION, 0, text(copy, TextSpot.INTRODUCTION), null, null));
    jdbc.sql("SELECT * FROM plans_measure WHERE version_id = :version ORDER BY place, id").param("version", copy.version())
        .query((ResultSet row) -> {
          var key = new MeasureKey(UUID.fromString(row.getString("measure_key")));
          for (var field : OF_MEASURES) {
            all.add(new TextNow(new TextSpot(field, key), 0, row.getString(field.column()), null, null));
          }
        });
    return all;
  }

  /** The last revision of every text of the working copy, as far as somebody wrote there. */
  List<TextNow> latest(WorkingCopy copy) {
    return jdbc.sql("""
            SELECT t.* FROM plans_text t
              JOIN (SELECT field, measure_key, MAX(revision) AS revision FROM plans_text
                     WHERE version_id = :version AND NOT aside GROUP BY field, measure_key) l
                ON l.field = t.field AND l.measure_key = t.measure_key AND l.revision = t.revision
             WHERE t.version_id = :version""")
        .param("version", copy.version())
        .query((row, index) -> {
          var last = stored(row, index).revision();
          return new TextNow(spot(row), last.number(), last.text(), last.author(), last.savedAt());
        }).list();
  }

  /** The text becomes what the plan says; @return the number of its revision */
  int save(Viewer viewer, WorkingCopy copy, TextSpot spot, String text, @Nullable Stored last, boolean mayFold) {
    if (last == null) {
      begin(copy, spot);
    }
    var base = last == null ? 0 : last.revision.number();
    var number = next(copy, spot);
    if (last != null && mayFold && folds(viewer, last, text)) {
      grow(last, text, number);
    } else {
      add(copy, spot, number, base, text, false, viewer.account(), viewer.name());
    }
    apply(copy, spot, text);
    return number;
  }

  /** The text is kept beside what the plan says; @return the number of its revision */
  int aside(Viewer viewer, WorkingCopy copy, TextSpot spot, String text, int base) {
    var last = last(copy, spot, true).orElse(null);
    if (last != null && last.revision.text().equals(text) && last.revision.base() == base) {
      return last.revision.number();
    }
    var number = next(copy, spot);
    if (last != null && last.revision.base() == base && folds(viewer, last, text)) {
      grow(last, text, number);
    } else {
      add(copy, spot, number, base, text, true, viewer.account(), viewer.name());
    }
    return number;
  }

  /** Who only adds words within a minute leaves one revision; its number moves on, so that who read it before clashes. */
  private boolean folds(Viewer viewer, Stored last, String text) {
    return last.revision.author() != null && Objects.equals(last.account, viewer.account())
        && viewer.name().equals(last.revision.author()) && isOnlyAdded(last.revision.text(), text)
        && last.revision.savedAt().plus(ONE_BREATH).isAfter(clock.instant());
  }

  /** Whether the longer text is the shorter one with something put in at one place. */
  static boolean isOnlyAdded(String before, String after) {
    if (after.length() < before.length()) {
      return false;
    }
    var same = 0;
    while (same < before.length() && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    return after.endsWith(before.substring(same));
  }

  private void begin(WorkingCopy copy, TextSpot spot) {
    add(copy, spot, 0, 0, text(copy, spot), false, null, null);
  }

  private int next(WorkingCopy copy, TextSpot spot) {
    return of(copy, spot, "SELECT COALESCE(MAX(revision), 0) + 1 FROM plans_text" + OF_SPOT).query(Integer.class).single();
  }

  /** A revision grows from its first save: the minute is not begun anew. */
  private void grow(Stored last, String text, int number) {
    jdbc.sql("UPDATE plans_text SET text = :text, revision = :number WHERE id = :id").param("text", text)
        .param("number", number).param("id", last.id).update();
  }

  private void add(WorkingCopy copy, TextSpot spot, int number, int base, String text, boolean aside,
      @Nullable UUID account, @Nullable String author) {
    of(copy, spot, """
            INSERT INTO plans_text (id, version_id, field, measure_key, revision, base, text, aside, account_id, author,
              saved_at)
            VALUES (:id, :version, :field, :measure, :number, :base, :text, :aside, :account, :author, :now)""")
        .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null)).param("number", number).param("base", base)
        .param("text", text).param("aside", aside).param("account", account).param("author", author)
        .param("now", Moments.now(clock)).update();
  }

  private void apply(WorkingCopy copy, TextSpot spot, String text) {
    var statement = spot.measure() == null
        ? jdbc.sql("UPDATE plans_version SET introduction = :text WHERE id = :version")
        : jdbc.sql("UPDATE plans_measure SET " + spot.field().column() + " = :text WHERE version_id = :version"
            + " AND measure_key = :measure").param("measure", spot.measure().value());
    statement.param("text", text).param("version", copy.version()).update();
  }

  private JdbcClient.StatementSpec of(WorkingCopy copy, TextSpot spot, String sql) {
    return jdbc.sql(sql).param("version", copy.version()).param("field", spot.field().name())
        .param("measure", spot.measure() == null ? NO_MEASURE : spot.measure().value());
  }

  private static TextSpot spot(ResultSet row) throws SQLException {
    var field = PlanText.valueOf(row.getString("field"));
    return new TextSpot(field, field.isOfMeasure() ? new MeasureKey(UUID.fromString(row.getString("measure_key"))) : null);
  }

  private static Stored stored(ResultSet row, int index) throws SQLException {
    var account = row.getString("account_id");
    return new Stored(UUID.fromString(row.getString("id")), account == null ? null : UUID.fromString(account),
        new TextRevision(row.getInt("revision"), row.getInt("base"), row.getString("text"), row.getString("author"),
            Moments.of(row, "saved_at"), row.getBoolean("aside")));
  }

  /** A revision with its key and who wrote it. */
  record Stored(UUID id, @Nullable UUID account, TextRevision revision) {}
}
