package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.sides.Payer;
import nl.speelruimte.spending.sides.SpaceSides;
import nl.speelruimte.spending.sides.Voice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do what with a stop in the state it is in, and on whose word. */
@Component
class StopMay {

  private static final Set<StopAction> OF_PROVIDER =
      EnumSet.of(StopAction.REQUEST, StopAction.WITHDRAW, StopAction.ASK_EXCEPTION);
  private final SpaceSides sides;
  private final Clock clock;

  StopMay(SpaceSides sides, Clock clock) {
    this.sides = sides;
    this.clock = clock;
  }

  /** For whom this viewer speaks about a space. */
  Voice voice(Viewer viewer, SpaceDetails details) {
    var place = details.space().place();
    return sides.of(viewer, place.municipality(), place.provider());
  }

  Voice voice(Viewer viewer, StopRow stop) {
    return sides.of(viewer, stop.municipality(), stop.provider());
  }

  /** Whether a stop can still be begun in a space. */
  boolean isOpen(SpaceDetails details) {
    return !LocalDate.now(clock).isAfter(details.period().to());
  }

  Set<StopAction> begin(Voice voice, SpaceDetails details) {
    var may = EnumSet.noneOf(StopAction.class);
    if (isOpen(details)) {
      if (voice.provider()) {
        may.add(StopAction.REQUEST);
      }
      if (voice.isPayer()) {
        may.add(StopAction.IMPOSE);
      }
    }
    return may;
  }

  /**
   * On whose word a stop is set for the municipality that pays.
   *
   * @throws RuleBroken when it has not mandated the bureau
   */
  Payer payer(Viewer viewer, SpaceDetails details) {
    var place = details.space().place();
    return sides.required(viewer, place.municipality(), place.municipalityName(), "space", details.space().id());
  }

  /**
   * On whose word an action is taken; null for one of the provider.
   *
   * @throws NotHere when the action is of the other side, whatever the state of the stop
   * @throws RuleBroken when the municipality has not mandated the bureau
   */
  @Nullable Payer side(Viewer viewer, StopRow stop, StopAction action) {
    if (!OF_PROVIDER.contains(action)) {
      return sides.required(viewer, stop.municipality(), stop.municipalityName(), "stop", stop.id());
    }
    if (!SpaceSides.speaksForProvider(viewer, stop.provider())) {
      throw new NotHere("stop", stop.id());
    }
    return null;
  }

  Set<StopAction> with(Voice voice, StopRow stop) {
    var may = EnumSet.noneOf(StopAction.class);
    if (voice.isPayer()) {
      may.addAll(ofPayer(stop));
      may.add(StopAction.ANSWER_EXCEPTION);
    }
    if (voice.provider()) {
      if (stop.status() == StopStatus.REQUESTED) {
        may.add(StopAction.WITHDRAW);
      }
      if (stop.ground() == StopGround.PLAFOND && stop.holdsOn(LocalDate.now(clock))) {
        may.add(StopAction.ASK_EXCEPTION);
      }
    }
    return may;
  }

  /** Whether something waits for the municipality that pays. */
  boolean waitsForPayer(StopRow stop) {
    return stop.openExceptions() > 0 || !ofPayer(stop).isEmpty();
  }

  private Set<StopAction> ofPayer(StopRow stop) {
    return switch (stop.status()) {
      case REQUESTED -> EnumSet.of(StopAction.CONFIRM, StopAction.REFUSE);
      case CONFIRMED -> stop.isOver(LocalDate.now(clock)) ? Set.of() : EnumSet.of(StopAction.LIFT);
      case REFUSED, WITHDRAWN, LIFTED -> Set.of();
    };
  }
}
