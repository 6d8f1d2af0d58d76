package nl.speelruimte.spending.tight;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
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

  TightProcedures(SpendingSpaces spaces, TightSteps steps, TightLetters letters, TightTrace trace, Terms terms) {
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
    var course = course(id, from, asOf != null || terms.callForNotice(details));
    return new TightProcedure(course.state(), course.dueSince(), course.consultBy().orElse(null),
        course.decideBy().orElse(null), course.isLate(from.day()), steps.of(id.value(), from.recordedBefore()),
        asOf == null ? may(viewer, details, course, from.day()) : Set.of());
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
        letters.notice(viewer, taking.details, draft.seen() + 1, today, terms.clocks(), text));
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
        letters.decision(viewer, taking.details, draft.seen() + 1, taking.today(), on, measure, reason));
    add(viewer, taking, new NewStep(draft.seen() + 1, on, reason, null, measure, null), letter);
  }

  private void add(Viewer viewer, Taking taking, NewStep step, @Nullable Attachment letter) {
    var id = taking.details.space().id();
    steps.add(viewer, id, taking.kind, step, letter);
    var course = course(id, terms.now(), terms.callForNotice(taking.details));
    trace.taken(viewer, taking.details, taking.kind, taking.course.state(), course, step, taking.today());
  }

  /** Not this viewer's step looks like no such space; a step out of its turn is said to be so. */
  private Taking taking(Viewer viewer, SpaceId id, StepKind kind, StepDraft draft) {
    var details = spaces.details(viewer, id);
    if (!isFor(viewer, details, kind)) {
      throw new NotHere("space", id);
    }
    var now = terms.now();
    var course = course(id, now, terms.callForNotice(details));
    if (steps.of(id.value(), now.recordedBefore()).size() != draft.seen()) {
      throw RuleBroken.changedMeanwhile("spending.changed.steps");
    }
    if (!course.next(now.day()).contains(kind)) {
      throw new RuleBroken("spending.tight.rule.turn." + kind.name());
    }
    return new Taking(details, kind, course, now);
  }

  private TightCourse course(SpaceId id, AsOf asOf, boolean calledFor) {
    return new TightCourse(steps.dueSince(id.value(), asOf.recordedBefore()).orElse(null), calledFor,
        steps.ofRound(id.value(), asOf.recordedBefore()), terms.clocks());
  }

  private static Set<StepKind> may(Viewer viewer, SpaceDetails details, TightCourse course, LocalDate today) {
    var may = EnumSet.noneOf(StepKind.class);
    course.next(today).stream().filter(kind -> isFor(viewer, details, kind)).forEach(may::add);
    return may;
  }

  private static boolean isFor(Viewer viewer, SpaceDetails details, StepKind kind) {
    var place = details.space().place();
    return kind.isOfProvider() ? Parties.speaksForProvider(viewer, place.provider())
        : Parties.speaksForPayer(viewer, place.municipality());
  }

  private record Taking(SpaceDetails details, StepKind kind, TightCourse course, AsOf now) {

    LocalDate today() {
      return now.day();
    }
  }
}
