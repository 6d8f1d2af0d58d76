package nl.speelruimte.spending.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.AttachmentType;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.changes.ChangeRow.LegRow;
import nl.speelruimte.spending.changes.ChangeRow.PartyRow;
import nl.speelruimte.spending.decisions.Agreed;
import nl.speelruimte.spending.decisions.Booking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads proposed changes. */
@Component
class ChangeReading {

  private final JdbcClient jdbc;

  ChangeReading(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A change is there for whoever sees one of its spaces; {@code s} is the space of a leg. */
  private static Restriction visibleTo(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> Restriction.EVERYTHING;
      case AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal ->
          Restriction.municipal(municipal, "s.municipality_id", "s.period_start", "s.period_end");
      case AccessScope.OfProvider(var provider) ->
          Restriction.where("s.provider_id = :ownProvider", "ownProvider", provider.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  List<ChangeRow> rows(Viewer viewer, Restriction where, Set<MunicipalityId> mandated) {
    var mine = visibleTo(viewer.scope());
    return jdbc.sql("""
            SELECT c.*, (SELECT p.name FROM spending_change_leg g JOIN spending_space s ON s.id = g.space_id
                JOIN parties_provider p ON p.id = s.provider_id WHERE g.change_id = c.id LIMIT 1) AS provider_name,
              (SELECT s.provider_id FROM spending_change_leg g JOIN spending_space s ON s.id = g.space_id
                WHERE g.change_id = c.id LIMIT 1) AS provider_id
            FROM spending_change c WHERE (%s) AND EXISTS (SELECT 1 FROM spending_change_leg g
              JOIN spending_space s ON s.id = g.space_id WHERE g.change_id = c.id AND (%s))
            ORDER BY c.proposed_at DESC, c.id DESC""".formatted(where.sql(), mine.sql()))
        .params(where.parameters()).params(mine.parameters())
        .query((row, _) -> row(row, viewer, mandated)).list();
  }

  private ChangeRow row(ResultSet row, Viewer viewer, Set<MunicipalityId> mandated) throws SQLException {
    var id = new ChangeId(row.getObject("id", UUID.class));
    var status = ChangeStatus.valueOf(row.getString("status"));
    var parties = parties(id, row.getString("provider_name"));
    return new ChangeRow(id, EntryType.valueOf(row.getString("type")), status,
        row.getObject("valid_on", LocalDate.class), row.getString("reason"), row.getString("document_name"),
        row.getString("provider_name"), new ChangeRow.Proposer(row.getString("proposed_by"),
            row.getString("proposed_organisation"), Moments.of(row, "proposed_at")), legRows(id, viewer), parties,
        row.getString("end_reason"),
        may(viewer, status, parties, new ProviderId(row.getInt("provider_id")), mandated,
            new ChangeSides.Side(row.getString("side"), row.getObject("side_party", Integer.class))));
  }

  private static Set<ChangeAction> may(Viewer viewer, ChangeStatus status, List<PartyRow> parties, ProviderId provider,
      Set<MunicipalityId> mandated, ChangeSides.Side side) {
    var may = EnumSet.noneOf(ChangeAction.class);
    if (status != ChangeStatus.PROPOSED) {
      return may;
    }
    if (parties.stream().anyMatch(party -> !party.agreed() && ChangeSides.manner(viewer,
        party.municipality() == null ? ChangeSides.PROVIDER : party.municipality().value(), provider, mandated) != null)) {
      may.add(ChangeAction.AGREE);
      may.add(ChangeAction.REFUSE);
    }
    var manages = switch (viewer.role()) {
      case BUREAU_MANAGER, MUNICIPAL_MANAGER, PROVIDER_MANAGER -> true;
      case BUREAU_ANALYST, BUREAU_ADMIN, MUNICIPAL_READER, PROVIDER_DATA, PROVIDER_ADMIN, AUDITOR, SYSTEM -> false;
    };
    if (manages && ChangeSides.sideOf(viewer).equals(side) && !(viewer.scope() instanceof AccessScope.Nothing)) {
      may.add(ChangeAction.WITHDRAW);
    }
    return may;
  }

  /** What belongs to a space the viewer may not see is told by name only: whose it is, and that it balances. */
  private List<LegRow> legRows(ChangeId id, Viewer viewer) {
    var mine = visibleTo(viewer.scope());
    return jdbc.sql("""
            SELECT IF(%s, s.id, NULL) AS seen, m.name, l.name, g.amount_cent
            FROM spending_change_leg g JOIN spending_space s ON s.id = g.space_id
            JOIN parties_municipality m ON m.id = s.municipality_id LEFT JOIN contracting_lot l ON l.id = s.lot_id
            WHERE g.change_id = :change ORDER BY g.leg""".formatted(mine.sql()))
        .param("change", id.value()).params(mine.parameters())
        .query((row, _) -> new LegRow(space(row.getObject(1, UUID.class)), row.getString(2), row.getString(3),
            Money.ofCents(row.getLong(4)))).list();
  }

  private static @Nullable SpaceId space(@Nullable UUID id) {
    return id == null ? null : new SpaceId(id);
  }

  private List<PartyRow> parties(ChangeId id, String provider) {
    return jdbc.sql("""
            SELECT a.*, m.name FROM spending_change_party a
            LEFT JOIN parties_municipality m ON m.id = a.municipality_id
            WHERE a.change_id = ? ORDER BY a.municipality_id""").param(id.value())
        .query((row, _) -> {
          var party = row.getInt("municipality_id");
          return new PartyRow(party == ChangeSides.PROVIDER ? null : new MunicipalityId(party),
              party == ChangeSides.PROVIDER ? provider : row.getString("name"), row.getString("manner"),
              row.getString("agreed_by"), row.getString("agreed_organisation"),
              Moments.ifAny(row, "agreed_at"));
        }).list();
  }

  /** The legs with whose they are. */
  List<Leg> legs(ChangeId id) {
    return jdbc.sql("""
            SELECT g.space_id, s.provider_id, s.municipality_id, g.amount_cent FROM spending_change_leg g
            JOIN spending_space s ON s.id = g.space_id WHERE g.change_id = ? ORDER BY g.leg""").param(id.value())
        .query((row, _) -> new Leg(new SpaceId(row.getObject(1, UUID.class)), new ProviderId(row.getInt(2)),
            new MunicipalityId(row.getInt(3)), Money.ofCents(row.getLong(4)))).list();
  }

  /** The parties that did not agree yet. */
  List<Integer> open(ChangeId id) {
    return jdbc.sql("SELECT municipality_id FROM spending_change_party WHERE change_id = ? AND manner IS NULL")
        .param(id.value()).query(Integer.class).list();
  }

  Booking booking(ChangeId id) {
    var agreed = parties(id, "").stream().map(party -> new Agreed(party.municipality(),
        Agreed.Manner.valueOf(Objects.requireNonNull(party.manner())), party.by(), party.organisation(), party.at()))
        .toList();
    var legs = legs(id).stream().map(leg -> new Booking.Leg(leg.space(), leg.by(), null)).toList();
    return jdbc.sql("""
            SELECT c.type, c.valid_on, c.reason, f.id, f.name, f.type, f.size, f.sha256, f.uploaded_by, f.uploaded_at
            FROM spending_change c LEFT JOIN documents_file f ON f.id = c.document_id WHERE c.id = ?""")
        .param(id.value())
        .query((row, _) -> new Booking(EntryType.valueOf(row.getString(1)), legs,
            row.getObject(2, LocalDate.class), row.getString(3), attachment(row), agreed)).single();
  }

  private static @Nullable Attachment attachment(ResultSet row) throws SQLException {
    var id = row.getObject(4, UUID.class);
    return id == null ? null : new Attachment(id, row.getString(5), AttachmentType.valueOf(row.getString(6)),
        row.getLong(7), row.getString(8), row.getString(9), Moments.of(row.getObject(10, LocalDateTime.class)));
  }

  /** A leg as the portal itself needs it. */
  record Leg(SpaceId space, ProviderId provider, MunicipalityId municipality, Money by) {}
}
