package nl.speelruimte.audit.ui;

import java.util.Map;
import java.util.Optional;
import nl.speelruimte.audit.Subject;

/** The page of what an event is about, for kinds that have one. */
final class SubjectPages {

  private static final Map<String, String> PAGES = Map.of("spending.space", "spaces/", "contracting.contract",
      "contracts/", "parties.provider", "providers/", "parties.municipality", "municipalities/", "parties.group",
      "municipality-groups/", "imports.batch", "imports/");

  private SubjectPages() {}

  static Optional<String> address(Subject subject) {
    return Optional.ofNullable(PAGES.get(subject.kind())).map(page -> page + subject.id());
  }
}
