package nl.speelruimte.contracting.targets;

import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The history of a target is for whoever may see the target. */
@Component
class TrailOfTargets implements TrailDoor {

  private final TargetBook book;

  TrailOfTargets(TargetBook book) {
    this.book = book;
  }

  @Override
  public String kind() {
    return "contracting.target";
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    return ids.stream().filter(id -> TargetId.parse(id).flatMap(target -> book.find(viewer, target, asOf)).isPresent())
        .collect(Collectors.toSet());
  }
}
