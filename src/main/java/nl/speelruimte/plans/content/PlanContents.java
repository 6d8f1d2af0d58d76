package nl.speelruimte.plans.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanScopes;
import nl.speelruimte.plans.course.VersionState;
import nl.speelruimte.spending.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the versions of a plan say, for whoever may see the plan; of the amounts only those of its viewer. */
@Service
@Transactional(readOnly = true)
public class PlanContents {

  private final JdbcClient jdbc;
  private final EfficiencyPlans plans;
  private final Attachments attachments;

  PlanContents(JdbcClient jdbc, EfficiencyPlans plans, Attachments attachments) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.attachments = attachments;
  }

  /**
   * What this viewer reads first: the working copy for a provider that has one, otherwise the current version.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  public PlanContent shown(Viewer viewer, PlanId id) {
    var details = plans.details(viewer, id);
    var number = details.working() != null ? details.working() : details.current();
    if (number == null) {
      throw new NotHere("plan version", id);
    }
    return version(viewer, details, number);
  }

  /** @throws NotHere when there is no such version of such a plan for this viewer */
  public PlanContent version(Viewer viewer, PlanId id, int number) {
    return version(viewer, plans.details(viewer, id), number);
  }

  /** The versions that this viewer may read, the latest first. */
  public List<VersionRow> versions(Viewer viewer, PlanId id) {
    plans.details(viewer, id);
    return jdbc.sql("SELECT v.number, v.state, v.submitted_at, v.submitted_by FROM plans_version v"
            + " WHERE v.plan_id = :plan AND " + readable(viewer) + " ORDER BY v.number DESC")
        .param("plan", id.value())
        .query((row, _) -> new VersionRow(row.getInt(1), VersionState.valueOf(row.getString(2)),
            Moments.ifAny(row, "submitted_at"), row.getString(4))).list();
  }

  /**
   * A file with a measure, in a version that this viewer may read.
   *
   * @throws NotHere when there is no such file for this viewer
   */
  public byte[] evidence(Viewer viewer, PlanId id, UUID evidence) {
    plans.details(viewer, id);
    var document = jdbc.sql("""
            SELECT ev.document_id FROM plans_evidence ev
              JOIN plans_measure m ON m.id = ev.measure_id
              JOIN plans_version v ON v.id = m.version_id
             WHERE ev.id = :evidence AND v.plan_id = :plan AND\s""" + readable(viewer))
        .param("evidence", evidence).param("plan", id.value()).query(UUID.class).optional()
        .orElseThrow(() -> new NotHere("evidence", evidence));
    return attachments.content(viewer, document);
  }

  private PlanContent version(Viewer viewer, PlanDetails plan, int number) {
    var row = jdbc.sql("SELECT v.* FROM plans_version v WHERE v.plan_id = :plan AND v.number = :number AND "
            + readable(viewer))
        .param("plan", plan.id().value()).param("number", number)
        .query((found, _) -> new PlanContent(UUID.fromString(found.getString("id")), plan.id(), number,
            found.getInt("version"), VersionState.valueOf(found.getString("state")), found.getString("introduction"),
            Moments.ifAny(found, "submitted_at"), found.getString("submitted_by"), List.of(), List.of()))
        .optional().orElseThrow(() -> new NotHere("plan version", number));
    return new PlanContent(row.id(), row.plan(), number, row.version(), row.state(), row.introduction(),
        row.submittedAt(), row.submittedBy(), spaces(viewer, row.id()), measures(viewer, row.id()));
  }

  private List<SpaceId> spaces(Viewer viewer, UUID version) {
    var mine = PlanScopes.amounts(viewer.scope(), "vs.municipality_id");
    return jdbc.sql("""
            SELECT vs.space_id FROM plans_version_space vs JOIN plans_version v ON v.id = vs.version_id
              JOIN plans_plan p ON p.id = v.plan_id WHERE vs.version_id = :version AND (%s) ORDER BY vs.space_id"""
            .formatted(mine.sql()))
        .param("version", version).params(mine.parameters()).query((row, _) -> new SpaceId(UUID.fromString(row.getString(1))))
        .list();
  }

  private List<PlanMeasure> measures(Viewer viewer, UUID version) {
    var effects = effects(viewer, version);
    var evidence = evidence(version);
    return jdbc.sql("SELECT m.* FROM plans_measure m WHERE m.version_id = :version ORDER BY m.place, m.id")
        .param("version", version).query((row, _) -> measure(row, effects, evidence)).list();
  }

  private static PlanMeasure measure(ResultSet row, Map<UUID, List<Of<MeasureEffect>>> effects,
      Map<UUID, List<Of<EvidenceRow>>> evidence) throws SQLException {
    var id = UUID.fromString(row.getString("id"));
    return new PlanMeasure(id, new MeasureKey(UUID.fromString(row.getString("measure_key"))), row.getInt("version"),
        row.getInt("place"), MeasureCategory.valueOf(row.getString("category")), row.getString("title"),
        row.getString("text"), row.getString("indicator_code"), row.getString("measured_by"), row.getString("owner_name"),
        row.getObject("starts_on", LocalDate.class), row.getObject("due_on", LocalDate.class), of(effects, id),
        of(evidence, id));
  }

  private Map<UUID, List<Of<MeasureEffect>>> effects(Viewer viewer, UUID version) {
    var mine = PlanScopes.amounts(viewer.scope(), "e.municipality_id");
    return jdbc.sql("""
            SELECT e.*, g.name AS municipality_name, l.name AS lot_name FROM plans_measure m
              JOIN plans_version v ON v.id = m.version_id
              JOIN plans_plan p ON p.id = v.plan_id
              JOIN plans_effect e ON e.measure_id = m.id
              JOIN parties_municipality g ON g.id = e.municipality_id
              LEFT JOIN contracting_lot l ON l.id = e.lot_id
             WHERE m.version_id = :version AND (%s) ORDER BY g.name, l.name, e.quarter""".formatted(mine.sql()))
        .param("version", version).params(mine.parameters())
        .query((row, _) -> new Of<>(UUID.fromString(row.getString("measure_id")), effect(row)))
        .stream().collect(Collectors.groupingBy(Of::measure));
  }

  private static MeasureEffect effect(ResultSet row) throws SQLException {
    var lot = row.getInt("lot_id");
    return new MeasureEffect(new MunicipalityId(row.getInt("municipality_id")), row.getString("municipality_name"),
        lot == 0 ? null : new LotId(lot), row.getString("lot_name"), row.getInt("quarter"),
        Money.ofCents(row.getLong("amount_cent")));
  }

  private Map<UUID, List<Of<EvidenceRow>>> evidence(UUID version) {
    return jdbc.sql("SELECT ev.* FROM plans_measure m JOIN plans_evidence ev ON ev.measure_id = m.id"
            + " WHERE m.version_id = :version ORDER BY ev.added_at")
        .param("version", version)
        .query((row, _) -> new Of<>(UUID.fromString(row.getString("measure_id")),
            new EvidenceRow(UUID.fromString(row.getString("id")), row.getString("document_name"),
                row.getString("added_by"), Moments.of(row, "added_at"))))
        .stream().collect(Collectors.groupingBy(Of::measure));
  }

  private static String readable(Viewer viewer) {
    return PlanScopes.versions(viewer.scope()).sql();
  }

  private static <T> List<T> of(Map<UUID, List<Of<T>>> all, UUID measure) {
    return all.getOrDefault(measure, List.of()).stream().map(Of::what).toList();
  }

  /** Something with a measure. */
  private record Of<T>(UUID measure, T what) {}
}
