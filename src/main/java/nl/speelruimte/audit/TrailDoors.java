package nl.speelruimte.audit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Asks whoever keeps a thing whether its history is for a viewer, before any line of it is read. */
final class TrailDoors {

  private final ObjectProvider<TrailDoor> doors;

  TrailDoors(ObjectProvider<TrailDoor> doors) {
    this.doors = doors;
  }

  boolean isOpen(Viewer viewer, Subject subject, @Nullable AsOf asOf) {
    return !open(viewer, List.of(subject), asOf).isEmpty();
  }

  /** Those whose lines may be read; the lines themselves are still restricted by whom they are about. */
  List<Subject> open(Viewer viewer, Collection<Subject> subjects, @Nullable AsOf asOf) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> List.copyOf(subjects);
      case AccessScope.Municipal _, AccessScope.OfProvider _ -> opened(viewer, subjects, asOf);
      case AccessScope.Nothing() -> List.of();
    };
  }

  private List<Subject> opened(Viewer viewer, Collection<Subject> subjects, @Nullable AsOf asOf) {
    var closed = new HashSet<Subject>();
    doors.forEach(door -> {
      var behind = subjects.stream().filter(subject -> subject.kind().equals(door.kind())).collect(Collectors.toSet());
      if (!behind.isEmpty()) {
        Set<String> seen = door.seen(viewer, behind.stream().map(Subject::id).collect(Collectors.toSet()), asOf);
        behind.stream().filter(subject -> !seen.contains(subject.id())).forEach(closed::add);
      }
    });
    return subjects.stream().filter(subject -> !closed.contains(subject)).toList();
  }
}
