package nl.speelruimte.spending.tight;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the round of the procedure of a space that runs stands, and by when what is due: plain rules over the steps that
 * were taken. Deadlines are days in Amsterdam and end with that day, whatever the clock does in between.
 *
 * @param dueSince since when the notice is called for; null when nothing ever called for it
 * @param calledFor whether the figures still call for it
 * @param steps of this round, in the order in which they were taken
 */
record TightCourse(@Nullable LocalDate dueSince, boolean calledFor, List<TightStep> steps, Clocks clocks) {

  /**
   * How long each step may take.
   *
   * @param weeksToConsult from the notice to the consultation
   * @param weeksToDecide from the consultation to the decision
   */
  record Clocks(int weeksToConsult, int weeksToDecide) {}

  TightState state() {
    if (first(StepKind.DECISION).isPresent()) {
      return TightState.DECIDED;
    }
    if (first(StepKind.CONSULTATION).isPresent()) {
      return TightState.CONSULTED;
    }
    if (first(StepKind.NOTICE).isPresent()) {
      return TightState.NOTIFIED;
    }
    return dueSince == null ? TightState.QUIET : calledFor ? TightState.NOTICE_DUE : TightState.NOTICE_LAPSED;
  }

  /** The last day to consult; empty before the notice. */
  Optional<LocalDate> consultBy() {
    return first(StepKind.NOTICE).map(notice -> notice.on().plusWeeks(clocks.weeksToConsult()));
  }

  /**
   * The last day to decide: it counts from the first consultation, which a later one does not put off, and without one
   * from the last day to hold it.
   */
  Optional<LocalDate> decideBy() {
    return first(StepKind.CONSULTATION).map(TightStep::on).or(this::consultBy)
        .map(from -> from.plusWeeks(clocks.weeksToDecide()));
  }

  /** The last day to decide when the parties consult on that day. */
  LocalDate decideByWhenConsulted(LocalDate on) {
    return first(StepKind.CONSULTATION).map(TightStep::on).orElse(on).plusWeeks(clocks.weeksToDecide());
  }

  /** The last day of the step that is waited for; empty when nothing is. */
  Optional<LocalDate> nextBy() {
    return switch (state()) {
      case NOTIFIED -> consultBy();
      case CONSULTED -> decideBy();
      case QUIET, NOTICE_DUE, NOTICE_LAPSED, DECIDED -> Optional.empty();
    };
  }

  boolean isLate(LocalDate today) {
    return nextBy().filter(today::isAfter).isPresent();
  }

  /** The steps that may come next. Who does not come to the consultation does not keep a decision from being taken. */
  Set<StepKind> next(LocalDate today) {
    return switch (state()) {
      case QUIET, NOTICE_LAPSED -> EnumSet.noneOf(StepKind.class);
      case NOTICE_DUE -> EnumSet.of(StepKind.NOTICE);
      case NOTIFIED -> isLate(today)
          ? withReceipt(EnumSet.of(StepKind.SIDE, StepKind.CONSULTATION, StepKind.DECISION))
          : withReceipt(EnumSet.of(StepKind.SIDE, StepKind.CONSULTATION));
      case CONSULTED -> withReceipt(EnumSet.of(StepKind.SIDE, StepKind.CONSULTATION, StepKind.DECISION));
      case DECIDED -> withReceipt(EnumSet.of(StepKind.DECISION));
    };
  }

  /** The first day a step may be about: never before the one it follows. */
  LocalDate earliest(StepKind kind) {
    var follows = kind == StepKind.DECISION
        ? last(StepKind.DECISION).or(() -> first(StepKind.CONSULTATION)).or(() -> first(StepKind.NOTICE))
        : first(StepKind.NOTICE);
    return follows.map(TightStep::on).orElse(dueSince == null ? LocalDate.MIN : dueSince);
  }

  private Set<StepKind> withReceipt(Set<StepKind> kinds) {
    if (first(StepKind.RECEIPT).isEmpty()) {
      kinds.add(StepKind.RECEIPT);
    }
    return kinds;
  }

  private Optional<TightStep> first(StepKind kind) {
    return steps.stream().filter(step -> step.kind() == kind).findFirst();
  }

  private Optional<TightStep> last(StepKind kind) {
    return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
  }
}
