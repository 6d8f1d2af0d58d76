package nl.speelruimte.spending.stops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.TwoSpaces;
import nl.speelruimte.testing.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** UC-81: two people press at the very same moment: it happens once, and who came second is told. */
class AnsweredAtOnceTests extends TwoSpaces {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  @Autowired StopDesk desk;
  @Autowired IntakeStops stops;
  @Autowired StopExceptions exceptions;
  private StopId stop;

  @BeforeEach
  void aStopHolds() {
    stop = as(BUREAU, () -> desk.impose(BUREAU, tight, new StopDraft(StopGround.PLAFOND, TODAY, null, null, "Vol.")));
  }

  @Test
  void aRequestIsMadeOnce() {
    toldOnce(AtOnce.twice(now(() -> asked())), RuleBroken.CHANGED_MEANWHILE);

    assertThat(requests()).hasSize(1);
  }

  @Test
  void aRequestIsGrantedOnce() {
    now(() -> asked()).get();
    var request = requests().getFirst().id();

    toldOnce(AtOnce.twice(now(() -> as(municipality, () -> {
      exceptions.answer(municipality, stop, request, ExceptionDecision.GRANTED, "Het gezin blijft bij elkaar.");
      return true;
    }))), "spending.stop.rule.answered");

    assertThat(requests()).singleElement()
        .satisfies(row -> assertThat(row.decision()).isEqualTo(ExceptionDecision.GRANTED));
    assertThat(trail.history(BUREAU, stops.details(BUREAU, stop).subject(), PageRequest.of(0, 9)))
        .filteredOn(event -> event.action().equals("spending.action.stop.answered")).hasSize(1);
    assertThat(point(provider, "spending.stop-answer")).isNotNull();
    assertThat(point(municipality, "spending.stop-exception")).isNull();
  }

  private boolean asked() {
    return as(provider, () -> {
      exceptions.ask(provider, stop, new ExceptionDraft(ExceptionGround.SIBLING, "Een broer is al in zorg.", 0));
      return true;
    });
  }

  private List<ExceptionRow> requests() {
    return exceptions.rows(BUREAU, StopFilter.ALL, stop, Pageable.unpaged());
  }

  private static void toldOnce(List<Object> answers, String told) {
    assertThat(answers).filteredOn(RuleBroken.class::isInstance).singleElement()
        .satisfies(no -> assertThat(((RuleBroken) no).textKey()).isEqualTo(told));
    assertThat(answers).contains(true);
  }

  private static Supplier<Boolean> now(Supplier<Boolean> press) {
    return () -> PortalClock.at(TODAY.atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), press);
  }
}
