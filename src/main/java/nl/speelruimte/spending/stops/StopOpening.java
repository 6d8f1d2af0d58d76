package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.sides.Payer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Begins a stop of a space, when it says everything and no other takes its days; and lets the next step be taken. */
@Component
class StopOpening {

  private final SpendingSpaces spaces;
  private final IntakeStops stops;
  private final StopStore store;
  private final StopSettings settings;
  private final StopMay may;
  private final Clock clock;

  StopOpening(SpendingSpaces spaces, IntakeStops stops, StopStore store, StopSettings settings, StopMay may,
      Clock clock) {
    this.may = may;
    this.spaces = spaces;
    this.stops = stops;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @throws NotHere when there is no such space for this viewer to begin a stop of
   * @throws RuleBroken too when the municipality has not mandated the bureau
   */
  Opened begin(Viewer viewer, SpaceId id, StopDraft draft, StopOrigin origin) {
    var details = spaces.details(viewer, id);
    var needed = origin == StopOrigin.REQUESTED ? StopAction.REQUEST : StopAction.IMPOSE;
    var payer = origin == StopOrigin.REQUESTED ? null : may.payer(viewer, details);
    var ofSpace = stops.ofSpace(viewer, id, null);
    if (!ofSpace.may().contains(needed)) {
      throw new NotHere("space", id);
    }
    var checked = StopRules.draft(draft, origin, today(), details.period(), settings);
    var lot = lot(draft.lot(), details, ofSpace);
    store.hold(details.space().place());
    noOtherTakesItsDays(viewer, details, lot, checked);
    var place = details.space().place();
    var stop = store.begin(id.value(), place, lot == null ? null : lot.value(), checked, origin);
    var lotName = lot == null ? null : place.lot() != null ? place.lotName() : ofSpace.lots().stream()
        .filter(each -> each.id().equals(lot)).findFirst().orElseThrow().name();
    return new Opened(details, new StopRow(stop, id, place.provider(), place.providerName(), place.municipality(),
        place.municipalityName(), lot, lotName, checked.ground(), origin,
        origin == StopOrigin.REQUESTED ? StopStatus.REQUESTED : StopStatus.CONFIRMED, checked.from(), checked.to(), 0),
        checked.reason(), payer);
  }

  /** Who sees the stop and may not do this is told it is not there; who might have, that somebody was first. */
  Taking taking(Viewer viewer, StopId id, StopAction action, int seen) {
    var details = stops.details(viewer, id);
    var payer = may.side(viewer, details.stop(), action);
    if (details.seen() != seen) {
      throw RuleBroken.changedMeanwhile("spending.changed.stop");
    }
    if (!details.may().contains(action)) {
      throw new NotHere("stop", id);
    }
    return new Taking(details, payer);
  }

  private static @Nullable LotId lot(@Nullable LotId chosen, SpaceDetails details, SpaceStops ofSpace) {
    var own = details.space().place().lot();
    if (own != null || chosen == null) {
      return own;
    }
    return ofSpace.lots().stream().filter(lot -> lot.id().equals(chosen)).findFirst()
        .orElseThrow(() -> RuleBroken.at("lot", "spending.stop.rule.lot")).id();
  }

  private void noOtherTakesItsDays(Viewer viewer, SpaceDetails details, @Nullable LotId lot, StopRules.Checked wanted) {
    var place = details.space().place();
    var all = new StopFilter(place.provider(), place.municipality(), null, false);
    stops.rows(viewer, all, Pageable.unpaged()).stream()
        .filter(other -> other.status().takesItsDays())
        .filter(other -> other.lot() == null || lot == null || other.lot().equals(lot))
        .filter(other -> (wanted.to() == null || !other.from().isAfter(wanted.to()))
            && (other.to() == null || !other.to().isBefore(wanted.from())))
        .findFirst().ifPresent(other -> {
          throw other.to() == null ? RuleBroken.at("from", "spending.stop.rule.overlap", other.from())
              : RuleBroken.at("from", "spending.stop.rule.overlap-until", other.from(), other.to());
        });
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A stop that begins; its first step is still to be written. The provider asks on nobody's word but its own. */
  record Opened(SpaceDetails details, StopRow stop, String reason, @Nullable Payer payer) {}

  /** A stop of which the next step is taken. */
  record Taking(StopDetails details, @Nullable Payer payer) {

    StopRow stop() {
      return details.stop();
    }
  }
}
