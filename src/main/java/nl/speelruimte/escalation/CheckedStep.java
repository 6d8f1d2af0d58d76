package nl.speelruimte.escalation;

import java.time.LocalDate;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A step in which nothing is missing, seen from the level on which the escalation stands. */
record CheckedStep(
    StepKind kind,
    EscalationLevel level,
    String what,
    @Nullable String reason,
    @Nullable LocalDate deadline,
    String ownedBy,
    LocalDate validOn,
    @Nullable Measure measure,
    @Nullable String decision,
    @Nullable FileDraft file,
    @Nullable String notice) {

  static final int LONGEST = 2000;
  static final int LONGEST_NOTICE = 4000;
  private static final int LONGEST_NAME = 200;

  /**
   * @param from the level now
   * @param openedOn no step was taken before
   * @throws RuleBroken naming the field of the draft
   */
  static CheckedStep of(StepDraft draft, EscalationLevel from, LocalDate openedOn, LocalDate today) {
    var level = draft.level();
    if (level == null) {
      throw RuleBroken.at("level", "escalation.rule.level-missing");
    }
    var kind = kind(from, level);
    var what = Given.text("what", draft.what(), LONGEST);
    var reason = Given.textIfAny("reason", draft.reason(), LONGEST);
    if (reason == null && (kind == StepKind.SKIPPED || kind == StepKind.LOWERED)) {
      throw RuleBroken.at("reason", kind == StepKind.SKIPPED ? "escalation.rule.skip-reason" : "escalation.rule.down-reason");
    }
    var day = day(draft.validOn(), openedOn, today);
    var notice = draft.addresses() ? Given.textIfAny("notice", draft.notice(), LONGEST_NOTICE) : null;
    if (notice != null && !level.mayAddress()) {
      throw RuleBroken.at("notice", "escalation.rule.not-addressed-yet");
    }
    var deadline = deadline(draft, level, day, notice == null ? null : today);
    var measure = measure(draft, level);
    var decision = Given.textIfAny("decision", draft.decision(), LONGEST);
    if (kind != StepKind.LOWERED && level.needsDecision() && decision == null) {
      throw RuleBroken.at("decision", "escalation.rule.decision-missing");
    }
    if (kind != StepKind.LOWERED && kind != StepKind.CONTINUED && level.needsDecision() && draft.file() == null) {
      throw RuleBroken.at("file", "escalation.rule.document-missing");
    }
    return new CheckedStep(kind, level, what, reason, deadline,
        Given.text("ownedBy", draft.ownedBy(), LONGEST_NAME), day, measure, decision, draft.file(), notice);
  }

  /** The first step, with which an escalation begins. */
  static CheckedStep first(EscalationDraft draft, LocalDate today) {
    var what = Given.text("what", draft.what(), LONGEST);
    var day = day(draft.validOn(), LocalDate.EPOCH, today);
    var deadline = draft.deadline();
    if (deadline != null && deadline.isBefore(day)) {
      throw RuleBroken.at("deadline", "escalation.rule.deadline-early", day);
    }
    return new CheckedStep(StepKind.OPENED, EscalationLevel.SIGNAL, what, Given.text("reason", draft.reason(), LONGEST),
        deadline, Given.text("ownedBy", draft.ownedBy(), LONGEST_NAME), day, null, null, draft.file(), null);
  }

  static StepKind kind(EscalationLevel from, EscalationLevel to) {
    return switch (Integer.signum(to.compareTo(from))) {
      case 0 -> StepKind.CONTINUED;
      case -1 -> StepKind.LOWERED;
      default -> to.number() == from.number() + 1 ? StepKind.RAISED : StepKind.SKIPPED;
    };
  }

  /** @param sentOn the day on which the provider is told, when it is: what was over by then cannot be asked */
  private static @Nullable LocalDate deadline(StepDraft draft, EscalationLevel level, LocalDate day,
      @Nullable LocalDate sentOn) {
    var deadline = draft.deadline();
    if (deadline == null && (level.needsDeadline() || sentOn != null)) {
      throw RuleBroken.at("deadline", "escalation.rule.deadline-missing");
    }
    if (deadline != null && deadline.isBefore(day)) {
      throw RuleBroken.at("deadline", "escalation.rule.deadline-early", day);
    }
    if (deadline != null && sentOn != null && deadline.isBefore(sentOn)) {
      throw RuleBroken.at("deadline", "escalation.rule.deadline-told", sentOn);
    }
    return deadline;
  }

  private static @Nullable Measure measure(StepDraft draft, EscalationLevel level) {
    if (level != EscalationLevel.MEASURE) {
      return null;
    }
    if (draft.measure() == null) {
      throw RuleBroken.at("measure", "escalation.rule.measure-missing");
    }
    return draft.measure();
  }

  private static LocalDate day(@Nullable LocalDate day, LocalDate first, LocalDate last) {
    if (day == null || day.isBefore(first) || day.isAfter(last)) {
      throw first.equals(LocalDate.EPOCH) ? RuleBroken.at("validOn", "escalation.rule.day-late", last)
          : RuleBroken.at("validOn", "escalation.rule.day-outside", first, last);
    }
    return day;
  }
}
