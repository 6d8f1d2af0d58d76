package nl.speelruimte.spending.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.AttachmentType;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.changes.ChangeReading.Leg;
import nl.speelruimte.spending.decisions.Agreed;
import nl.speelruimte.spending.decisions.Booking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a change as it is booked, with everybody's agreement, whoever looks. */
@Component
class BookableChanges {

  private final JdbcClient jdbc;

  BookableChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
    var agreed = jdbc.sql("SELECT * FROM spending_change_party WHERE change_id = ? ORDER BY municipality_id")
        .param(id.value()).query((row, _) -> agreed(row)).list();
    var legs = legs(id).stream().map(leg -> new Booking.Leg(leg.space(), leg.by(), null)).toList();
    return jdbc.sql("""
            SELECT c.type, c.valid_on, c.reason, f.id, f.name, f.type, f.size, f.sha256, f.uploaded_by, f.uploaded_at
            FROM spending_change c LEFT JOIN documents_file f ON f.id = c.document_id WHERE c.id = ?""")
        .param(id.value())
        .query((row, _) -> new Booking(EntryType.valueOf(row.getString(1)), legs,
            row.getObject(2, LocalDate.class), row.getString(3), attachment(row), agreed)).single();
  }

  private static Agreed agreed(ResultSet row) throws SQLException {
    var party = row.getInt("municipality_id");
    return new Agreed(party == ChangeSides.PROVIDER ? null : new MunicipalityId(party),
        Agreed.Manner.valueOf(row.getString("manner")), row.getString("agreed_by"),
        row.getString("agreed_organisation"),
        Moments.of(row, "agreed_at"));
  }

  private static @Nullable Attachment attachment(ResultSet row) throws SQLException {
    var id = row.getObject(4, UUID.class);
    return id == null ? null : new Attachment(id, row.getString(5), AttachmentType.valueOf(row.getString(6)),
        row.getLong(7), row.getString(8), row.getString(9), 
            Moments.of(row.getObject(10, LocalDateTime.class)));
  }
}
