package nl.speelruimte.plans.remarks;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.documents.AttachmentLimits;
import nl.speelruimte.documents.CheckedFile;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what an organisation says among its own people, with the files. Its tables are named nowhere else, each question
 * asks for the organisation of the viewer, and nothing here writes anywhere else.
 */
@Component
class PrivateThreads {

  private final JdbcClient jdbc;
  private final AttachmentLimits limits;
  private final Clock clock;

  PrivateThreads(JdbcClient jdbc, AttachmentLimits limits, Clock clock) {
    this.jdbc = jdbc;
    this.limits = limits;
    this.clock = clock;
  }

  /** Those of the organisation of this viewer about a plan, the latest first. */
  List<ThreadRow> of(Viewer viewer, PlanId plan) {
    return threads(viewer, plan, Restriction.EVERYTHING);
  }

  Optional<ThreadRow> find(Viewer viewer, PlanId plan, ThreadId id) {
    return threads(viewer, plan, Restriction.where("t.id = :thread", "thread", id.value())).stream().findFirst();
  }

  ThreadId begin(OwnSide own, PlanId plan, RemarkSubject subject) {
    var id = id();
    jdbc.sql("""
            INSERT INTO plans_private_thread (id, plan_id, subject_kind, subject_id, own_side, organisation_id, begun_at)
            VALUES (:id, :plan, :about, :subject, :side, :organisation, :now)""")
        .param("id", id).param("plan", plan.value()).param("about", subject.kind().name()).param("subject", subject.id())
        .param("side", own.name().name()).param("organisation", own.organisation()).param("now", Moments.now(clock))
        .update();
    return new ThreadId(id);
  }

  void add(Viewer viewer, ThreadId thread, SaidRemark said) {
    var remark = id();
    jdbc.sql("""
            INSERT INTO plans_private_remark (id, thread_id, request, quote, text, account_id, actor, actor_organisation,
              recorded_at)
            VALUES (:id, :thread, :request, :quote, :text, :account, :actor, :organisation, :now)""")
        .param("id", remark).param("thread", thread.value()).param("request", said.request())
        .param("quote", said.quote()).param("text", said.text()).param("account", viewer.account())
        .param("actor", viewer.name()).param("organisation", viewer.organisation()).param("now", Moments.now(clock))
        .update();
    if (said.file() != null) {
      keep(remark, said.file());
    }
  }

  boolean isSaid(UUID request) {
    return jdbc.sql("SELECT COUNT(*) FROM plans_private_remark WHERE request = ?").param(request)
        .query(Long.class).single() > 0;
  }

  void takeBack(UUID remark) {
    jdbc.sql("INSERT INTO plans_private_taken_back (remark_id, taken_back_at) VALUES (:remark, :now)")
        .param("remark", remark).param("now", Moments.now(clock)).update();
  }

  /** @throws NotHere when no file came with this remark of the viewer's own organisation, or it was taken back */
  byte[] file(Viewer viewer, ThreadId thread, UUID remark) {
    var mine = OwnSide.privateTo(viewer);
    return jdbc.sql("""
            SELECT f.content FROM plans_private_file f
              JOIN plans_private_remark r ON r.id = f.remark_id
              JOIN plans_private_thread t ON t.id = r.thread_id
              LEFT JOIN plans_private_taken_back b ON b.remark_id = r.id
             WHERE r.id = :remark AND t.id = :thread AND b.remark_id IS NULL AND (%s)""".formatted(mine.sql()))
        .param("remark", remark).param("thread", thread.value()).params(mine.parameters())
        .query((row, _) -> row.getBytes(1)).optional().orElseThrow(() -> new NotHere("file", remark));
  }

  private void keep(UUID remark, FileDraft draft) {
    CheckedFile file;
    try {
      file = CheckedFile.of(draft, limits);
    } catch (RuleBroken no) {
      throw no.about("file");
    }
    jdbc.sql("""
            INSERT INTO plans_private_file (remark_id, name, type, size, sha256, content)
            VALUES (:remark, :name, :type, :size, :hash, :content)""")
        .param("remark", remark).param("name", file.name()).param("type", file.type().name())
        .param("size", file.content().length).param("hash", file.sha256()).param("content", file.content()).update();
  }

  private List<ThreadRow> threads(Viewer viewer, PlanId plan, Restriction which) {
    var mine = OwnSide.privateTo(viewer).and(which);
    var threads = jdbc.sql("SELECT t.* FROM plans_private_thread t WHERE t.plan_id = :plan AND (" + mine.sql()
            + ") ORDER BY t.begun_at DESC, t.id DESC")
        .param("plan", plan.value()).params(mine.parameters())
        .query((row, _) -> new ThreadRow(new ThreadId(UUID.fromString(row.getString("id"))), SharedThreads.subject(row),
            RemarkAudience.OWN, ThreadKind.REMARK, ThreadState.OPEN, viewer.organisation(), null, 0, List.of(),
            RemarkRights.maySpeak(viewer) ? EnumSet.of(ThreadAction.REPLY) : EnumSet.noneOf(ThreadAction.class)))
        .list();
    var remarks = threads.isEmpty() ? Map.<UUID, List<Of>>of() : remarks(viewer, threads);
    return threads.stream().map(thread -> thread.with(
        remarks.getOrDefault(thread.id().value(), List.of()).stream().map(Of::remark).toList())).toList();
  }

  private Map<UUID, List<Of>> remarks(Viewer viewer, List<ThreadRow> threads) {
    return jdbc.sql("""
            SELECT r.id, r.thread_id, r.account_id, r.actor, r.actor_organisation, r.recorded_at, b.taken_back_at,
              IF(b.remark_id IS NULL, r.quote, NULL) AS quote, IF(b.remark_id IS NULL, r.text, NULL) AS text,
              IF(b.remark_id IS NULL, f.name, NULL) AS file_name
              FROM plans_private_remark r
              LEFT JOIN plans_private_file f ON f.remark_id = r.id
              LEFT JOIN plans_private_taken_back b ON b.remark_id = r.id
             WHERE r.thread_id IN (:threads) ORDER BY r.entry""")
        .param("threads", threads.stream().map(thread -> thread.id().value()).toList())
        .query((row, _) -> new Of(UUID.fromString(row.getString("thread_id")), new RemarkRow(
            UUID.fromString(row.getString("id")), RemarkKind.REMARK, row.getString("quote"), row.getString("text"),
            row.getString("file_name"), row.getString("actor"), row.getString("actor_organisation"),
            Moments.of(row, "recorded_at"), Moments.ifAny(row, "taken_back_at"),
            SharedThreads.mayTakeBack(viewer, row.getString("account_id"), row.getString("taken_back_at")))))
        .stream().collect(Collectors.groupingBy(Of::thread));
  }

  /** Random: a number that counts on would tell when something was said. */
  private static UUID id() {
    return UUID.randomUUID();
  }

  /** A remark with the thread it was made in. */
  private record Of(UUID thread, RemarkRow remark) {}
}
