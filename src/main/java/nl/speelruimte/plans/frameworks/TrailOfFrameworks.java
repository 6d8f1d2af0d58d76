package nl.speelruimte.plans.frameworks;

import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The history of a version is for whoever may see the version. */
@Component
class TrailOfFrameworks implements TrailDoor {

  static final String KIND = "plans.framework-version";
  private final FrameworkBook book;

  TrailOfFrameworks(FrameworkBook book) {
    this.book = book;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    return ids.stream()
        .filter(id -> FrameworkVersionId.parse(id).flatMap(version -> book.find(viewer, version)).isPresent())
        .collect(Collectors.toSet());
  }
}
