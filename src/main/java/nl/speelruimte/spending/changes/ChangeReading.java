package nl.speelruimte.spending.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.changes.ChangeRow.Ended;
import nl.speelruimte.spending.changes.ChangeRow.LegRow;
import nl.speelruimte.spending.changes.ChangeRow.PartyRow;
import nl.speelruimte.spending.changes.ChangeRow.Proposer;
import nl.speelruimte.spending.changes.ChangeSides.Side;
import nl.speelruimte.spending.mandates.Mandates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads proposed changes: as many statements for many of them as for one. */
@Component
class ChangeReading {

  private final JdbcClient jdbc;
  private final Mandates mandates;

  ChangeReading(JdbcClient jdbc, Mandates mandates) {
    this.jdbc = jdbc;
    this.mandates = mandates;
  }

  /** For which municipalities this viewer agrees today by their mandate. */
  Set<MunicipalityId> mandated(Viewer viewer) {
    return mandates.today(viewer);
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

  List<ChangeRow> rows(Viewer viewer, Restriction where) {
    var mine = visibleTo(viewer.scope());
    var heads = jdbc.sql("""
            SELECT c.*, p.id AS provider_id, p.name AS provider_name FROM spending_change c
            JOIN spending_change_leg f ON f.change_id = c.id AND f.leg = 0
            JOIN spending_space o ON o.id = f.space_id JOIN parties_provider p ON p.id = o.provider_id
            WHERE (%s) AND EXISTS (SELECT 1 FROM spending_change_leg g
              JOIN spending_space s ON s.id = g.space_id WHERE g.change_id = c.id AND (%s))
            ORDER BY c.proposed_at DESC, c.id DESC""".formatted(where.sql(), mine.sql()))
        .params(where.parameters()).params(mine.parameters()).query((row, _) -> Head.of(row)).list();
    var ids = heads.stream().map(head -> head.id.value()).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    var legs = legRows(ids, viewer);
    var parties = parties(ids);
    var mandated = mandated(viewer);
    return heads.stream().map(head -> head.row(legs.getOrDefault(head.id, List.of()),
        parties.getOrDefault(head.id, List.of()), viewer, mandated)).toList();
  }

  /** What belongs to a space the viewer may not see is told by name only: whose it is, and that it balances. */
  private Map<ChangeId, List<LegRow>> legRows(List<UUID> changes, Viewer viewer) {
    var mine = visibleTo(viewer.scope());
    return grouped(jdbc.sql("""
            SELECT g.change_id, IF(%s, s.id, NULL) AS seen, m.name, l.name, g.amount_cent
            FROM spending_change_leg g JOIN spending_space s ON s.id = g.space_id
            JOIN parties_municipality m ON m.id = s.municipality_id LEFT JOIN contracting_lot l ON l.id = s.lot_id
            WHERE g.change_id IN (:changes) ORDER BY g.change_id, g.leg""".formatted(mine.sql()))
        .param("changes", changes).params(mine.parameters())
        .query((row, _) -> Map.entry(new ChangeId(row.getObject(1, UUID.class)), new LegRow(
            space(row.getObject(2, UUID.class)), row.getString(3), row.getString(4), Money.ofCents(row.getLong(5)))))
        .list());
  }

  private static @Nullable SpaceId space(@Nullable UUID id) {
    return id == null ? null : new SpaceId(id);
  }

  private Map<ChangeId, List<PartyRow>> parties(List<UUID> changes) {
    return grouped(jdbc.sql("""
            SELECT a.*, m.name FROM spending_change_party a
            LEFT JOIN parties_municipality m ON m.id = a.municipality_id
            WHERE a.change_id IN (:changes) ORDER BY a.change_id, a.municipality_id""").param("changes", changes)
        .query((row, _) -> Map.entry(new ChangeId(row.getObject("change_id", UUID.class)), party(row))).list());
  }

  private static PartyRow party(ResultSet row) throws SQLException {
    var party = row.getInt("municipality_id");
    return new PartyRow(party == ChangeSides.PROVIDER ? null : new MunicipalityId(party),
        party == ChangeSides.PROVIDER ? "" : row.getString("name"), row.getString("manner"),
        row.getString("agreed_by"), row.getString("agreed_organisation"), Moments.ifAny(row, "agreed_at"));
  }

  private static <T> Map<ChangeId, List<T>> grouped(List<Map.Entry<ChangeId, T>> rows) {
    var all = new HashMap<ChangeId, List<T>>();
    rows.forEach(row -> all.merge(row.getKey(), List.of(row.getValue()),
        (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
    return all;
  }

  /** Which of these spaces a viewer sees. */
  Set<SpaceId> seen(Viewer viewer, Collection<SpaceId> spaces) {
    var mine = visibleTo(viewer.scope());
    return spaces.isEmpty() ? Set.of() : new HashSet<>(
        jdbc.sql("SELECT s.id FROM spending_space s WHERE s.id IN (:spaces) AND (%s)".formatted(mine.sql()))
            .param("spaces", spaces.stream().map(SpaceId::value).toList()).params(mine.parameters())
            .query((row, _) -> new SpaceId(row.getObject(1, UUID.class))).list());
  }

  /** The legs of a draft with whose they are, whoever sees them; one that is not there is left out. */
  List<Leg> placed(ChangeDraft draft) {
    return draft.legs().stream().flatMap(leg -> jdbc.sql(
            "SELECT s.provider_id, s.municipality_id FROM spending_space s WHERE s.id = ?").param(leg.space().value())
        .query((row, _) -> new Leg(leg.space(), new ProviderId(row.getInt(1)), new MunicipalityId(row.getInt(2)),
            Objects.requireNonNullElse(leg.by(), Money.ZERO))).optional().stream()).toList();
  }

  /** The other spaces of the same provider in the same year, by name. */
  List<ShiftTarget> targets(SpaceId space) {
    return jdbc.sql("""
            SELECT s.id, m.name, l.name FROM spending_space o
            JOIN spending_space s ON s.provider_id = o.provider_id AND s.year = o.year AND s.id <> o.id
            JOIN parties_municipality m ON m.id = s.municipality_id LEFT JOIN contracting_lot l ON l.id = s.lot_id
            WHERE o.id = ? ORDER BY m.name, l.name, s.id""").param(space.value())
        .query((row, _) -> new ShiftTarget(new SpaceId(row.getObject(1, UUID.class)), row.getString(2),
            row.getString(3))).list();
  }

  /** A leg as the portal itself needs it. */
  record Leg(SpaceId space, ProviderId provider, MunicipalityId municipality, Money by) {}

  /** A change without its legs and parties. */
  private record Head(ChangeId id, EntryType type, ChangeStatus status, LocalDate validOn, String reason,
      @Nullable String documentName, ProviderId provider, String providerName, Proposer proposer, Side side,
      @Nullable Ended ended) {

    static Head of(ResultSet row) throws SQLException {
      var endedAt = Moments.ifAny(row, "ended_at");
      return new Head(new ChangeId(row.getObject("id", UUID.class)), EntryType.valueOf(row.getString("type")),
          ChangeStatus.valueOf(row.getString("status")), row.getObject("valid_on", LocalDate.class),
          row.getString("reason"), row.getString("document_name"), new ProviderId(row.getInt("provider_id")),
          row.getString("provider_name"), new Proposer(row.getString("proposed_by"),
              row.getString("proposed_organisation"), Moments.of(row, "proposed_at")),
          new Side(row.getString("side"), row.getObject("side_party", Integer.class)),
          endedAt == null ? null : new Ended(row.getString("ended_by"), endedAt, row.getString("end_reason")));
    }

    ChangeRow row(List<LegRow> legs, List<PartyRow> parties, Viewer viewer, Set<MunicipalityId> mandated) {
      var named = parties.stream().map(party -> party.municipality() != null ? party : party.named(providerName))
          .toList();
      return new ChangeRow(id, type, status, validOn, reason, documentName, providerName, proposer, legs, named, ended,
          may(named, viewer, mandated));
    }

    private Set<ChangeAction> may(List<PartyRow> parties, Viewer viewer, Set<MunicipalityId> mandated) {
      var may = EnumSet.noneOf(ChangeAction.class);
      if (status != ChangeStatus.PROPOSED) {
        return may;
      }
      if (parties.stream().anyMatch(party -> !party.agreed() && ChangeSides.manner(viewer,
          party.municipality() == null ? ChangeSides.PROVIDER : party.municipality().value(), provider, mandated)
          != null)) {
        may.add(ChangeAction.AGREE);
        may.add(ChangeAction.REFUSE);
      }
      if (ChangeSides.manages(viewer) && ChangeSides.sideOf(viewer).equals(side)
          && !(viewer.scope() instanceof AccessScope.Nothing)) {
        may.add(ChangeAction.WITHDRAW);
      }
      return may;
    }
  }
}
