package nl.speelruimte.spending.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.decisions.Booking;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps proposed changes, who agreed, and what waits for whom. */
@Component
class ChangeStore {

  static final Restriction OPEN = new Restriction("c.status = 'PROPOSED'", Map.of());
  private final JdbcClient jdbc;
  private final ChangeReading reading;
  private final ChangePoints points;
  private final AuditTrail trail;
  private final Clock clock;

  ChangeStore(JdbcClient jdbc, ChangeReading reading, ChangePoints points, AuditTrail trail, Clock clock) {
    this.jdbc = jdbc;
    this.reading = reading;
    this.points = points;
    this.trail = trail;
    this.clock = clock;
  }

  static Restriction of(SpaceId space) {
    return Restriction.where("c.id IN (SELECT g.change_id FROM spending_change_leg g WHERE g.space_id = :ofSpace)",
        "ofSpace", space.value());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  List<ChangeRow> rows(Viewer viewer, Restriction where, Set<MunicipalityId> mandated) {
    return reading.rows(viewer, where, mandated);
  }

  ChangeRow one(Viewer viewer, ChangeId id, Set<MunicipalityId> mandated) {
    return rows(viewer, Restriction.where("c.id = :change", "change", id.value()), mandated).stream().findFirst()
        .orElseThrow(() -> new NotHere("change", id));
  }

  UUID document(Viewer viewer, ChangeId id) {
    one(viewer, id, Set.of());
    return jdbc.sql("SELECT document_id FROM spending_change WHERE id = ? AND document_id IS NOT NULL")
        .param(id.value()).query(UUID.class).optional().orElseThrow(() -> new NotHere("document", id));
  }

  void lock(ChangeId id) {
    jdbc.sql("SELECT id FROM spending_change WHERE id = ? FOR UPDATE").param(id.value())
        .query((row, _) -> row.getObject(1)).list();
  }

  ChangeId insert(Viewer viewer, ChangeDraft draft, @Nullable Attachment document, List<Integer> parties) {
    var id = new ChangeId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    var side = ChangeSides.sideOf(viewer);
    jdbc.sql("""
            INSERT INTO spending_change (id, type, status, valid_on, reason, document_id, document_name, proposed_by,
              proposed_organisation, proposed_at, side, side_party, version)
            VALUES (:id, :type, 'PROPOSED', :on, :reason, :document, :name, :by, :organisation, :now, :side, :party, 0)""")
        .param("id", id.value()).param("type", draft.type().name()).param("on", draft.validOn())
        .param("reason", draft.reason()).param("document", document == null ? null : document.id())
        .param("name", document == null ? null : document.name()).param("by", viewer.name())
        .param("organisation", viewer.organisation()).param("now", Moments.now(clock)).param("side", side.name())
        .param("party", side.party()).update();
    for (var leg = 0; leg < draft.legs().size(); leg++) {
      var each = draft.legs().get(leg);
      jdbc.sql("INSERT INTO spending_change_leg (change_id, leg, space_id, amount_cent) VALUES (?, ?, ?, ?)")
          .params(id.value(), leg, each.space().value(), each.by().cents()).update();
    }
    parties.forEach(party -> jdbc.sql("INSERT INTO spending_change_party (change_id, municipality_id) VALUES (?, ?)")
        .params(id.value(), party).update());
    return id;
  }

  /** For every party this viewer may agree for, and that did not yet. */
  void agree(Viewer viewer, ChangeId id, Set<MunicipalityId> mandated) {
    var provider = providerOf(id);
    jdbc.sql("SELECT municipality_id FROM spending_change_party WHERE change_id = ? AND manner IS NULL")
        .param(id.value()).query(Integer.class).list().forEach(party -> {
          var manner = ChangeSides.manner(viewer, party, provider, mandated);
          if (manner != null) {
            jdbc.sql("""
                    UPDATE spending_change_party SET manner = :manner, agreed_by = :by, agreed_organisation = :org,
                      agreed_at = :now WHERE change_id = :id AND municipality_id = :party""")
                .param("manner", manner.name()).param("by", viewer.name()).param("org", viewer.organisation())
                .param("now", Moments.now(clock)).param("id", id.value()).param("party", party).update();
          }
        });
  }

  private ProviderId providerOf(ChangeId id) {
    return new ProviderId(jdbc.sql("""
        SELECT s.provider_id FROM spending_change_leg g JOIN spending_space s ON s.id = g.space_id
        WHERE g.change_id = ? LIMIT 1""").param(id.value()).query(Integer.class).single());
  }

  /** As it is booked, with everybody's agreement. */
  Booking booking(ChangeId id) {
    return reading.booking(id);
  }

  void end(Viewer viewer, ChangeId id, ChangeStatus status, @Nullable String why) {
    jdbc.sql("""
            UPDATE spending_change SET status = :status, ended_by = :by, ended_at = :now, end_reason = :why,
              version = version + 1 WHERE id = :id""")
        .param("status", status.name()).param("by", viewer.name()).param("now", Moments.now(clock)).param("why", why)
        .param("id", id.value()).update();
    points.resolve(reading.legs(id), id);
    switch (status) {
      case REFUSED -> trace(viewer, id, "spending.action.change-refused", why);
      case WITHDRAWN -> trace(viewer, id, "spending.action.change-withdrawn", why);
      case PROPOSED, BOOKED -> { }
    }
  }

  /** Raises what waits for whom. */
  void ask(ChangeId id) {
    points.raise(reading.legs(id), id, reading.open(id));
  }

  void trace(Viewer viewer, SpaceDetails details, String action, ChangeDraft draft) {
    var by = draft.legs().stream().filter(leg -> leg.space().equals(details.space().id())).findFirst().orElseThrow();
    trail.record(viewer, details.subject(), action, null, new By(by.by()), draft.reason());
  }

  void trace(Viewer viewer, ChangeId id, String action) {
    trace(viewer, id, action, null);
  }

  private void trace(Viewer viewer, ChangeId id, String action, @Nullable String why) {
    reading.legs(id).forEach(leg -> trail.record(viewer,
        Subject.of("spending.space", leg.space()).of(leg.provider()).at(leg.municipality()), action, null,
        new By(leg.by()), why));
  }

  /** What the trail keeps of a proposed change of one space. */
  record By(@Nullable Money by) {}
}
