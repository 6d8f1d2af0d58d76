package nl.speelruimte.parties.contacts;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ContactRow;
import nl.speelruimte.parties.PartyScopes;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.parties.contacts.ContactBook.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contacts of providers, as they stood on any day, and for the bureau to keep. */
@Service
@Transactional(readOnly = true)
public class Contacts {

  private final JdbcClient jdbc;
  private final ContactDesk desk;
  private final Providers providers;

  Contacts(JdbcClient jdbc, ContactDesk desk, Providers providers) {
    this.jdbc = jdbc;
    this.desk = desk;
    this.providers = providers;
  }

  /** Who was a contact of the provider on that day, as it was known then. */
  public List<ContactRow> of(Viewer viewer, ProviderId provider, AsOf asOf) {
    var mine = PartyScopes.contacts(viewer.scope());
    return jdbc.sql("""
            SELECT c.id, c.person_name, c.job_title, c.email, c.phone, 0 AS version
              FROM parties_contact_version c
             WHERE c.provider_id = :provider AND (%s) AND c.recorded_from < :before
               AND (c.recorded_to IS NULL OR c.recorded_to >= :before)
               AND c.valid_from <= :day AND (c.valid_to IS NULL OR c.valid_to >= :day)
             ORDER BY c.person_name, c.id""".formatted(mine.sql()))
        .param("provider", provider.value()).param("day", asOf.day())
        .param("before", Moments.stored(asOf.recordedBefore())).params(mine.parameters())
        .query(ContactRow.class).list();
  }

  /**
   * Adds a contact, from today.
   *
   * @throws NotHere when there is no such provider whose contacts this viewer keeps
   * @throws RuleBroken when the address is a contact of the provider already
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public int add(Viewer viewer, ProviderId provider, ContactData data) {
    mustKeep(viewer, provider);
    providers.details(viewer, provider);
    return desk.add(viewer, provider, checked(data), null);
  }

  /**
   * Changes what is known of a contact; what was known stays to be looked back at.
   *
   * @throws NotHere when there is no such contact that this viewer keeps
   * @throws RuleBroken when something is wrong, or somebody else changed it meanwhile
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void change(Viewer viewer, int contact, ContactData data, int version) {
    desk.change(viewer, found(viewer, contact, version), checked(data), null);
  }

  /**
   * Says until when somebody is a contact.
   *
   * @throws NotHere when there is no such contact that this viewer keeps
   * @throws RuleBroken when the day lies before the first, or somebody else changed it meanwhile
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void end(Viewer viewer, int contact, @Nullable LocalDate lastDay, int version) {
    desk.end(viewer, found(viewer, contact, version), lastDay, null);
  }

  private Known found(Viewer viewer, int contact, int version) {
    mustKeep(viewer, contact);
    var known = desk.found(contact);
    if (known.version() != version) {
      throw RuleBroken.changedMeanwhile("parties.changed.contact");
    }
    return known;
  }

  private static void mustKeep(Viewer viewer, Object what) {
    if (!viewer.keepsRegister()) {
      throw new NotHere("contact", what);
    }
  }

  private static ContactData checked(ContactData data) {
    return ContactData.of(data.personName(), data.jobTitle(), data.email(), data.phone());
  }
}
