package nl.speelruimte.plans.remarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanScopes;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is said to everybody who may see the plan. */
@Component
class SharedThreads {

  private final JdbcClient jdbc;
  private final Attachments attachments;
  private final Clock clock;

  SharedThreads(JdbcClient jdbc, Attachments attachments, Clock clock) {
    this.jdbc = jdbc;
    this.attachments = attachments;
    this.clock = clock;
  }

  /** The threads of a plan, the latest first. */
  List<ThreadRow> of(Viewer viewer, PlanId plan) {
    return threads(viewer, plan, Restriction.EVERYTHING, " ORDER BY t.begun_at DESC, t.id DESC");
  }

  Optional<ThreadRow> find(Viewer viewer, PlanId plan, ThreadId id) {
    return threads(viewer, plan, Restriction.where("t.id = :thread", "thread", id.value()), "").stream().findFirst();
  }

  /** Who began it. */
  OwnSide asker(ThreadId id) {
    return jdbc.sql("SELECT side, organisation_id FROM plans_thread WHERE id = ?").param(id.value())
        .query((row, _) -> asker(row)).single();
  }

  ThreadId begin(Viewer viewer, OwnSide own, PlanId plan, ThreadDraft draft) {
    var id = id();
    jdbc.sql("""
            INSERT INTO plans_thread (id, plan_id, subject_kind, subject_id, kind, state, side, organisation_id,
              organisation, due_on, begun_at)
            VALUES (:id, :plan, :about, :subject, :kind, 'OPEN', :side, :number, :organisation, :due, :now)""")
        .param("id", id).param("plan", plan.value()).param("about", draft.subject().kind().name())
        .param("subject", draft.subject().id()).param("kind", draft.kind().name()).param("side", own.name().name())
        .param("number", own.organisation()).param("organisation", viewer.organisation()).param("due", draft.due())
        .param("now", Moments.now(clock)).update();
    return new ThreadId(id);
  }

  void add(Viewer viewer, ThreadId thread, SaidRemark said) {
    var file = attachments.storeIfAny(viewer, said.file(), "file");
    jdbc.sql("""
            INSERT INTO plans_remark (id, thread_id, request, kind, quote, text, document_id, document_name, account_id,
              actor, actor_organisation, recorded_at)
            VALUES (:id, :thread, :request, :kind, :quote, :text, :document, :name, :account, :actor, :organisation, :now)""")
        .param("id", id()).param("thread", thread.value()).param("request", said.request())
        .param("kind", said.kind().name()).param("quote", said.quote()).param("text", said.text())
        .param("document", file == null ? null : file.id()).param("name", file == null ? null : file.name())
        .param("account", viewer.account()).param("actor", viewer.name()).param("organisation", viewer.organisation())
        .param("now", Moments.now(clock)).update();
  }

  boolean isSaid(UUID request) {
    return jdbc.sql("SELECT COUNT(*) FROM plans_remark WHERE request = ?").param(request).query(Long.class).single() > 0;
  }

  /**
   * A question goes on from where it was shown.
   *
   * @throws RuleBroken when somebody else went on with it meanwhile
   */
  void move(ThreadRow shown, ThreadState to) {
    var moved = jdbc.sql("UPDATE plans_thread SET state = :state, version = version + 1 WHERE id = :id AND version = :shown")
        .param("state", to.name()).param("id", shown.id().value()).param("shown", shown.version()).update();
    if (moved == 0) {
      throw RuleBroken.changedMeanwhile("plans.remark.changed.thread");
    }
  }

  void takeBack(UUID remark) {
    jdbc.sql("INSERT INTO plans_remark_taken_back (remark_id, taken_back_at) VALUES (:remark, :now)")
        .param("remark", remark).param("now", Moments.now(clock)).update();
  }

  /** @throws NotHere when no file came with this remark, or it was taken back */
  byte[] file(Viewer viewer, ThreadId thread, UUID remark) {
    return attachments.content(viewer, jdbc.sql("""
            SELECT r.document_id FROM plans_remark r LEFT JOIN plans_remark_taken_back b ON b.remark_id = r.id
             WHERE r.id = :remark AND r.thread_id = :thread AND b.remark_id IS NULL AND r.document_id IS NOT NULL""")
        .param("remark", remark).param("thread", thread.value()).query(UUID.class).optional()
        .orElseThrow(() -> new NotHere("file", remark)));
  }

