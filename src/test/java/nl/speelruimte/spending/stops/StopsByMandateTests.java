package nl.speelruimte.spending.stops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.TwoSpaces;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-80, UC-81, UC-36: on whose word stops and requests are decided, and what is shown of them looking back. */
class StopsByMandateTests extends TwoSpaces {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  @Autowired IntakeStops stops;
  @Autowired StopDesk desk;
  @Autowired StopExceptions exceptions;

  @Test
  void withoutItsMandateTheBureauDecidesOnNoStopAndNoRequestOfAMunicipality() {
    var asked = requested(StopGround.PLAFOND, TODAY);
    takeMandateBack();
    assertThat(stops.details(BUREAU, asked)).satisfies(details -> {
      assertThat(details.may()).isEmpty();
      assertThat(details.withoutMandate()).isTrue();
    });
    assertThat(stops.ofSpace(BUREAU, tight, null)).satisfies(ofSpace -> {
      assertThat(ofSpace.may()).isEmpty();
      assertThat(ofSpace.withoutMandate()).isTrue();
    });
    noMandate(() -> desk.confirm(BUREAU, asked, new StopStepDraft(null, null, 1)));
    noMandate(() -> desk.refuse(BUREAU, asked, new StopStepDraft("Nee", null, 1)));
    noMandate(() -> desk.impose(BUREAU, tight, draft(StopGround.SAFETY, TODAY, null)));
    as(municipality, () -> desk.confirm(municipality, asked, new StopStepDraft(null, null, 1)));
    ask(asked, ExceptionGround.SAFETY, 0);
    var request = exceptions.rows(BUREAU, StopFilter.ALL, asked, Pageable.unpaged()).getFirst();
    noMandate(() -> exceptions.answer(BUREAU, asked, request.id(), ExceptionDecision.GRANTED, "Ja"));
    noMandate(() -> desk.lift(BUREAU, asked, new StopStepDraft("Ruimte", TODAY, 2)));

    answer(municipality, asked, request, ExceptionDecision.REFUSED);

    assertThat(stops.details(provider, asked).steps()).extracting(StopStep::payer).containsExactly(null, Manner.PORTAL);
    assertThat(exceptions.rows(provider, StopFilter.ALL, asked, Pageable.unpaged()).getFirst().payer())
        .isEqualTo(Manner.PORTAL);
  }

  @Test
  void theLetterAndThePageSayThatTheBureauActedByMandate() {
    var id = imposed(TODAY, null);

    var step = stops.details(provider, id).steps().getFirst();
    assertThat(step.payer()).isEqualTo(Manner.MANDATE);
    assertThat(text(stops.letter(provider, id, step.id()))).contains("namens de gemeente Duinwijk",
        "met het mandaat van de gemeente dat geldt vanaf 1 januari 2026 (Mandaatbesluit 26-1)");
  }

  @Test
  void lookingBackTheListAndThePageShowStopsAndRequestsAsTheyWereKnownThen() {
    var id = requested(StopGround.PLAFOND, TODAY);
    at(TODAY.plusDays(2), () -> as(BUREAU, () -> desk.confirm(BUREAU, id, new StopStepDraft(null, null, 1))));
    at(TODAY.plusDays(3), () -> ask(id, ExceptionGround.SIBLING, 0));
    at(TODAY.plusDays(5), () -> answer(BUREAU, id,
        exceptions.rows(BUREAU, StopFilter.ALL, id, Pageable.unpaged()).getFirst(), ExceptionDecision.GRANTED));
    var before = AsOf.endOf(TODAY.minusDays(1));
    var asked = AsOf.endOf(TODAY.plusDays(1));
    var waits = AsOf.endOf(TODAY.plusDays(4));

    assertThatThrownBy(() -> stops.details(provider, id, before)).isInstanceOf(NotHere.class);
    assertThat(stops.count(provider, StopFilter.of(wilg).asOf(before))).isZero();
    assertThat(stops.rows(provider, StopFilter.of(wilg).asOf(asked), Pageable.unpaged())).singleElement()
        .extracting(StopRow::status).isEqualTo(StopStatus.REQUESTED);
    assertThat(stops.details(BUREAU, id, asked)).satisfies(then -> {
      assertThat(then.steps()).hasSize(1);
      assertThat(then.may()).isEmpty();
      assertThat(then.withoutMandate()).isFalse();
    });
    assertThat(exceptions.counts(BUREAU, StopFilter.of(wilg).asOf(asked))).isEmpty();
    assertThat(exceptions.counts(BUREAU, StopFilter.of(wilg).asOf(waits)))
        .containsExactly(new GroundCount(ExceptionGround.SIBLING, 1, 0, 0));
    assertThat(exceptions.rows(BUREAU, StopFilter.ALL.asOf(waits), id, Pageable.unpaged())).singleElement()
        .satisfies(row -> assertThat(row.decision()).isNull());
    assertThat(exceptions.counts(BUREAU, StopFilter.of(wilg)))
        .containsExactly(new GroundCount(ExceptionGround.SIBLING, 1, 1, 0));
  }

  /** The counts are of the stops that the list shows. */
  @Test
  void requestsAreCountedForTheStopsThatAreAskedFor() {
    var id = imposed(TODAY, TODAY.plusDays(1));
    ask(id, ExceptionGround.SIBLING, 0);
    var running = new StopFilter(wilg, null, null, true);

    assertThat(exceptions.counts(BUREAU, running)).hasSize(1);
    assertThat(exceptions.counts(BUREAU, new StopFilter(wilg, null, StopGround.SAFETY, false))).isEmpty();
    assertThat(exceptions.counts(BUREAU, running.asOf(AsOf.endOf(TODAY.plusDays(1))))).hasSize(1);
    at(TODAY.plusDays(2), () -> assertThat(exceptions.counts(BUREAU, running)).isEmpty());
  }

  private static void noMandate(Runnable command) {
    assertThatThrownBy(() -> as(BUREAU, command)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("spending.sides.rule.no-mandate"));
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
