package nl.speelruimte.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-44, UC-45: which step may follow which, and what each asks for. */
class StepsOnTheLadderTests {

  private static final LocalDate OPENED = LocalDate.of(2031, 2, 1);
  private static final LocalDate TODAY = LocalDate.of(2031, 3, 3);
  private static final FileDraft FILE = new FileDraft("besluit.pdf", new byte[] {1});

  @ParameterizedTest
  @CsvSource(textBlock = """
      SIGNAL,           TALK,             ,      RAISED
      TALK,             WRITTEN_NOTICE,   ,      RAISED
      IMPROVEMENT_PLAN, MEASURE,          ,      RAISED
      SIGNAL,           WRITTEN_NOTICE,   Spoed, SKIPPED
      SIGNAL,           TERMINATION,      Spoed, SKIPPED
      MEASURE,          MEASURE,          ,      CONTINUED
      SIGNAL,           SIGNAL,           ,      CONTINUED
      MEASURE,          SIGNAL,           Beter, LOWERED
      WRITTEN_NOTICE,   TALK,             Beter, LOWERED
      """)
  void aStepLeadsUpDownOrOnTheSameLevel(EscalationLevel from, EscalationLevel to, String reason, StepKind kind) {
    assertThat(CheckedStep.of(draft(to).because(reason).draft(), from, OPENED, TODAY).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      SIGNAL,         WRITTEN_NOTICE,   passedOver,      reason
      SIGNAL,         TERMINATION,      passedOver,      reason
      MEASURE,        TALK,             down,            reason
      TALK,           WRITTEN_NOTICE,   noDeadline,      deadline
      WRITTEN_NOTICE, IMPROVEMENT_PLAN, noDeadline,      deadline
      SIGNAL,         TALK,             earlyDeadline,   deadline
      SIGNAL,         TALK,             noWhat,          what
      SIGNAL,         TALK,             blankWhat,       what
      SIGNAL,         TALK,             longWhat,        what
      SIGNAL,         TALK,             nobody,          ownedBy
      SIGNAL,         TALK,             noDay,           validOn
      SIGNAL,         TALK,             beforeOpening,   validOn
      SIGNAL,         TALK,             tomorrow,        validOn
      SIGNAL,         TALK,             addressed,       notice
      SIGNAL,         SIGNAL,           addressed,       notice
      MEASURE,        MEASURE,          addressedNoDeadline, deadline
      TALK,           WRITTEN_NOTICE,   addressedTooLate, deadline
      IMPROVEMENT_PLAN, MEASURE,        noMeasure,       measure
      IMPROVEMENT_PLAN, MEASURE,        noDecision,      decision
      MEASURE,        TERMINATION,      noDecision,      decision
      IMPROVEMENT_PLAN, MEASURE,        noFile,          file
      MEASURE,        TERMINATION,      noFile,          file
      SIGNAL,         TALK,             clientInWhat,    what
      SIGNAL,         TALK,             clientInReason,  reason
      TALK,           WRITTEN_NOTICE,   clientInNotice,  notice
      SIGNAL,         ,                 noLevel,         level
      """)
  void whatIsMissingIsSaidAtItsField(EscalationLevel from, EscalationLevel to, String flaw, String field) {
    assertThatThrownBy(() -> CheckedStep.of(flawed(draft(to), flaw), from, OPENED, TODAY))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
  }

  @Test
  void aMeasureBelongsToItsLevelAlone() {
    var step = CheckedStep.of(draft(EscalationLevel.TERMINATION).draft(), EscalationLevel.MEASURE, OPENED, TODAY);

    assertThat(step.measure()).isNull();
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      Reden, ,     ,           2031-03-03, what
      ,      Iets, ,           2031-03-03, reason
      Reden, Iets, ,           2031-03-04, validOn
      Reden, Iets, ,           ,           validOn
      Reden, Iets, 2031-03-02, 2031-03-03, deadline
      """)
  void anEscalationBeginsWithASignalThatSaysWhy(String reason, String what, LocalDate deadline, LocalDate day,
      String field) {
    var draft = new EscalationDraft(UUID.randomUUID(), new ProviderId(1), null, null, reason, what,
        deadline, "Marit", day, null);

    assertThatThrownBy(() -> CheckedStep.first(draft, TODAY))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
  }

  @Test
  void nothingFollowsAnEnd() {
    var escalation = escalation();
    escalation.close(TODAY);

    assertThat(escalation.isOpen()).isFalse();
    assertThat(escalation.deadline()).isNull();
    assertThatThrownBy(() -> escalation.close(TODAY)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> escalation.take(CheckedStep.of(draft(EscalationLevel.TALK).draft(),
        EscalationLevel.SIGNAL, OPENED, TODAY))).isInstanceOf(RuleBroken.class);
  }

  @Test
  void aStepThatWasCheckedForAnotherLevelIsNotTaken() {
    var escalation = escalation();
    var fromTalk = CheckedStep.of(draft(EscalationLevel.WRITTEN_NOTICE).draft(), EscalationLevel.TALK, OPENED, TODAY);

    assertThatThrownBy(() -> escalation.take(fromTalk)).isInstanceOf(IllegalStateException.class);
    assertThat(escalation.level()).isEqualTo(EscalationLevel.SIGNAL);
  }

  /** A deadline lasts until its day ends in Amsterdam, also in the nights in which the clock is changed. */
  @ParameterizedTest
  @CsvSource(textBlock = """
      2031-06-10, 2031-06-02T21:59:59Z, FAR
      2031-06-10, 2031-06-02T22:00:00Z, NEAR
      2031-06-10, 2031-06-10T21:59:59Z, NEAR
      2031-06-10, 2031-06-10T22:00:00Z, PASSED
      2031-12-10, 2031-12-10T22:59:59Z, NEAR
      2031-12-10, 2031-12-10T23:00:00Z, PASSED
      2026-03-29, 2026-03-28T22:59:59Z, NEAR
      2026-03-29, 2026-03-29T21:59:59Z, NEAR
      2026-03-29, 2026-03-29T22:00:00Z, PASSED
      2026-10-25, 2026-10-25T22:59:59Z, NEAR
      2026-10-25, 2026-10-25T23:00:00Z, PASSED
      ,           2026-10-25T23:00:00Z, NONE
      """)
  void aDeadlineEndsWithItsDayInAmsterdam(LocalDate deadline, Instant now, DeadlineState state) {
    assertThat(DeadlineState.of(deadline, LocalDate.ofInstant(now, PortalClock.ZONE))).isEqualTo(state);
  }

  private static Escalation escalation() {
    var draft = new EscalationDraft(UUID.randomUUID(), new ProviderId(1), null, null, "Reden", "Iets",
        TODAY, "Marit", OPENED, null);
    return new Escalation(draft, new ProviderId(1), CheckedStep.first(draft, TODAY), "Marit");
  }

  private static StepDraft flawed(Sketch draft, String flaw) {
    return switch (flaw) {
      case "passedOver", "down", "noLevel" -> draft.because(null).draft();
      case "noDeadline" -> draft.by(null).draft();
      case "addressedNoDeadline" -> draft.saying("Wij schrijven u aan.").by(null).draft();
      case "addressedTooLate" -> draft.on(TODAY.minusDays(9)).by(TODAY.minusDays(1)).saying("Wij schrijven u aan.").draft();
      case "clientInWhat" -> draft.doing("Gebeld over 123456782").draft();
      case "clientInNotice" -> draft.saying("Het gaat om 1234.56.782.").draft();
      case "clientInReason" -> draft.because("Zie 123456782").draft();
      case "earlyDeadline" -> draft.by(TODAY.minusDays(1)).draft();
      case "noWhat" -> draft.doing(null).draft();
      case "blankWhat" -> draft.doing(" ").draft();
      case "longWhat" -> draft.doing("x".repeat(2001)).draft();
      case "nobody" -> draft.ownedBy("").draft();
      case "noDay" -> draft.on(null).draft();
      case "beforeOpening" -> draft.on(OPENED.minusDays(1)).draft();
      case "tomorrow" -> draft.on(TODAY.plusDays(1)).draft();
      case "addressed" -> draft.saying("Wij schrijven u aan.").draft();
      case "noMeasure" -> draft.measure(null).draft();
      case "noDecision" -> draft.deciding(null).draft();
      case "noFile" -> draft.with(null).draft();
      default -> throw new IllegalArgumentException(flaw);
    };
  }

  private static Sketch draft(@Nullable EscalationLevel to) {
    return new Sketch(to, "Gebeld", null, TODAY.plusDays(20), "Marit", TODAY, Measure.SET_OFF, "Bestuur besloot", FILE, null);
  }

  /** A step that lacks nothing, to take one thing away from. */
  private record Sketch(@Nullable EscalationLevel level, @Nullable String what, @Nullable String reason,
      @Nullable LocalDate deadline, String owner, @Nullable LocalDate day, @Nullable Measure measure,
      @Nullable String decision, @Nullable FileDraft file, @Nullable String notice) {

    Sketch because(@Nullable String why) {
      return new Sketch(level, what, why, deadline, owner, day, measure, decision, file, notice);
    }

    Sketch doing(@Nullable String doing) {
      return new Sketch(level, doing, reason, deadline, owner, day, measure, decision, file, notice);
    }

    Sketch by(@Nullable LocalDate last) {
      return new Sketch(level, what, reason, last, owner, day, measure, decision, file, notice);
    }

    Sketch ownedBy(String name) {
      return new Sketch(level, what, reason, deadline, name, day, measure, decision, file, notice);
    }

    Sketch on(@Nullable LocalDate on) {
      return new Sketch(level, what, reason, deadline, owner, on, measure, decision, file, notice);
    }

    Sketch measure(@Nullable Measure taken) {
      return new Sketch(level, what, reason, deadline, owner, day, taken, decision, file, notice);
    }

    Sketch deciding(@Nullable String what) {
      return new Sketch(level, this.what, reason, deadline, owner, day, measure, what, file, notice);
    }

    Sketch with(@Nullable FileDraft document) {
      return new Sketch(level, what, reason, deadline, owner, day, measure, decision, document, notice);
    }

    Sketch saying(String text) {
      return new Sketch(level, what, reason, deadline, owner, day, measure, decision, file, text);
    }

    StepDraft draft() {
      return new StepDraft(level, what, reason, deadline, owner, day, measure, decision, file, notice, 0);
    }
  }
}
