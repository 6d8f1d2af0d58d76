package nl.speelruimte.demo.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The membership of a municipality in a group. */
public record GroupMember(String group, String name, String cbs, LocalDate from, @Nullable LocalDate to) {

  private static final Set<String> SMALL = Set.of("0503", "1783", "1842", "0603");
  private static final Set<String> OUTSIDE_EIGHT = Set.of("0518", "0637");
  private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);

  /** The three groups with their history: one municipality was in the group of four for a while and left again. */
  static List<GroupMember> all(Timeline time) {
    var left = LocalDate.of(time.firstYear() - 1, 12, 31);
    var joined = LocalDate.of(time.firstYear(), 1, 1);
    return Stream.of(
        Place.ALL.stream().map(place -> new GroupMember("H10", "Alle tien gemeenten", place.cbs(), BEGIN, null)),
        Place.ALL.stream().filter(place -> !OUTSIDE_EIGHT.contains(place.cbs()))
            .map(place -> new GroupMember("H8", "De acht kleinere gemeenten", place.cbs(),
                place.cbs().equals("0629") ? joined : BEGIN, null)),
        Place.ALL.stream().filter(place -> SMALL.contains(place.cbs()))
            .map(place -> new GroupMember("H4", "Delft en omgeving", place.cbs(), BEGIN, null)),
        Stream.of(new GroupMember("H4", "Delft en omgeving", "1926", BEGIN, left))).flatMap(all -> all).toList();
  }
}
