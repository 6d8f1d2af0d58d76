package nl.speelruimte.spending.stops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.TwoSpaces;
import nl.speelruimte.testing.AccessiblePdf;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** UC-80, UC-81: a stop from its request to its lifting, and the requests during it. */
class IntakeStopsTests extends TwoSpaces {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  @Autowired IntakeStops stops;
  @Autowired StopDesk desk;
  @Autowired StopExceptions exceptions;
  @Autowired ExceptionWatch watch;

  @Test
  void aStopTheProviderAskedForHoldsOnceItWasConfirmedInWriting() {
    var id = requested(StopGround.CAPACITY, TODAY.plusDays(14));
    assertThat(stops.details(provider, id).stop().holdsOn(TODAY.plusDays(14))).isFalse();
    assertThat(point(municipality, "spending.stop-request")).isNotNull();
    assertThat(point(provider, "spending.stop-request")).isNull();

    as(municipality, () -> desk.confirm(municipality, id, new StopStepDraft(null, null, 1)));

    var stop = stops.details(provider, id);
    assertThat(stop.stop().holdsOn(TODAY.plusDays(14))).isTrue();
    assertThat(point(municipality, "spending.stop-request")).isNull();
    var letter = stops.letter(provider, id, stop.steps().getLast().id());
    assertThat(text(letter)).contains("Cliëntenstop, gemeente Duinwijk", "vanaf 6 december 2026", "perceel Perceel A",
        "U hebt voor de gemeente Duinwijk een cliëntenstop aangevraagd", "Er is te weinig capaciteit.",
        "Drie mensen zijn ziek.", "Crisiszorg weigert u nooit");
    assertThat(AccessiblePdf.failures(letter)).isEmpty();
    assertThat(stop.steps().getLast().documentName()).contains("6 december 2026");
    assertThat(facts.entries(provider, tight)).first().satisfies(entry -> {
      assertThat(entry.type()).isEqualTo(EntryType.STOP);
      assertThat(facts.document(municipality, tight, entry.id())).isEqualTo(letter);
    });
    assertThat(trail.history(BUREAU, stop.subject(), PageRequest.of(0, 9))).extracting(event -> event.action())
        .containsExactly("spending.action.stop.CONFIRMED", "spending.action.stop.REQUESTED");
  }

