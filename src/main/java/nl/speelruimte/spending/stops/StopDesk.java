package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.forecast.Signal;
import nl.speelruimte.spending.stops.StopStore.NewStep;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where stops are asked for, agreed, confirmed, refused, taken back and lifted. */
@Service
@Transactional
@EnableConfigurationProperties(StopSettings.class)
public class StopDesk {

  private final SpendingSpaces spaces;
  private final StopOpening opening;
  private final StopStore store;
  private final StopLetters letters;
  private final StopTrace trace;
  private final Clock clock;

  StopDesk(SpendingSpaces spaces, StopOpening opening, StopStore store, StopLetters letters, StopTrace trace,
      Clock clock) {
    this.spaces = spaces;
    this.opening = opening;
    this.store = store;
    this.letters = letters;
    this.trace = trace;
    this.clock = clock;
  }

  /**
   * The provider asks for a stop; nothing holds before it is confirmed in writing.
   *
   * @throws RuleBroken when something is missing, it begins too soon, or another stop takes its days
   */
  @PreAuthorize("hasRole('PROVIDER_MANAGER')")
  public StopId request(Viewer viewer, SpaceId space, StopDraft draft) {
    var opened = opening.begin(viewer, space, draft, StopOrigin.REQUESTED);
    return begun(viewer, opened, null);
  }

  /** The payer sets a stop that was agreed with the provider; the letter that confirms it goes with it. */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public StopId impose(Viewer viewer, SpaceId space, StopDraft draft) {
    var opened = opening.begin(viewer, space, draft, StopOrigin.AGREED);
    return begun(viewer, opened, letters.confirmation(viewer, Objects.requireNonNull(opened.payer()), opened.details(),
        opened.stop(), opened.reason()));
  }

  private StopId begun(Viewer viewer, StopOpening.Opened opened, @Nullable Attachment letter) {
    var stop = opened.stop();
    store.add(viewer, stop.id(), new NewStep(1, stop.status(), stop.to(), opened.reason(), opened.payer(), letter,
        null));
    trace.taken(viewer, stop, null, stop.status(), stop.to(), opened.reason());
    return stop.id();
  }

  /** Agrees to what the provider asked, with a letter. */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public void confirm(Viewer viewer, StopId id, StopStepDraft draft) {
    var taking = opening.taking(viewer, id, StopAction.CONFIRM, draft.seen());
    var payer = Objects.requireNonNull(taking.payer());
    var stop = taking.stop();
    var asked = taking.details().steps().getFirst().reason();
    var letter = letters.confirmation(viewer, payer, space(viewer, stop), stop, asked == null ? "" : asked);
    add(viewer, taking, new NewStep(draft.seen() + 1, StopStatus.CONFIRMED, stop.to(), null, payer, letter, null));
  }

  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public void refuse(Viewer viewer, StopId id, StopStepDraft draft) {
    var taking = opening.taking(viewer, id, StopAction.REFUSE, draft.seen());
    var reason = Given.text("reason", draft.reason(), StopDraft.LONGEST_REASON);
    add(viewer, taking, new NewStep(draft.seen() + 1, StopStatus.REFUSED, taking.stop().to(), reason, taking.payer(),
        null, null));
  }

  /** The provider takes its request back. */
  @PreAuthorize("hasRole('PROVIDER_MANAGER')")
  public void withdraw(Viewer viewer, StopId id, StopStepDraft draft) {
    var taking = opening.taking(viewer, id, StopAction.WITHDRAW, draft.seen());
    add(viewer, taking, new NewStep(draft.seen() + 1, StopStatus.WITHDRAWN, taking.stop().to(), null, null, null, null));
  }

  /**
   * Lifts a stop from the day after its last day, with a reason, a letter and the figures of the space of that day: a stop
   * may go on into the next year, of which no space may be opened yet. Then the reason has to do.
   *
   * @throws RuleBroken when it was for want of room and the figures show none
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public void lift(Viewer viewer, StopId id, StopStepDraft draft) {
    var taking = opening.taking(viewer, id, StopAction.LIFT, draft.seen());
    var payer = Objects.requireNonNull(taking.payer());
    var stop = taking.stop();
    var lastDay = StopRules.lastDay(draft.lastDay(), stop, LocalDate.now(clock));
    var reason = Given.text("reason", draft.reason(), StopDraft.LONGEST_REASON);
    var details = space(viewer, stop);
    var after = afterwards(viewer, details, lastDay.plusDays(1));
    var room = after == null ? null : room(after);
    if (room != null) {
      StopRules.mustHaveRoom(stop, room);
    }
    var letter = letters.lifting(viewer, payer, details, new StopLetters.Lifting(stop, lastDay, reason, after));
    add(viewer, taking, new NewStep(draft.seen() + 1, StopStatus.LIFTED, lastDay, reason, payer, letter, room));
  }

  private void add(Viewer viewer, StopOpening.Taking taking, NewStep step) {
    if (!taking.stop().status().next().contains(step.status())) {
      throw RuleBroken.changedMeanwhile("spending.changed.stop");
    }
    store.add(viewer, taking.stop().id(), step);
    trace.taken(viewer, taking.stop(), taking.stop().status(), step.status(), step.to(), step.reason());
  }

  private SpaceDetails space(Viewer viewer, StopRow stop) {
    return spaces.details(viewer, stop.space());
  }

  /** The space like the one in which the stop began, in which that day falls; null when there is none. */
  private @Nullable SpaceDetails afterwards(Viewer viewer, SpaceDetails begun, LocalDate day) {
    if (begun.period().contains(day)) {
      return begun;
    }
    var place = begun.space().place();
    var alike = new SpaceFilter(day.getYear(), place.municipality(), null, place.provider(), place.lot(), Set.of(), "");
    return spaces.rows(viewer, alike, Pageable.unpaged()).stream()
        .filter(row -> row.place().contract().equals(place.contract()) && Objects.equals(row.place().lot(), place.lot()))
        .map(row -> spaces.details(viewer, row.id())).filter(details -> details.period().contains(day))
        .findFirst().orElse(null);
  }

  private static StopStep.Room room(SpaceDetails details) {
    var row = details.space();
    var known = row.progress().signal() != Signal.UNKNOWN;
    return new StopStep.Room(row.amounts().amount(), row.amounts().claimed(), known ? row.amounts().forecast() : null,
        row.source().asOf(), row.source().batch());
  }
}
