package nl.speelruimte.spending.changes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceId;
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
  private final ChangeTrace trace;
  private final Clock clock;

  ChangeStore(JdbcClient jdbc, ChangeReading reading, ChangePoints points, ChangeTrace trace, Clock clock) {
    this.jdbc = jdbc;
    this.reading = reading;
    this.points = points;
    this.trace = trace;
    this.clock = clock;
  }

  static Restriction of(SpaceId space) {
    return Restriction.where("c.id IN (SELECT g.change_id FROM spending_change_leg g WHERE g.space_id = :ofSpace)",
        "ofSpace", space.value());
  }

  List<ChangeRow> rows(Viewer viewer, Restriction where) {
    return reading.rows(viewer, where);
  }

  ChangeRow one(Viewer viewer, ChangeId id) {
    return rows(viewer, Restriction.where("c.id = :change", "change", id.value())).stream().findFirst()
        .orElseThrow(() -> new NotHere("change", id));
  }

  UUID document(Viewer viewer, ChangeId id) {
    one(viewer, id);
    return jdbc.sql("SELECT document_id FROM spending_change WHERE id = ? AND document_id IS NOT NULL")
        .param(id.value()).query(UUID.class).optional().orElseThrow(() -> new NotHere("document", id));
  }

  void lock(ChangeId id) {
    jdbc.sql("SELECT id FROM spending_change WHERE id = ? FOR UPDATE").param(id.value())
        .query((row, _) -> row.getObject(1)).list();
  }

  /** Whether a form proposed something already, and whether that was booked; empty when it did not. */
  Optional<Boolean> proposedBy(Viewer viewer, @Nullable UUID form) {
    return proposedBy(viewer, form, "");
  }

  /** The same of what was written since this transaction began to read. */
  Optional<Boolean> proposedMeanwhile(Viewer viewer, @Nullable UUID form) {
    return proposedBy(viewer, form, " LOCK IN SHARE MODE");
  }

  private Optional<Boolean> proposedBy(Viewer viewer, @Nullable UUID form, String lock) {
    return form == null ? Optional.empty() : jdbc.sql("SELECT status = 'BOOKED' FROM spending_change"
            + " WHERE request_id = :form AND proposed_by = :by AND proposed_organisation = :organisation" + lock)
        .param("form", form).param("by", viewer.name()).param("organisation", viewer.organisation())
        .query(Boolean.class).optional();
  }

  /** @throws org.springframework.dao.DuplicateKeyException when the form proposed something meanwhile */
  ChangeId insert(Viewer viewer, ChangeDraft draft, List<Integer> parties) {
    var id = new ChangeId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    var side = ChangeSides.sideOf(viewer);
    jdbc.sql("""
            INSERT INTO spending_change (id, type, status, valid_on, reason, proposed_by, proposed_organisation,
              proposed_at, side, side_party, request_id)
            VALUES (:id, :type, 'PROPOSED', :on, :reason, :by, :organisation, :now, :side, :party, :request)""")
        .param("id", id.value()).param("type", draft.type().name()).param("on", draft.validOn())
        .param("reason", draft.reason()).param("by", viewer.name())
        .param("organisation", viewer.organisation()).param("now", Moments.now(clock)).param("side", side.name())
        .param("party", side.party()).param("request", draft.request()).update();
    for (var leg = 0; leg < draft.legs().size(); leg++) {
      var each = draft.legs().get(leg);
      jdbc.sql("INSERT INTO spending_change_leg (change_id, leg, space_id, amount_cent) VALUES (?, ?, ?, ?)")
          .params(id.value(), leg, each.space().value(), each.by().cents()).update();
    }
    parties.forEach(party -> jdbc.sql("INSERT INTO spending_change_party (change_id, municipality_id) VALUES (?, ?)")
        .params(id.value(), party).update());
    return id;
  }

  /** The document of a change that was just written. */
  void attach(ChangeId id, @Nullable Attachment document) {
    if (document != null) {
      jdbc.sql("UPDATE spending_change SET document_id = ?, document_name = ? WHERE id = ?")
          .params(document.id(), document.name(), id.value()).update();
    }
  }

  /** For every party this viewer may agree for, and that did not yet. */
  void agree(Viewer viewer, ChangeId id) {
    var provider = providerOf(id);
    var mandated = reading.mandated(viewer);
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

  void end(Viewer viewer, ChangeId id, ChangeStatus status, @Nullable String why) {
    jdbc.sql("""
            UPDATE spending_change SET status = :status, ended_by = :by, ended_at = :now, end_reason = :why
            WHERE id = :id""")
        .param("status", status.name()).param("by", viewer.name()).param("now", Moments.now(clock)).param("why", why)
        .param("id", id.value()).update();
    points.resolve(id);
    switch (status) {
      case REFUSED -> trace.leave(viewer, id, "spending.action.change-refused", why);
      case WITHDRAWN -> trace.leave(viewer, id, "spending.action.change-withdrawn", why);
      case PROPOSED, BOOKED -> { }
    }
  }

  /** Raises what waits for whom. */
  void ask(ChangeId id) {
    points.raise(id);
  }

  void trace(Viewer viewer, ChangeId id, String action, @Nullable String why) {
    trace.leave(viewer, id, action, why);
  }
}
