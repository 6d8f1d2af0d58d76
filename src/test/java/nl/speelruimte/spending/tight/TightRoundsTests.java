package nl.speelruimte.spending.tight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.TwoSpaces;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-77, UC-78: when a space gets tight again, when it is not any more, and what the job says of it. */
class TightRoundsTests extends TwoSpaces {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate CONSULT_BY = LocalDate.of(2026, 12, 6);
  @Autowired TightProcedures procedures;
  @Autowired TightWatch watch;
  @Autowired TransactionTemplate transaction;

  /** The job may have read the procedure just before the decision, and say so just after it. */
  @Test
  void whatWasSaidAboutAProcedureThatIsOverIsTakenBack() {
    send();
    consult();
    as(BUREAU, () -> procedures.decide(BUREAU, tight, new StepDraft(TODAY, "Zo", null, TightMeasure.NOTHING, 2)));
    transaction.executeWithoutResult(_ -> points.raise(Viewer.system("deadlines"), new NewPoint("spending.tight",
        spaces.details(BUREAU, tight).subject(), Severity.ACT, Money.ZERO, "spending.attention.tight-decide-late",
        List.of(TODAY), EnumSet.allOf(Side.class), "spaces/" + tight)));
    assertThat(point(BUREAU, "spending.tight")).isNotNull();

    on("2026-11-23", watch::lookAtDeadlines);

    assertThat(point(BUREAU, "spending.tight")).isNull();
  }

  @Test
  void whatGoesWrongWithOneSpaceKeepsNoOtherFromBeingSaidToBeLate() {
    send();
    jdbc.sql("UPDATE spending_tight_step SET kind = 'BROKEN' WHERE space_id = ?").param(tight.value()).update();
    try {
      jdbc.sql("INSERT INTO spending_tight_step (space_id, number, kind, entry_id) SELECT ?, 1, 'NOTICE', MIN(id)"
          + " FROM spending_entry WHERE space_id = ?").params(calm.value(), calm.value()).update();
      jdbc.sql("UPDATE spending_entry SET valid_on = '2026-11-01' WHERE space_id = ?").param(calm.value()).update();

      on("2026-12-30", watch::lookAtDeadlines);

      assertThat(point(SomeViewer.municipality(veen), "spending.tight").whyKey())
          .isEqualTo("spending.attention.tight-consult-late");
    } finally {
      jdbc.sql("UPDATE spending_tight_step SET kind = 'NOTICE' WHERE space_id = ?").param(tight.value()).update();
    }
  }

  @Test
  void aNoticeIsOfferedOnlyWhileTheFiguresCallForIt() {
    adjust(500_000, 0);
    assertThat(now(BUREAU)).satisfies(good -> {
      assertThat(good.state()).isEqualTo(TightState.NOTICE_LAPSED);
      assertThat(good.dueSince()).isEqualTo(TODAY);
      assertThat(good.may()).isEmpty();
    });
    assertThatThrownBy(this::send).isInstanceOf(RuleBroken.class);

    adjust(-499_500, 1);

    assertThat(now(BUREAU).may()).containsExactly(StepKind.NOTICE);
  }

  /** A new round opens only after a decision, and only once the amount it was about was changed. */
  @Test
  void aSpaceGetsTightAgainOnceItsAmountWasChangedAfterTheDecision() {
    send();
    consult();
    as(BUREAU, () -> procedures.decide(BUREAU, tight, new StepDraft(TODAY, "Erbij", null, TightMeasure.ADJUST, 2)));
    nextDay();
    assertThat(now(BUREAU).state()).isEqualTo(TightState.DECIDED);
    adjust(500_000, 0);
    assertThat(now(BUREAU).state()).isEqualTo(TightState.DECIDED);

    adjust(-499_500, 1);

    assertThat(now(BUREAU)).satisfies(again -> {
      assertThat(again.state()).isEqualTo(TightState.NOTICE_DUE);
      assertThat(again.may()).containsExactly(StepKind.NOTICE);
      assertThat(again.steps()).hasSize(3);
    });
    assertThat(point(BUREAU, "spending.notice")).isNotNull();
    as(BUREAU, () -> procedures.send(BUREAU, tight, StepDraft.of("Weer krap", 3)));
    nextDay();
    assertThat(point(BUREAU, "spending.notice")).isNull();
    assertThat(point(provider, "spending.tight-receipt")).isNotNull();
    assertThat(now(BUREAU)).satisfies(sent -> {
      assertThat(sent.state()).isEqualTo(TightState.NOTIFIED);
      assertThat(sent.consultBy()).isEqualTo(CONSULT_BY);
      assertThat(sent.steps()).extracting(TightStep::kind)
          .containsExactly(StepKind.NOTICE, StepKind.CONSULTATION, StepKind.DECISION, StepKind.NOTICE);
    });
    on("2026-12-07", watch::lookAtDeadlines);
    assertThat(point(municipality, "spending.tight").whyKey()).isEqualTo("spending.attention.tight-consult-late");
    assertThat(facts.entries(BUREAU, tight)).filteredOn(entry -> entry.type() == EntryType.NOTICE_70).hasSize(2);
  }

  private void adjust(long euros, int version) {
    as(BUREAU, () -> spaces.adjust(BUREAU, tight, new AdjustmentDraft(Money.ofEuros(euros), TODAY, "Anders",
        new FileDraft("a.pdf", "%PDF-1.7\n".getBytes()), version)));
  }

  private void nextDay() {
    on("2026-11-23", () -> recalculation.byHand(BUREAU, () -> {
      recalculation.startDay(BUREAU);
      return true;
    }));
  }

  private void send() {
    as(BUREAU, () -> procedures.send(BUREAU, tight, StepDraft.of("Er zijn meer aanmeldingen dan verwacht.", 0)));
  }

  private void consult() {
    as(BUREAU, () -> procedures.consult(BUREAU, tight, new StepDraft(TODAY, "Gesproken", "A. Vos", null, 1)));
  }

  private TightProcedure now(Viewer viewer) {
    return procedures.of(viewer, tight, null);
  }

  private static <T> T on(String day, Supplier<T> work) {
    return PortalClock.at(LocalDate.parse(day).atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), work);
  }

  private static void on(String day, Runnable work) {
    on(day, () -> {
      work.run();
      return true;
    });
  }
}