  @Test
  void aRequestCanBeRefusedWithItsReasonOrTakenBackAndThenItsDaysAreFree() {
    var refused = requested(StopGround.PLAFOND, TODAY);
    assertThatThrownBy(() -> as(BUREAU, () -> desk.refuse(BUREAU, refused, new StopStepDraft(" ", null, 1))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("reason"));
    as(BUREAU, () -> desk.refuse(BUREAU, refused, new StopStepDraft("Er is nog ruimte.", null, 1)));
    var withdrawn = requested(StopGround.PLAFOND, TODAY);
    as(provider, () -> desk.withdraw(provider, withdrawn, new StopStepDraft(null, null, 1)));

    assertThat(requested(StopGround.PLAFOND, TODAY)).isNotEqualTo(refused);
    assertThat(stops.rows(provider, StopFilter.of(wilg), Pageable.unpaged())).extracting(StopRow::status)
        .containsExactly(StopStatus.REQUESTED, StopStatus.WITHDRAWN, StopStatus.REFUSED);
  }

  @Test
  void aStopThatOverlapsAnotherIsRefusedWithTheDaysOfThatOne() {
    imposed(TODAY, TODAY.plusDays(10));

    assertThatThrownBy(() -> imposed(TODAY.plusDays(10), null)).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.field()).contains("from");
      assertThat(no.arguments()).containsExactly(TODAY, TODAY.plusDays(10));
    });
    assertThatThrownBy(() -> requested(StopGround.SAFETY, TODAY.plusDays(5))).isInstanceOf(RuleBroken.class);
    assertThat(imposed(TODAY.plusDays(11), null)).isNotNull();
    assertThat(as(BUREAU, () -> desk.impose(BUREAU, calm, draft(StopGround.PLAFOND, TODAY, null)))).isNotNull();
  }

  @Test
  void ofManyAtTheVerySameMomentOneBegins() throws Exception {
    Callable<Boolean> begin = () -> PortalClock.at(TODAY.atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      try {
        imposed(TODAY, null);
        return true;
      } catch (RuleBroken told) {
        return false;
      }
    });
    try (var people = Executors.newFixedThreadPool(3)) {
      var begun = 0;
      for (var result : people.invokeAll(IntStream.range(0, 3).mapToObj(_ -> begin).toList())) {
        begun += result.get() ? 1 : 0;
      }
      assertThat(begun).isEqualTo(1);
    }
    assertThat(stops.count(BUREAU, StopFilter.of(wilg))).isEqualTo(1);
  }

  @Test
  void aStopForWantOfRoomIsLiftedWithFiguresThatShowRoomAndNotBefore() {
    var id = imposed(TODAY, null);
    assertThatThrownBy(() -> lift(id)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("spending.stop.rule.no-room"));
    as(BUREAU, () -> spaces.adjust(BUREAU, tight, new AdjustmentDraft(Money.ofEuros(500_000), TODAY, "Erbij",
        new FileDraft("a.pdf", "%PDF-1.7\n".getBytes()), 0)));

    lift(id);

    var details = stops.details(provider, id);
    assertThat(details.stop()).satisfies(stop -> {
      assertThat(stop.status()).isEqualTo(StopStatus.LIFTED);
      assertThat(stop.holdsOn(TODAY.plusDays(2))).isTrue();
      assertThat(stop.holdsOn(TODAY.plusDays(3))).isFalse();
    });
    assertThat(details.steps().getLast().figures()).satisfies(room -> {
      assertThat(room.amount()).isEqualTo(Money.ofEuros(501_000));
      assertThat(room.claimed()).isEqualTo(Money.ofEuros(2_500));
      assertThat(room.asOf()).isEqualTo(TODAY);
    });
    var letter = stops.letter(municipality, id, details.steps().getLast().id());
    assertThat(text(letter)).contains("Cliëntenstop opgeheven", "De laatste dag is 24 november 2026",
        "Vanaf 25 november 2026", "€ 501.000");
    assertThat(AccessiblePdf.failures(letter)).isEmpty();
    assertThat(imposed(TODAY.plusDays(3), null)).isNotNull();
  }

  @Test
  void theSecondOfTwoPeopleIsTold() {
    var id = requested(StopGround.PLAFOND, TODAY);
    as(BUREAU, () -> desk.confirm(BUREAU, id, new StopStepDraft(null, null, 1)));

    assertThatThrownBy(() -> as(municipality, () -> desk.confirm(municipality, id, new StopStepDraft(null, null, 1))))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("uikit.rule.changed-meanwhile"));
    assertThat(stops.details(BUREAU, id).steps()).hasSize(2);
  }

  @Test
  void nobodyElseSeesOrTouchesAStop() {
    var id = requested(StopGround.PLAFOND, TODAY);
    for (var viewer : List.of(SomeViewer.municipality(veen), SomeViewer.provider(linde))) {
      assertThatThrownBy(() -> stops.details(viewer, id)).isInstanceOf(NotHere.class);
      assertThat(stops.count(viewer, StopFilter.of(wilg))).isZero();
      assertThatThrownBy(() -> as(BUREAU, () -> desk.confirm(viewer, id, new StopStepDraft(null, null, 1))))
          .isInstanceOf(NotHere.class);
    }
    assertThatThrownBy(() -> as(BUREAU, () -> desk.confirm(provider, id, new StopStepDraft(null, null, 1))))
        .isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> as(provider, () -> desk.withdraw(BUREAU, id, new StopStepDraft(null, null, 1))))
        .isInstanceOf(NotHere.class);
    assertThat(stops.details(SomeViewer.auditor(), id).may()).isEmpty();
  }

  @Test
  void aRequestDuringAStopIsAnsweredWithAReasonAndCountedByItsGround() {
    var id = imposed(TODAY, null);
    ask(id, ExceptionGround.SIBLING, 0);
    ask(id, ExceptionGround.SIBLING, 1);
    ask(id, ExceptionGround.SAFETY, 2);
    assertThat(point(municipality, "spending.stop-exception")).isNotNull();
    assertThat(point(provider, "spending.stop-exception")).isNull();

    var rows = exceptions.rows(municipality, StopFilter.ALL, id, Pageable.unpaged());
    assertThat(rows).extracting(ExceptionRow::deadline).containsOnly(TODAY.plusDays(7));
    var first = rows.stream().filter(row -> row.number() == 1).findFirst().orElseThrow();
    answer(municipality, id, first, ExceptionDecision.GRANTED);
    var third = rows.stream().filter(row -> row.number() == 3).findFirst().orElseThrow();
    answer(BUREAU, id, third, ExceptionDecision.REFUSED);

    assertThat(exceptions.counts(provider, StopFilter.of(wilg))).containsExactly(
        new GroundCount(ExceptionGround.SIBLING, 2, 1, 0), new GroundCount(ExceptionGround.SAFETY, 1, 0, 1));
    assertThat(exceptions.rows(provider, StopFilter.ALL, id, Pageable.unpaged()))
        .filteredOn(row -> row.number() == 1).singleElement()
        .satisfies(row -> assertThat(row.reason()).isEqualTo("Daarom"));
    assertThatThrownBy(() -> answer(BUREAU, id, first, ExceptionDecision.REFUSED)).isInstanceOfSatisfying(
        RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("spending.stop.rule.answered"));
    assertThat(stops.details(BUREAU, id).stop().openExceptions()).isEqualTo(1);
    assertThat(exceptions.counts(SomeViewer.provider(linde), StopFilter.ALL)).isEmpty();
  }

  @Test
  void aRequestIsMadeOnlyWhileAStopForWantOfRoomHoldsAndSaysNothingAboutAClient() {
    var id = imposed(TODAY.plusDays(1), null);
    assertThatThrownBy(() -> ask(id, ExceptionGround.OTHER, 0)).isInstanceOf(NotHere.class);
    var capacity = as(BUREAU, () -> desk.impose(BUREAU, calm, draft(StopGround.CAPACITY, TODAY, null)));
    assertThatThrownBy(() -> ask(capacity, ExceptionGround.OTHER, 0)).isInstanceOf(NotHere.class);

    PortalClock.at(TODAY.plusDays(1).atTime(9, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      assertThatThrownBy(() -> as(provider, () -> exceptions.ask(provider, id,
          new ExceptionDraft(ExceptionGround.OTHER, "Het gaat om 111222333", 0))))
          .isInstanceOfSatisfying(RuleBroken.class, no -> {
            assertThat(no.field()).contains("motivation");
            assertThat(no.textKey()).isEqualTo("uikit.field.client-data");
            assertThat(no.arguments()).isEmpty();
          });
      ask(id, ExceptionGround.OTHER, 0);
      assertThatThrownBy(() -> ask(id, ExceptionGround.OTHER, 0)).isInstanceOf(RuleBroken.class);
      return true;
    });
    assertThat(exceptions.count(BUREAU, StopFilter.of(wilg), null)).isEqualTo(1);
  }

  @Test
  void anAnswerThatIsLateIsSaidTheDayAfter() {
    var id = imposed(TODAY, null);
    ask(id, ExceptionGround.SAFETY, 0);

    at(TODAY.plusDays(7), watch::lookAtDeadlines);
    assertThat(point(BUREAU, "spending.stop-exception").whyKey()).isEqualTo("spending.attention.stop-exception");
    assertThat(point(BUREAU, "spending.stop-exception").severity()).isEqualTo(Severity.WATCH);
    at(TODAY.plusDays(8), watch::lookAtDeadlines);
    assertThat(point(BUREAU, "spending.stop-exception").whyKey()).isEqualTo("spending.attention.stop-exception-late");
    assertThat(point(BUREAU, "spending.stop-exception").severity()).isEqualTo(Severity.ACT);
  }

  @Test
  void lookingBackASpaceShowsTheStopAsItWasKnownThen() {
    var id = requested(StopGround.PLAFOND, TODAY);
    at(TODAY.plusDays(2), () -> as(BUREAU, () -> desk.confirm(BUREAU, id, new StopStepDraft(null, null, 1))));

    assertThat(stops.ofSpace(provider, tight, AsOf.endOf(TODAY.minusDays(1))).stops()).isEmpty();
    assertThat(stops.ofSpace(provider, tight, AsOf.endOf(TODAY.plusDays(1)))).satisfies(then -> {
      assertThat(then.stops()).singleElement().extracting(StopRow::status).isEqualTo(StopStatus.REQUESTED);
      assertThat(then.may()).isEmpty();
    });
    assertThat(stops.ofSpace(provider, tight, AsOf.endOf(TODAY.plusDays(2))).stops()).singleElement()
        .extracting(StopRow::status).isEqualTo(StopStatus.CONFIRMED);
    assertThat(stops.ofSpace(provider, tight, null).may()).isEqualTo(Set.of(StopAction.REQUEST));
  }

  private StopId requested(StopGround ground, LocalDate from) {
    return as(provider, () -> desk.request(provider, tight, draft(ground, from, null)));
  }

  private StopId imposed(LocalDate from, LocalDate to) {
    return as(BUREAU, () -> desk.impose(BUREAU, tight, draft(StopGround.PLAFOND, from, to)));
  }

  private void lift(StopId id) {
    as(BUREAU, () -> desk.lift(BUREAU, id, new StopStepDraft("Er is ruimte bij.", TODAY.plusDays(2), 1)));
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