  private List<ThreadRow> threads(Viewer viewer, PlanId plan, Restriction which, String order) {
    var mine = PlanScopes.plans(viewer.scope()).and(measures(viewer.scope())).and(which);
    var threads = jdbc.sql("SELECT t.* FROM plans_thread t JOIN plans_plan p ON p.id = t.plan_id"
            + " WHERE t.plan_id = :plan AND (" + mine.sql() + ")" + order)
        .param("plan", plan.value()).params(mine.parameters()).query((row, _) -> thread(viewer, row)).list();
    var remarks = threads.isEmpty() ? Map.<UUID, List<Of>>of() : remarks(viewer, threads);
    return threads.stream().map(thread -> thread.with(
        remarks.getOrDefault(thread.id().value(), List.of()).stream().map(Of::remark).toList())).toList();
  }

  /** Whether this measure stands in a version that this viewer may read. */
  boolean knows(Viewer viewer, PlanId plan, UUID measure) {
    var readable = PlanScopes.versions(viewer.scope());
    return jdbc.sql("SELECT COUNT(*) FROM plans_measure m JOIN plans_version v ON v.id = m.version_id"
            + " WHERE v.plan_id = :plan AND m.measure_key = :measure AND (" + readable.sql() + ")")
        .param("plan", plan.value()).param("measure", measure).query(Long.class).single() > 0;
  }

  /** A measure that was never handed in is known to the provider alone, and so is what is said about it. */
  private static Restriction measures(AccessScope scope) {
    return new Restriction("""
        t.subject_kind <> 'MEASURE' OR EXISTS (SELECT 1 FROM plans_measure m JOIN plans_version v ON v.id = m.version_id
          WHERE v.plan_id = t.plan_id AND m.measure_key = t.subject_id AND (%s))""".formatted(PlanScopes.versions(scope).sql()), Map.of());
  }

  /** What was taken back does not leave the database. */
  private Map<UUID, List<Of>> remarks(Viewer viewer, List<ThreadRow> threads) {
    return jdbc.sql("""
            SELECT r.id, r.thread_id, r.kind, r.account_id, r.actor, r.actor_organisation, r.recorded_at, b.taken_back_at,
              IF(b.remark_id IS NULL, r.quote, NULL) AS quote, IF(b.remark_id IS NULL, r.text, NULL) AS text,
              IF(b.remark_id IS NULL, r.document_name, NULL) AS document_name
              FROM plans_remark r LEFT JOIN plans_remark_taken_back b ON b.remark_id = r.id
             WHERE r.thread_id IN (:threads) ORDER BY r.recorded_at, r.id""")
        .param("threads", threads.stream().map(thread -> thread.id().value()).toList())
        .query((row, _) -> new Of(UUID.fromString(row.getString("thread_id")), new RemarkRow(
            UUID.fromString(row.getString("id")), RemarkKind.valueOf(row.getString("kind")), row.getString("quote"),
            row.getString("text"), row.getString("document_name"), row.getString("actor"),
            row.getString("actor_organisation"), Moments.of(row, "recorded_at"), Moments.ifAny(row, "taken_back_at"),
            mayTakeBack(viewer, row.getString("account_id"), row.getString("taken_back_at")))))
        .stream().collect(Collectors.groupingBy(Of::thread));
  }

  static boolean mayTakeBack(Viewer viewer, @Nullable String author, @Nullable String takenBack) {
    return takenBack == null && author != null && viewer.account() != null
        && author.equals(viewer.account().toString()) && RemarkRights.maySpeak(viewer);
  }

  private static ThreadRow thread(Viewer viewer, ResultSet row) throws SQLException {
    var kind = ThreadKind.valueOf(row.getString("kind"));
    var state = ThreadState.valueOf(row.getString("state"));
    return new ThreadRow(new ThreadId(UUID.fromString(row.getString("id"))), subject(row), RemarkAudience.BOTH_SIDES, kind,
        state, row.getString("organisation"), row.getObject("due_on", LocalDate.class), row.getInt("version"), List.of(),
        RemarkRights.may(viewer, kind, state, asker(row)));
  }

  static RemarkSubject subject(ResultSet row) throws SQLException {
    return new RemarkSubject(RemarkAbout.valueOf(row.getString("subject_kind")),
        UUID.fromString(row.getString("subject_id")));
  }

  private static OwnSide asker(ResultSet row) throws SQLException {
    return new OwnSide(OwnSide.Name.valueOf(row.getString("side")), row.getInt("organisation_id"));
  }

  private static UUID id() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  /** A remark with the thread it was made in. */
  private record Of(UUID thread, RemarkRow remark) {}
}
