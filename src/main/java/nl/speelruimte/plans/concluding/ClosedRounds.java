package nl.speelruimte.plans.concluding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.frameworks.CriterionScale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was said in a round that closed, per criterion and subject; of an open round only that it is open. */
@Component
class ClosedRounds {

  private static final String ROUND = """
      SELECT r.*, f.name AS framework_name, f.number AS framework_number FROM plans_round r
        JOIN plans_framework_version f ON f.id = r.framework_version_id""";
  private static final String ASKED = """
      SELECT c.id, c.code, c.text, c.scale, c.knock_out, s.measure_key, s.title FROM plans_round r
        JOIN plans_criterion c ON c.version_id = r.framework_version_id
        LEFT JOIN (SELECT v.plan_id, v.number, m.measure_key, m.title, m.place FROM plans_version v
                     JOIN plans_measure m ON m.version_id = v.id) s
          ON c.applies_to = 'MEASURE' AND s.plan_id = r.plan_id AND s.number = r.plan_version
       WHERE r.id = :round AND (c.applies_to = 'PLAN' OR s.measure_key IS NOT NULL)
       ORDER BY s.place IS NOT NULL, s.place, s.measure_key, c.place""";
  /** Of each assessor who was not excused the last word. */
  private static final String SAID = """
      SELECT j.criterion_id, j.about, j.score, j.answer FROM plans_judgement j
        JOIN plans_round_assessor a ON a.id = j.assessor_id AND a.recused_at IS NULL
       WHERE j.round_id = :round AND NOT EXISTS (SELECT 1 FROM plans_judgement n WHERE n.assessor_id = j.assessor_id
             AND n.criterion_id = j.criterion_id AND n.about = j.about AND n.revision > j.revision)""";
  private static final String THE_PLAN = "PLAN";
  private final JdbcClient jdbc;
  private final ConclusionBook book;

  ClosedRounds(JdbcClient jdbc, ConclusionBook book) {
    this.jdbc = jdbc;
    this.book = book;
  }

  /** The last round of a plan; without lines as long as it is open. */
  Optional<ConclusionSheet> last(Viewer viewer, PlanId plan) {
    return head(viewer, plan).map(head -> head.closed() == null ? head : new ConclusionSheet(head.round(), head.version(),
        head.leadName(), head.leads(), head.closed(), head.framework(), head.frameworkVersion(),
        rows(head.round())));
  }

  /** The last round of a plan, without any lines. */
  Optional<ConclusionSheet> head(Viewer viewer, PlanId plan) {
    return jdbc.sql(ROUND + " WHERE r.plan_id = :plan ORDER BY r.plan_version DESC LIMIT 1").param("plan", plan.value())
        .query((row, _) -> head(viewer, row)).optional();
  }

  /** What was concluded in a round of this plan on which a decision followed. */
  List<ConclusionRow> decided(PlanId plan, UUID round) {
    var there = jdbc.sql("SELECT COUNT(*) FROM plans_decision d WHERE d.plan_id = :plan AND d.round_id = :round")
        .param("plan", plan.value()).param("round", round).query(Long.class).single() > 0;
    return there ? rows(round).stream().filter(row -> row.concluded() != null).map(ConclusionRow::alone).toList() : List.of();
  }

  /** Whoever leads it decides; two who want to at the same moment meet here. */
  void lead(Viewer viewer, ConclusionSheet sheet) {
    var taken = jdbc.sql("UPDATE plans_round SET lead_account = :account, lead_name = :name, version = version + 1"
            + " WHERE id = :round AND closed_at IS NOT NULL AND lead_name = :before")
        .param("account", viewer.account()).param("name", viewer.name()).param("round", sheet.round())
        .param("before", sheet.leadName()).update();
    if (taken == 0) {
      throw RuleBroken.changedMeanwhile("plans.changed.plan");
    }
  }

  private List<ConclusionRow> rows(UUID round) {
    var said = said(round);
    var concluded = book.of(round);
    return jdbc.sql(ASKED).param("round", round).query((row, _) -> row(row, said, concluded)).list();
  }

  private static ConclusionRow row(ResultSet row, Map<ConclusionBook.Place, List<Integer>> said,
      Map<ConclusionBook.Place, Conclusion> concluded) throws SQLException {
    var criterion = UUID.fromString(row.getString("id"));
    var key = row.getString("measure_key");
    var measure = key == null ? null : UUID.fromString(key);
    var place = new ConclusionBook.Place(criterion, measure);
    var knockOut = row.getBoolean("knock_out");
    var scale = CriterionScale.valueOf(row.getString("scale"));
    var all = new SaidByAll(scale, knockOut, said.getOrDefault(place, List.of()));
    return new ConclusionRow(new CriterionId(criterion), row.getString("code"), row.getString("text"),
        scale, knockOut, measure == null ? null : new MeasureKey(measure),
        row.getString("title"), all.lowerMedian(), all.values().size(), all.spread(), all.isDiscussed(),
        concluded.get(place));
  }

  private Map<ConclusionBook.Place, List<Integer>> said(UUID round) {
    return jdbc.sql(SAID).param("round", round).query((row, _) -> {
      var score = row.getObject("score", Integer.class);
      return Map.entry(new ConclusionBook.Place(UUID.fromString(row.getString("criterion_id")), about(row)),
          score == null ? row.getInt("answer") : score);
    }).list().stream().collect(Collectors.groupingBy(Map.Entry::getKey,
        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static @Nullable UUID about(ResultSet row) throws SQLException {
    var about = row.getString("about");
    return THE_PLAN.equals(about) ? null : UUID.fromString(about);
  }

  private static ConclusionSheet head(Viewer viewer, ResultSet row) throws SQLException {
    @Nullable Instant closed = Moments.ifAny(row, "closed_at");
    return new ConclusionSheet(UUID.fromString(row.getString("id")), row.getInt("plan_version"),
        row.getString("lead_name"), UUID.fromString(row.getString("lead_account")).equals(viewer.account()), closed,
        row.getString("framework_name"), row.getInt("framework_number"), List.of());
  }
}
