package nl.speelruimte.spending.tight;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.decisions.Agreed;
import nl.speelruimte.spending.sides.Payer;
import nl.speelruimte.spending.sides.SpaceSides;
import nl.speelruimte.spending.sides.Voice;
import nl.speelruimte.spending.tight.TightSteps.NewStep;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The procedure when a space gets tight: notice, receipt, the provider's side, consultation, decision. */
@Service
@Transactional(readOnly = true)
@EnableConfigurationProperties(TightSettings.class)
public class TightProcedures {

  private final SpendingSpaces spaces;
  private final TightSteps steps;
  private final TightLetters letters;
  private final TightTrace trace;
  private final Terms terms;
  private final SpaceSides sides;

  TightProcedures(SpendingSpaces spaces, TightSteps steps, TightLetters letters, TightTrace trace, Terms terms,
      SpaceSides sides) {
    this.sides = sides;
    this.spaces = spaces;
    this.steps = steps;
    this.letters = letters;
    this.trace = trace;
    this.terms = terms;
  }

  /**
   * The procedure of a space.
   *
   * @param asOf from where one looks back; null for now. Looking back nothing may be done
   * @throws NotHere when there is no such space for this viewer
   */
  public TightProcedure of(Viewer viewer, SpaceId id, @Nullable AsOf asOf) {
    var details = spaces.details(viewer, id);
    var from = asOf == null ? terms.now() : asOf;
    var place = details.space().place();
    var shown = asOf == null ? details.space() : spaces.row(viewer, id, asOf).orElse(null);
    var course = course(id, from, shown != null && terms.callForNotice(shown, details.signalPct()));
    var next = asOf == null ? course.next(from.day()) : EnumSet.noneOf(StepKind.class);
    var voice = sides.of(viewer, place.municipality(), place.provider());
    return new TightProcedure(course.state(), course.dueSince(), course.consultBy().orElse(null),
        course.decideBy().orElse(null), course.isLate(from.day()), steps.of(id.value(), from.recordedBefore()),
        may(voice, next), voice.lacksMandate() && next.stream().anyMatch(kind -> !kind.isOfProvider()));
  }

  /**
   * Sends the notice of the contract: a letter that both parties find at the space. The clock of the consultation starts.
   *
   * @throws RuleBroken when nothing calls for it, or it was sent already
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public void send(Viewer viewer, SpaceId id, StepDraft draft) {
    var taking = taking(viewer, id, StepKind.NOTICE, draft);
    var today = taking.today();
    var text = CheckedStep.textOrNothing(draft.text());
    var consultBy = today.plusWeeks(terms.clocks().weeksToConsult());
    var letter = trace.store(viewer, "spending.letter.notice.file", taking.details,
        letters.notice(viewer, taking.payer(), taking.details, draft.seen() + 1, today, terms.clocks(), text));
    add(viewer, taking, new NewStep(draft.seen() + 1, today, text.isEmpty() ? null : text, null, null, consultBy), letter);
  }

  /** The provider confirms that it received the notice. */
  @Transactional
  @PreAuthorize("hasRole('PROVIDER_MANAGER')")
  public void confirmReceipt(Viewer viewer, SpaceId id, StepDraft draft) {
    var taking = taking(viewer, id, StepKind.RECEIPT, draft);
    add(viewer, taking, new NewStep(draft.seen() + 1, taking.today(), null, null, null, null), null);
  }

  /** The provider gives its side of the matter, before it is decided. */
  @Transactional
  @PreAuthorize("hasRole('PROVIDER_MANAGER')")
  public void giveSide(Viewer viewer, SpaceId id, StepDraft draft) {
    var taking = taking(viewer, id, StepKind.SIDE, draft);
    add(viewer, taking, new NewStep(draft.seen() + 1, taking.today(), CheckedStep.text(draft.text()), null, null, null),
        null);
  }

