package nl.speelruimte.spending.stops;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.tight.Parties;

/** Who may do what with a stop in the state it is in. */
final class StopMay {

  private StopMay() {}

  static Set<StopAction> begin(Viewer viewer, SpaceDetails details, LocalDate today) {
    var may = EnumSet.noneOf(StopAction.class);
    var place = details.space().place();
    if (today.isAfter(details.period().to())) {
      return may;
    }
    if (Parties.speaksForProvider(viewer, place.provider())) {
      may.add(StopAction.REQUEST);
    }
    if (Parties.speaksForPayer(viewer, place.municipality())) {
      may.add(StopAction.IMPOSE);
    }
    return may;
  }

  /** Whether the action is for this viewer's side, whatever the state of the stop. */
  static boolean isOfSideOf(Viewer viewer, StopRow stop, StopAction action) {
    return switch (action) {
      case CONFIRM, REFUSE, LIFT, IMPOSE, ANSWER_EXCEPTION -> Parties.speaksForPayer(viewer, stop.municipality());
      case REQUEST, WITHDRAW, ASK_EXCEPTION -> Parties.speaksForProvider(viewer, stop.provider());
    };
  }

  static Set<StopAction> with(Viewer viewer, StopRow stop, LocalDate today) {
    var may = EnumSet.noneOf(StopAction.class);
    if (Parties.speaksForPayer(viewer, stop.municipality())) {
      switch (stop.status()) {
        case REQUESTED -> may.addAll(EnumSet.of(StopAction.CONFIRM, StopAction.REFUSE));
        case CONFIRMED -> {
          if (!stop.isOver(today)) {
            may.add(StopAction.LIFT);
          }
        }
        case REFUSED, WITHDRAWN, LIFTED -> { }
      }
      may.add(StopAction.ANSWER_EXCEPTION);
    }
    if (Parties.speaksForProvider(viewer, stop.provider())) {
      if (stop.status() == StopStatus.REQUESTED) {
        may.add(StopAction.WITHDRAW);
      }
      if (stop.ground() == StopGround.PLAFOND && stop.holdsOn(today)) {
        may.add(StopAction.ASK_EXCEPTION);
      }
    }
    return may;
  }
}
