package nl.speelruimte.spending.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.decisions.Agreed;
import nl.speelruimte.spending.decisions.Late;
import nl.speelruimte.spending.decisions.ProcedureCalendar;
import nl.speelruimte.spending.decisions.SpaceStatus;
import nl.speelruimte.spending.decisions.StepEntries;
import nl.speelruimte.spending.procedure.ProcedureWatch;
import nl.speelruimte.spending.sides.Payer;
import nl.speelruimte.spending.sides.SpaceSides;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a space after its decision: the joint arrangements, and that it is used up. */
@Service
@Transactional
public class SpaceSteps {

  private final SpendingSpaces spaces;
  private final StepEntries entries;
  private final StepReading reading;
  private final ProcedureWatch watch;
  private final AuditTrail trail;
  private final SpaceSides sides;
  private final Clock clock;

  SpaceSteps(SpendingSpaces spaces, StepEntries entries, StepReading reading, ProcedureWatch watch, AuditTrail trail,
      SpaceSides sides, Clock clock) {
    this.sides = sides;
    this.watch = watch;
    this.spaces = spaces;
    this.entries = entries;
    this.reading = reading;
    this.trail = trail;
    this.clock = clock;
  }

  /** @throws NotHere when there is no such space for this viewer */
  @Transactional(readOnly = true)
  public SpaceProcedure of(Viewer viewer, SpaceId id) {
    return of(viewer, id, null);
  }

  /**
   * The same as it stood then, with nothing to do about it.
   *
   * @param asOf null for now
   * @throws NotHere when there is no such space for this viewer
   */
  @Transactional(readOnly = true)
  public SpaceProcedure of(Viewer viewer, SpaceId id, @Nullable AsOf asOf) {
    var details = spaces.details(viewer, id);
    var place = details.space().place();
    var steps = reading.steps(viewer, id, asOf);
    var booked = steps.stream().map(step -> new SpaceState.Booked(step.type(),
        step.amount() == null || step.type() == EntryType.DECISION ? 0 : step.amount().cents())).toList();
    var status = SpaceState.on(asOf == null ? LocalDate.now(clock) : asOf.day(), details.period(), booked);
    var runs = asOf == null && status != SpaceStatus.CLOSED;
    var voice = sides.of(viewer, place.municipality(), place.provider());
    var may = runs && voice.isPayer();
    return new SpaceProcedure(status, new ProcedureCalendar(details.period().from()), steps,
        reading.arrangements(id, asOf), may, may && status != SpaceStatus.EXHAUSTED, runs && voice.lacksMandate());
  }

  /**
   * Writes the joint arrangements down: all eleven items; what was written before stays.
   *
   * @throws NotHere when there is no such space of which this viewer may do so
   * @throws RuleBroken when an item says nothing, or they come late without a reason
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public void arrange(Viewer viewer, SpaceId id, JointPlanDraft draft) {
    reading.lock(id);
    var details = spaces.details(viewer, id);
    var payer = payer(viewer, details);
    var today = LocalDate.now(clock);
    if (draft.on() == null || draft.on().isAfter(today)) {
      throw RuleBroken.at("on", "spending.procedure.rule.day-to-come", today);
    }
    for (var item : ArrangementItem.values()) {
      var text = draft.items().getOrDefault(item, "");
      if (text.isBlank()) {
        throw RuleBroken.at(item.name(), "spending.steps.rule.item-missing");
      }
      if (text.length() > SpaceDraft.LONGEST_REASON) {
        throw RuleBroken.at(item.name(), "uikit.field.too-long", SpaceDraft.LONGEST_REASON);
      }
    }
    if (draft.on().isBefore(details.decidedOn())) {
      throw RuleBroken.at("on", "spending.steps.rule.before-decision", details.decidedOn());
    }
    var now = of(viewer, id);
    if (draft.says(now.arrangements())) {
      return;
    }
    if (!now.mayArrange()) {
      throw new RuleBroken("spending.steps.rule.closed");
    }
    if (!Objects.equals(now.latestPlan(), draft.after())) {
      throw RuleBroken.changedMeanwhile("spending.changed.arrangements");
    }
    var calendar = new ProcedureCalendar(details.period().from());
    var late = Late.of(calendar.jointPlanBy(), draft.on(), draft.lateReason());
    var entry = entries.write(viewer, id, EntryType.JOINT_PLAN, draft.on(), null, draft.document(), late);
    agreed(viewer, details, entry, payer);
    reading.keep(entry, draft.items());
    trail.record(viewer, details.subject(), "spending.action.arranged", null, new On(draft.on()),
        late == null ? null : late.reason());
    watch.look(details.space().place().year());
  }

  /**
   * Says that the space is used up, until it is raised.
   *
   * @throws NotHere when there is no such space of which this viewer may do so
   * @throws RuleBroken when more is left than was claimed, or nothing says why
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public void exhaust(Viewer viewer, SpaceId id, String why) {
    reading.lock(id);
    var details = spaces.details(viewer, id);
    var payer = payer(viewer, details);
    var reason = Given.reason(why);
    if (!of(viewer, id).mayExhaust()) {
      throw new RuleBroken("spending.steps.rule.exhausted-already");
    }
    var amounts = details.space().amounts();
    if (amounts.claimed().compareTo(amounts.amount()) < 0) {
      throw new RuleBroken("spending.steps.rule.not-used-up", amounts.claimed(), amounts.amount());
    }
    var today = LocalDate.now(clock);
    var entry = entries.write(viewer, id, EntryType.EXHAUSTED, today, reason, null, null);
    agreed(viewer, details, entry, payer);
    trail.record(viewer, details.subject(), "spending.action.exhausted", null, new On(today), reason);
  }

  /** @throws RuleBroken when the municipality has not mandated the bureau */
  private Payer payer(Viewer viewer, SpaceDetails details) {
    var place = details.space().place();
    return sides.required(viewer, place.municipality(), place.municipalityName(), "space", details.space().id());
  }

  private void agreed(Viewer viewer, SpaceDetails details, long entry, Payer payer) {
    entries.agreed(entry, new Agreed(details.space().place().municipality(), payer.manner(), viewer.name(),
        viewer.organisation(), clock.instant()));
  }

  /** What the trail keeps of a step. */
  record On(LocalDate on) {}
}
