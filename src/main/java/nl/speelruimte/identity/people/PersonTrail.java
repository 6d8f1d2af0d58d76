package nl.speelruimte.identity.people;

import java.time.LocalDate;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes in the trail what was done with a person, in words that can be read years later. */
@Component
class PersonTrail {

  private final AuditTrail trail;
  private final JdbcClient jdbc;

  PersonTrail(AuditTrail trail, JdbcClient jdbc) {
    this.trail = trail;
    this.jdbc = jdbc;
  }

  void write(Viewer viewer, Account account, String action, @Nullable Object before, @Nullable Object after,
      @Nullable String reason) {
    trail.record(viewer, PersonDetails.subject(new PersonId(account.id()), account.organisation()), action, before,
        after, reason);
  }

  /** What the trail keeps of a grant. */
  Held held(RoleGrant grant) {
    var draft = grant.draft();
    return new Held(label(draft.role()), reach(draft.scopeType(), draft.scopeId()), grant.validFrom(), grant.validTo());
  }

  private String reach(ScopeType type, @Nullable Integer id) {
    var sql = switch (type) {
      case REGION -> "SELECT name FROM parties_region ORDER BY id LIMIT 1";
      case PROVIDER -> "SELECT name FROM parties_provider WHERE id = :id";
      case MUNICIPALITY -> "SELECT name FROM parties_municipality WHERE id = :id";
      case GROUP -> "SELECT code FROM parties_municipality_group WHERE id = :id";
    };
    return jdbc.sql(sql).param("id", id).query(String.class).optional().orElse("");
  }

  /** The name of an organisation. */
  String organisation(Organisation organisation) {
    return organisation.kind() == OrganisationKind.REGION
        ? jdbc.sql("SELECT office_name FROM parties_region ORDER BY id LIMIT 1").query(String.class).optional()
            .orElse("")
        : reach(ScopeType.valueOf(organisation.kind().name()), organisation.id());
  }

  /** A role by the key of its name: roles are named here, not where they stand in the code. */
  private static String label(Role role) {
    return "identity.role." + role.name();
  }

  /** A grant. */
  record Held(String role, String reach, LocalDate from, @Nullable LocalDate to) {}

  /** Where somebody stands. */
  record Standing(PersonStatus status) {}

  /** The last day of somebody who leaves. */
  record Leaving(@Nullable LocalDate lastDay) {}

  /** Who was invited. */
  record Invitee(String name, String email) {}
}
