package nl.speelruimte.audit.ui;

import java.util.Map;
import java.util.Optional;
import nl.speelruimte.audit.Subject;

/** The page of what an event is about, for kinds that have one. */
final class SubjectPages {

  static final Map<String, String> PAGES = Map.ofEntries(
      Map.entry("spending.space", "spaces/"), Map.entry("spending.stop", "spaces/stops/"),
      Map.entry("contracting.contract", "contracts/"), Map.entry("contracting.lot", "lots/"),
      Map.entry("contracting.target", "targets/"), Map.entry("parties.provider", "providers/"),
      Map.entry("parties.municipality", "municipalities/"), Map.entry("parties.group", "municipality-groups/"),
      Map.entry("escalation.escalation", "escalations/"), Map.entry("imports.batch", "imports/"));

  private SubjectPages() {}

  static Optional<String> address(Subject subject) {
    return Optional.ofNullable(PAGES.get(subject.kind())).map(page -> page + subject.id());
  }
}
