package nl.speelruimte.plans.judging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.audit.SeenThings;
import nl.speelruimte.identity.asking.RoleHolder;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rounds with whom they ask, for whoever may see them, and keeps what becomes of those who are asked. */
@Component
class RoundBook {

  private static final String ROUNDS = """
      SELECT o.*, p.title, p.provider_id, r.name AS provider_name,
        (SELECT COUNT(*) FROM plans_round_assessor a WHERE a.round_id = o.id AND a.recused_at IS NULL) AS assessors,
        (SELECT COUNT(*) FROM plans_round_assessor a
          WHERE a.round_id = o.id AND a.recused_at IS NULL AND a.finished_at IS NOT NULL) AS finished
       FROM plans_round o
       JOIN plans_plan p ON p.id = o.plan_id
       JOIN parties_provider r ON r.id = p.provider_id
      WHERE (%s) ORDER BY o.plan_version DESC, o.id""";
  private final JdbcClient jdbc;
  private final Clock clock;

  RoundBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those of a plan, the latest first. */
  List<RoundRow> ofPlan(Viewer viewer, PlanId plan) {
    return rounds(viewer, Restriction.where("o.plan_id = :plan", "plan", plan.value()));
  }

  /** Those that closed before that moment, of plans that nobody decided on. */
  List<RoundRow> undecided(Viewer viewer, LocalDateTime before) {
    return rounds(viewer, Restriction.where(
        "o.closed_at < :before AND p.state = 'IN_REVIEW' AND p.current_version = o.plan_version", "before", before));
  }

  Optional<RoundDetails> find(Viewer viewer, RoundId id) {
    var one = Restriction.where("o.id = :round", "round", id.value());
    return rounds(viewer, one).stream().findFirst().map(round -> {
      var everybody = everybody(id);
      var own = RoundScopes.own(viewer, everybody);
      return new RoundDetails(round, everybody.stream().map(each ->
          RoundScopes.readsWhyRecused(viewer, round, everybody, each) ? each : each.withoutReason()).toList(), own, RoundScopes.may(viewer, round, own));
    });
  }

  /** @throws NotHere when there is no such round for this viewer */
  RoundDetails details(Viewer viewer, RoundId id) {
    return find(viewer, id).orElseThrow(() -> new NotHere("round", id));
  }

  /** Those of these rounds that the viewer may see. */
  Set<String> seen(Viewer viewer, Set<String> ids) {
    return SeenThings.of(jdbc, "plans_round o JOIN plans_plan p ON p.id = o.plan_id", "o.id",
        RoundScopes.rounds(viewer.scope()), ids);
  }

  /** The rounds that are still open although their last day is near or over. */
  List<RoundId> openUntil(LocalDate lastDay) {
    return jdbc.sql("SELECT id FROM plans_round WHERE closed_at IS NULL AND due_on <= :day ORDER BY due_on, id")
        .param("day", lastDay).query((row, _) -> new RoundId(UUID.fromString(row.getString(1)))).list();
  }

  boolean isOpen(PlanId plan) {
    return jdbc.sql("SELECT COUNT(*) FROM plans_round WHERE plan_id = :plan AND closed_at IS NULL")
        .param("plan", plan.value()).query(Integer.class).single() > 0;
  }

  /** The framework that the call of this plan announced; empty when it answers none. */
  Optional<FrameworkVersionId> frameworkOfCall(PlanId plan) {
    return jdbc.sql("SELECT c.framework_version_id FROM plans_plan p JOIN plans_call c ON c.id = p.call_id WHERE p.id = :plan")
        .param("plan", plan.value())
        .query((row, _) -> new FrameworkVersionId(UUID.fromString(row.getString(1)))).optional();
  }

  /** The municipalities that this plan touches. */
  List<MunicipalityId> places(PlanId plan) {
    return jdbc.sql("SELECT municipality_id FROM plans_plan_place WHERE plan_id = :plan ORDER BY municipality_id")
        .param("plan", plan.value()).query((row, _) -> new MunicipalityId(row.getInt(1))).list();
  }

  void ask(RoundId round, RoleHolder holder) {
    jdbc.sql("""
            INSERT INTO plans_round_assessor (id, round_id, account_id, name, organisation, municipality_id, invited_at)
            VALUES (:id, :round, :account, :name, :organisation, :municipality, :now)""")
        .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null)).param("round", round.value())
        .param("account", holder.account()).param("name", holder.name()).param("organisation", holder.organisation())
        .param("municipality", holder.municipality() == null ? null : holder.municipality().value())
        .param("now", Moments.now(clock)).update();
  }

  void recuse(AssessorRow assessor, String reason) {
    jdbc.sql("UPDATE plans_round_assessor SET recused_at = :now, recused_reason = :reason WHERE id = :id")
        .param("now", Moments.now(clock)).param("reason", reason).param("id", assessor.id()).update();
  }

  void finish(AssessorRow assessor) {
    jdbc.sql("UPDATE plans_round_assessor SET finished_at = :now WHERE id = :id")
        .param("now", Moments.now(clock)).param("id", assessor.id()).update();
  }

  void reopen(AssessorRow assessor) {
    jdbc.sql("UPDATE plans_round_assessor SET finished_at = NULL WHERE id = :id").param("id", assessor.id()).update();
  }

  private List<RoundRow> rounds(Viewer viewer, Restriction which) {
    var mine = RoundScopes.rounds(viewer.scope()).and(which);
    return jdbc.sql(ROUNDS.formatted(mine.sql())).params(mine.parameters()).query(RoundBook::row).list();
  }

  private List<AssessorRow> everybody(RoundId round) {
    return jdbc.sql("SELECT a.* FROM plans_round_assessor a WHERE a.round_id = :round"
            + " ORDER BY a.municipality_id IS NOT NULL, a.organisation, a.name, a.id")
        .param("round", round.value()).query(RoundBook::assessor).list();
  }

  private static RoundRow row(ResultSet row, int index) throws SQLException {
    return new RoundRow(new RoundId(UUID.fromString(row.getString("id"))), row.getInt("version"),
        new PlanId(UUID.fromString(row.getString("plan_id"))), row.getString("title"),
        new ProviderId(row.getInt("provider_id")), row.getString("provider_name"), row.getInt("plan_version"),
        new FrameworkVersionId(UUID.fromString(row.getString("framework_version_id"))),
        UUID.fromString(row.getString("lead_account")), row.getString("lead_name"), Moments.of(row, "opened_at"),
        row.getObject("due_on", LocalDate.class), Moments.ifAny(row, "closed_at"), row.getString("closed_by"),
        row.getString("close_reason"), row.getInt("assessors"), row.getInt("finished"));
  }

  private static AssessorRow assessor(ResultSet row, int index) throws SQLException {
    return new AssessorRow(UUID.fromString(row.getString("id")), UUID.fromString(row.getString("account_id")),
        row.getString("name"), row.getString("organisation"), municipality(row), Moments.of(row, "invited_at"),
        Moments.ifAny(row, "finished_at"), Moments.ifAny(row, "recused_at"), row.getString("recused_reason"));
  }

  private static @Nullable MunicipalityId municipality(ResultSet row) throws SQLException {
    var place = row.getObject("municipality_id", Integer.class);
    return place == null ? null : new MunicipalityId(place);
  }
}
