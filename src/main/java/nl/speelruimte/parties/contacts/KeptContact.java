package nl.speelruimte.parties.contacts;

import java.util.List;
import nl.speelruimte.audit.VersionedTable;

/** The table of contacts, which keeps versions. */
enum KeptContact implements VersionedTable {
  CONTACT;

  @Override
  public String table() {
    return "parties_contact";
  }

  @Override
  public List<String> columns() {
    return List.of("id", "provider_id", "municipality_id", "person_name", "job_title", "email", "phone", "valid_from",
        "valid_to");
  }
}