  /** Books that the parties consulted: when, who, and what came of it. The clock of the decision starts. */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public void consult(Viewer viewer, SpaceId id, StepDraft draft) {
    var taking = taking(viewer, id, StepKind.CONSULTATION, draft);
    var on = CheckedStep.day(draft.on(), taking.course.earliest(StepKind.CONSULTATION), taking.today());
    add(viewer, taking, new NewStep(draft.seen() + 1, on, CheckedStep.text(draft.text()),
        CheckedStep.participants(draft.participants()), null, taking.course.decideByWhenConsulted(on)), null);
  }

  /** Decides what to do, with a reason and a letter; an adjustment or an intake stop follows by itself, elsewhere. */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public void decide(Viewer viewer, SpaceId id, StepDraft draft) {
    var taking = taking(viewer, id, StepKind.DECISION, draft);
    var measure = CheckedStep.measure(draft.measure());
    var on = CheckedStep.day(draft.on(), taking.course.earliest(StepKind.DECISION), taking.today());
    var reason = CheckedStep.text(draft.text());
    var letter = trace.store(viewer, "spending.letter.decision.file", taking.details,
        letters.decision(viewer, taking.payer(), taking.details, draft.seen() + 1, taking.today(), on, measure,
            reason));
    add(viewer, taking, new NewStep(draft.seen() + 1, on, reason, null, measure, null), letter);
  }

  private void add(Viewer viewer, Taking taking, NewStep step, @Nullable Attachment letter) {
    var id = taking.details.space().id();
    steps.add(viewer, id, taking.kind, step, letter, taking.agreed(viewer));
    var course = course(id, terms.now(), terms.callForNotice(taking.details.space(), taking.details.signalPct()));
    trace.taken(viewer, taking.details, taking.kind, taking.course.state(), course, step, taking.today());
  }

  /**
   * Not this viewer's step looks like no such space; a step out of its turn is said to be so.
   *
   * @throws RuleBroken too when the bureau would decide for a municipality that has not mandated it
   */
  private Taking taking(Viewer viewer, SpaceId id, StepKind kind, StepDraft draft) {
    var details = spaces.details(viewer, id);
    var place = details.space().place();
    if (kind.isOfProvider() && !SpaceSides.speaksForProvider(viewer, place.provider())) {
      throw new NotHere("space", id);
    }
    var payer = kind.isOfProvider() ? null
        : sides.required(viewer, place.municipality(), place.municipalityName(), "space", id);
    var now = terms.now();
    var course = course(id, now, terms.callForNotice(details.space(), details.signalPct()));
    if (steps.of(id.value(), now.recordedBefore()).size() != draft.seen()) {
      throw RuleBroken.changedMeanwhile("spending.changed.steps");
    }
    if (!course.next(now.day()).contains(kind)) {
      throw new RuleBroken("spending.tight.rule.turn." + kind.name());
    }
    return new Taking(details, kind, course, now, payer);
  }

  private TightCourse course(SpaceId id, AsOf asOf, boolean calledFor) {
    return new TightCourse(steps.dueSince(id.value(), asOf.recordedBefore()).orElse(null), calledFor,
        steps.ofRound(id.value(), asOf.recordedBefore()), terms.clocks());
  }

  private static Set<StepKind> may(Voice voice, Set<StepKind> next) {
    var may = EnumSet.noneOf(StepKind.class);
    next.stream().filter(kind -> kind.isOfProvider() ? voice.provider() : voice.isPayer()).forEach(may::add);
    return may;
  }

  /** @param who on whose word it is taken for the municipality; null for a step of the provider */
  private record Taking(SpaceDetails details, StepKind kind, TightCourse course, AsOf now, @Nullable Payer who) {

    LocalDate today() {
      return now.day();
    }

    Payer payer() {
      return Objects.requireNonNull(who, kind::name);
    }

    @Nullable Agreed agreed(Viewer viewer) {
      return who == null ? null : new Agreed(details.space().place().municipality(), who.manner(), viewer.name(),
          viewer.organisation(), now.recordedBefore().minusNanos(1_000));
    }
  }
}
