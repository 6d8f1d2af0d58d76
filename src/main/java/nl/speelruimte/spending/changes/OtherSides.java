package nl.speelruimte.spending.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.changes.ChangeReading.Leg;
import org.springframework.stereotype.Component;

/** The spaces of the other municipality in a shift: known by name, while their figures stay with who pays for them. */
@Component
class OtherSides {

  private static final String BELOW = "spending.rule.amount-below-nothing";
  private static final String OUTSIDE = "spending.rule.day-outside";
  private final SpendingSpaces spaces;
  private final ChangeReading reading;

  OtherSides(SpendingSpaces spaces, ChangeReading reading) {
    this.spaces = spaces;
    this.reading = reading;
  }

  /**
   * The legs of a draft. A municipality that gives room of its own may name a space it does not see, of the same provider
   * in the same year; everybody else names only what they see.
   *
   * @throws NotHere when one of the spaces is not there for this viewer, or may not be named by it
   */
  List<Leg> legs(Viewer viewer, ChangeDraft draft) {
    var legs = reading.placed(draft);
    var seen = seen(viewer, legs);
    if (legs.size() < draft.legs().size() || seen.size() < legs.stream().map(Leg::space).distinct().count()
        && !gives(viewer, draft, legs, seen)) {
      throw new NotHere("space", draft.legs().size());
    }
    return legs;
  }

  private boolean gives(Viewer viewer, ChangeDraft draft, List<Leg> legs, Set<SpaceId> seen) {
    var own = legs.stream().filter(leg -> seen.contains(leg.space())).findFirst();
    var other = legs.stream().filter(leg -> !seen.contains(leg.space())).findFirst();
    return draft.type() == EntryType.SHIFT && viewer.scope() instanceof AccessScope.Municipal && legs.size() == 2
        && own.isPresent() && other.isPresent() && !other.get().by().isNegative()
        && ChangeSides.mayPropose(viewer, own.get().provider(), own.get().municipality())
        && reading.targets(own.get().space()).stream().anyMatch(each -> each.id().equals(other.get().space()));
  }

  /**
   * The other spaces of the same provider in the same year.
   *
   * @throws NotHere when there is no such space for this viewer, or it may not propose a change of it
   */
  List<ShiftTarget> targets(Viewer viewer, SpaceId from) {
    var place = spaces.details(viewer, from).space().place();
    if (!ChangeSides.mayPropose(viewer, place.provider(), place.municipality())) {
      throw new NotHere("space", from);
    }
    return reading.targets(from);
  }

  /** @throws RuleBroken when one of them changed since it was shown */
  void requireAsShown(Viewer viewer, ChangeDraft draft) {
    draft.legs().stream().filter(leg -> leg.version() != null).forEach(leg -> {
      var now = spaces.details(viewer, leg.space());
      if (now.version() != leg.version()) {
        throw RuleBroken.changedMeanwhile("spending.changed.space", now.space().amounts().amount());
      }
    });
  }

  /**
   * Books or checks a change; a no about a space that this viewer does not see names none of its figures.
   *
   * @throws RuleBroken when it cannot be booked
   */
  void told(Viewer viewer, List<Leg> legs, LocalDate on, Runnable work) {
    try {
      work.run();
    } catch (RuleBroken no) {
      var seen = seen(viewer, legs);
      if (BELOW.equals(no.textKey()) && legs.stream().anyMatch(
          leg -> leg.by().isNegative() && !seen.contains(leg.space()))) {
        throw RuleBroken.at("amount", "spending.changes.rule.no-room-there");
      }
      if (OUTSIDE.equals(no.textKey()) && seen.size() < legs.size() && seen.stream()
          .map(space -> spaces.details(viewer, space)).map(SpaceDetails::adjustable)
          .allMatch(days -> days.contains(on))) {
        throw RuleBroken.at("validOn", "spending.changes.rule.day-there");
      }
      throw no;
    }
  }

  private Set<SpaceId> seen(Viewer viewer, List<Leg> legs) {
    return reading.seen(viewer, legs.stream().map(Leg::space).collect(Collectors.toSet()));
  }
}
