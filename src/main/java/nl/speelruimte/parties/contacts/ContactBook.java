package nl.speelruimte.parties.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.speelruimte.audit.VersionedTable;
import nl.speelruimte.audit.Versions;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes contacts with their versions, in the transaction of the caller, who has checked who may. */
@Component
public class ContactBook {

  private static final VersionedTable KEPT = VersionedTable.of("parties_contact", "id", "provider_id",
      "municipality_id", "person_name", "job_title", "email", "phone", "valid_from", "valid_to");
  private static final String COLUMNS = """
      SELECT c.id, c.provider_id, c.municipality_id, c.person_name, c.job_title, c.email, c.phone, c.valid_from,
             c.version FROM parties_contact c
       WHERE (c.valid_to IS NULL OR c.valid_to >= :today) AND\s""";
  private final JdbcClient jdbc;
  private final Versions versions;
  private final Clock clock;

  ContactBook(JdbcClient jdbc, Versions versions, Clock clock) {
    this.jdbc = jdbc;
    this.versions = versions;
    this.clock = clock;
  }

  /** The contact with this address at the organisation, held until the transaction ends; of the bureau without either. */
  public Optional<Known> find(@Nullable ProviderId provider, @Nullable MunicipalityId municipality, String email) {
    return jdbc.sql(COLUMNS + "c.email = :email AND c.provider_id <=> :provider AND c.municipality_id <=> :municipality"
            + " ORDER BY c.id LIMIT 1 FOR UPDATE")
        .param("email", email).param("provider", provider == null ? null : provider.value())
        .param("municipality", municipality == null ? null : municipality.value()).param("today", today())
        .query(ContactBook::known).optional();
  }

  /** The contact, held until the transaction ends; empty when it is gone. */
  public Optional<Known> find(int contact) {
    return jdbc.sql(COLUMNS + "c.id = :id FOR UPDATE").param("id", contact).param("today", today())
        .query(ContactBook::known).optional();
  }

  /** @return the number of the new contact, which is there from today */
  public int add(@Nullable ProviderId provider, @Nullable MunicipalityId municipality, ContactData data) {
    var id = values("""
            INSERT INTO parties_contact (provider_id, municipality_id, person_name, job_title, email, phone, valid_from)
            VALUES (:provider, :municipality, :name, :title, :email, :phone, :today) RETURNING id""", data)
        .param("provider", provider == null ? null : provider.value())
        .param("municipality", municipality == null ? null : municipality.value()).param("today", today())
        .query(Integer.class).single();
    versions.changed(KEPT, id);
    return id;
  }

  public void change(int contact, ContactData data) {
    values("""
            UPDATE parties_contact SET person_name = :name, job_title = :title, email = :email, phone = :phone,
              version = version + 1 WHERE id = :id""", data).param("id", contact).update();
    versions.changed(KEPT, contact);
  }

  public void end(int contact, LocalDate lastDay) {
    jdbc.sql("UPDATE parties_contact SET valid_to = :last, version = version + 1 WHERE id = :id")
        .param("last", lastDay).param("id", contact).update();
    versions.changed(KEPT, contact);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private JdbcClient.StatementSpec values(String sql, ContactData data) {
    return jdbc.sql(sql).param("name", data.personName()).param("title", data.jobTitle())
        .param("email", data.email()).param("phone", data.phone());
  }

  private static Known known(ResultSet row, int index) throws SQLException {
    var provider = row.getObject("provider_id", Integer.class);
    var municipality = row.getObject("municipality_id", Integer.class);
    return new Known(row.getInt("id"), provider == null ? null : new ProviderId(provider),
        municipality == null ? null : new MunicipalityId(municipality),
        new ContactData(row.getString("person_name"), row.getString("job_title"), row.getString("email"),
            row.getString("phone")),
        row.getObject("valid_from", LocalDate.class), row.getInt("version"));
  }

  /** A contact as it stands now. */
  public record Known(int id, @Nullable ProviderId provider, @Nullable MunicipalityId municipality, ContactData data,
      LocalDate validFrom, int version) {}
}
