package nl.speelruimte.spending.stops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.TwoSpaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-80, UC-81: stops over the end of a year, and what is said of them to whom and until when. */
class StopNewsTests extends TwoSpaces {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  @Autowired IntakeStops stops;
  @Autowired StopDesk desk;
  @Autowired StopExceptions exceptions;
  @Autowired ExceptionWatch watch;

  /** The space of the year in which it began is full for ever; what counts is the space of the days after the stop. */
  @Test
  void aStopThatWentOnIntoTheNextYearIsLiftedWithTheFiguresOfThatYear() {
    var id = imposed(TODAY, null);
    var lastDay = LocalDate.of(2027, 1, 5);
    var place = spaces.details(BUREAU, tight).space().place();
    as(BUREAU, () -> spaces.open(BUREAU, new SpaceDraft(wilg, duin, 2027, place.contractNumber(), "A",
        Money.ofEuros(70_000), LocalDate.of(2026, 10, 1), "Besluit")));
    at(lastDay, () -> as(BUREAU, () -> desk.lift(BUREAU, id, new StopStepDraft("Nieuw jaar.", lastDay, 1))));

    assertThat(stops.details(BUREAU, id).steps().getLast().figures())
        .satisfies(room -> assertThat(room.amount()).isEqualTo(Money.ofEuros(70_000)));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-30, false", "2026-12-31, true"})
  void withoutASpaceOfTheDaysAfterItTheReasonHasToDo(LocalDate lastDay, boolean may) {
    var id = imposed(TODAY, null);
    if (may) {
      as(BUREAU, () -> desk.lift(BUREAU, id, new StopStepDraft("Nieuw jaar.", lastDay, 1)));
      var lifted = stops.details(BUREAU, id);
      assertThat(lifted.steps().getLast().figures()).isNull();
      assertThat(text(stops.letter(provider, id, lifted.steps().getLast().id()))).contains("Nieuw jaar.")
          .doesNotContain("€ 1.000");
    } else {
      assertThatThrownBy(() -> as(BUREAU, () -> desk.lift(BUREAU, id, new StopStepDraft("Nieuw jaar.", lastDay, 1))))
          .isInstanceOfSatisfying(RuleBroken.class,
              no -> assertThat(no.textKey()).isEqualTo("spending.stop.rule.no-room"));
    }
  }

  @Test
  void lookingBackCountsTheRequestsThatWaitedThen() {
    var id = imposed(TODAY, null);
    at(TODAY.plusDays(1), () -> ask(id, ExceptionGround.SAFETY, 0));
    at(TODAY.plusDays(3), () -> answer(BUREAU, id,
        exceptions.rows(BUREAU, StopFilter.ALL, id, Pageable.unpaged()).getFirst(), ExceptionDecision.GRANTED));

    assertThat(waitedOn(TODAY)).isZero();
    assertThat(waitedOn(TODAY.plusDays(2))).isEqualTo(1);
    assertThat(waitedOn(TODAY.plusDays(3))).isZero();
  }

  /** The job may have read the request just before its answer, and say so just after it. */
  @Test
  void whatWasSaidAboutARequestThatWasAnsweredIsTakenBack() {
    var id = imposed(TODAY, null);
    ask(id, ExceptionGround.SAFETY, 0);
    at(TODAY.plusDays(8), watch::lookAtDeadlines);
    jdbc.sql("INSERT INTO spending_stop_answer (exception_id, decision, reason, recorded_at, actor, actor_organisation)"
        + " SELECT id, 'GRANTED', 'x', '2026-12-01', 'x', 'x' FROM spending_stop_exception WHERE stop_id = ?")
        .param(id.value()).update();
    assertThat(point(BUREAU, "spending.stop-exception")).isNotNull();

    at(TODAY.plusDays(9), watch::lookAtDeadlines);

    assertThat(point(BUREAU, "spending.stop-exception")).isNull();
  }

  @Test
  void theProviderIsToldWhatWasDecidedAboutItsStopUntilTheNextStep() {
    var refused = requested(StopGround.PLAFOND, TODAY);
    assertThat(point(provider, "spending.stop-news")).isNull();
    as(BUREAU, () -> desk.refuse(BUREAU, refused, new StopStepDraft("Er is nog ruimte.", null, 1)));
    assertThat(point(provider, "spending.stop-news")).satisfies(news -> {
      assertThat(news.whyKey()).isEqualTo("spending.attention.stop-refused");
      assertThat(news.severity()).isEqualTo(Severity.KNOW);
      assertThat(news.route()).isEqualTo("spaces/stops/" + refused);
    });
    assertThat(point(BUREAU, "spending.stop-news")).isNull();
    assertThat(point(municipality, "spending.stop-news")).isNull();
  }

  @Test
  void theProviderIsToldOfAStopThatWasImposedOfAnAnswerAndOfItsLifting() {
    var id = imposed(TODAY, null);
    assertThat(point(provider, "spending.stop-news").whyKey()).isEqualTo("spending.attention.stop-agreed");
    ask(id, ExceptionGround.SAFETY, 0);
    assertThat(point(provider, "spending.stop-answer")).isNull();
    answer(BUREAU, id, exceptions.rows(BUREAU, StopFilter.ALL, id, Pageable.unpaged()).getFirst(),
        ExceptionDecision.REFUSED);
    assertThat(point(provider, "spending.stop-answer").whyKey()).isEqualTo("spending.attention.stop-denied");

    as(BUREAU, () -> desk.lift(BUREAU, id, new StopStepDraft("Nieuw jaar.", LocalDate.of(2026, 12, 31), 1)));

    assertThat(point(provider, "spending.stop-news").whyKey()).isEqualTo("spending.attention.stop-lifted");
    assertThat(point(provider, "spending.stop-answer")).isNull();
  }

  private int waitedOn(LocalDate day) {
    return stops.ofSpace(BUREAU, tight, AsOf.endOf(day)).stops().getFirst().openExceptions();
  }

  private StopId requested(StopGround ground, LocalDate from) {
    return as(provider, () -> desk.request(provider, tight, draft(ground, from, null)));
  }

  private StopId imposed(LocalDate from, LocalDate to) {
    return as(BUREAU, () -> desk.impose(BUREAU, tight, draft(StopGround.PLAFOND, from, to)));
  }

  private void ask(StopId id, ExceptionGround ground, int seen) {
    as(provider, () -> exceptions.ask(provider, id, new ExceptionDraft(ground, "Kort gezegd", seen)));
  }

  private void answer(Viewer viewer, StopId id, ExceptionRow row, ExceptionDecision decision) {
    as(viewer, () -> exceptions.answer(viewer, id, row.id(), decision, "Daarom"));
  }

  private static StopDraft draft(StopGround ground, LocalDate from, LocalDate to) {
    return new StopDraft(ground, from, to, null, "Drie mensen zijn ziek.");
  }

  private static void at(LocalDate day, Runnable work) {
    PortalClock.at(day.atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      work.run();
      return true;
    });
  }
}
