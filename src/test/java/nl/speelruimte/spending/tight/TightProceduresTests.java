package nl.speelruimte.spending.tight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryRow;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.TwoSpaces;
import nl.speelruimte.testing.AccessiblePdf;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** UC-77, UC-78: from the notice to the decision, each side its own steps. */
class TightProceduresTests extends TwoSpaces {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate CONSULT_BY = LocalDate.of(2026, 12, 6);
  @Autowired TightProcedures procedures;
  @Autowired TightWatch watch;

  @Test
  void aTightSpaceCallsForTheNoticeAndACalmOneForNothing() {
    assertThat(now(BUREAU)).satisfies(procedure -> {
      assertThat(procedure.state()).isEqualTo(TightState.NOTICE_DUE);
      assertThat(procedure.dueSince()).isEqualTo(TODAY);
      assertThat(procedure.may()).containsExactly(StepKind.NOTICE);
    });
    assertThat(now(provider).may()).isEmpty();
    assertThat(procedures.of(BUREAU, calm, null).state()).isEqualTo(TightState.QUIET);
    assertThatThrownBy(() -> as(BUREAU, () -> procedures.send(BUREAU, calm, StepDraft.of(null, 0))))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("spending.tight.rule.turn.NOTICE"));
  }

  @Test
  void theNoticeIsALetterThatBothPartiesReadAndThatAnybodyCanRead() {
    send();

    var entry = entry(EntryType.NOTICE_SENT);
    assertThat(entry.deadline()).isEqualTo(CONSULT_BY);
    var letter = facts.document(provider, tight, entry.id());
    var place = spaces.details(BUREAU, tight).space().place();
    assertThat(text(letter)).contains(place.contractNumber() + "/2026/" + place.municipalityName() + "/" + place.lotName()
        + "/M1");
    assertThat(letter).isEqualTo(facts.document(municipality, tight, entry.id()));
    assertThat(text(letter)).contains("Testorganisatie", "namens de gemeente Duinwijk", "De Wilgentak",
        "22 november 2026", "Melding: bestedingsruimte 2026, Duinwijk", "Voor akkoord namens de gemeente Duinwijk: "
            + "Testpersoon, Testorganisatie, met het mandaat van de gemeente dat geldt vanaf 1 januari 2026 "
            + "(Mandaatbesluit 26-1).", "perceel Perceel A", "70 % van de ruimte",
        "€ 1.000", "€ 2.500", "250,0 %", "uiterlijk op 6 december 2026", "binnen 2 weken", "Er zijn meer aanmeldingen",
        "Crisiszorg gaat altijd door");
    assertThat(AccessiblePdf.failures(letter)).isEmpty();
    assertThatThrownBy(() -> facts.document(SomeViewer.provider(linde), tight, entry.id())).isInstanceOf(NotHere.class);
  }

  @Test
  void fromTheNoticeToTheDecisionEachSideTakesItsOwnSteps() {
    send();
    assertThat(now(provider).may()).containsExactlyInAnyOrder(StepKind.RECEIPT, StepKind.SIDE);
    assertThat(point(provider, "spending.tight-receipt")).isNotNull();
    assertThat(point(municipality, "spending.tight-receipt")).isNull();
    assertThat(point(municipality, "spending.notice")).isNull();
    assertThat(point(municipality, "spending.tight").whyKey()).isEqualTo("spending.attention.tight-consult");

    as(provider, () -> procedures.confirmReceipt(provider, tight, StepDraft.of(null, 1)));
    assertThat(point(provider, "spending.tight-receipt")).isNull();
    as(provider, () -> procedures.giveSide(provider, tight, StepDraft.of("Wij kunnen twee groepen samenvoegen.", 2)));
    on("2026-11-30", () -> as(municipality, () -> procedures.consult(municipality, tight, new StepDraft(
        LocalDate.of(2026, 11, 29), "Groepen samen, volgende maand opnieuw.", "A. Vos (De Wilgentak)", null, 3))));
    on("2026-11-30", () -> {
      assertThat(now(provider).decideBy()).isEqualTo(LocalDate.of(2026, 12, 13));
      assertThat(point(provider, "spending.tight").whyKey()).isEqualTo("spending.attention.tight-decide");
      return true;
    });
    on("2026-12-01", () -> as(BUREAU, () -> procedures.decide(BUREAU, tight, new StepDraft(LocalDate.of(2026, 12, 1),
        "De groepen zijn samengevoegd.", null, TightMeasure.JOINT, 4))));

    on("2026-12-01", () -> {
      var procedure = now(provider);
      assertThat(procedure.state()).isEqualTo(TightState.DECIDED);
      assertThat(procedure.steps()).extracting(TightStep::kind).containsExactly(StepKind.values());
      assertThat(facts.entries(provider, tight)).extracting(EntryRow::reason).contains(
          "Wij kunnen twee groepen samenvoegen.", "Groepen samen, volgende maand opnieuw.",
          "De groepen zijn samengevoegd.");
      return true;
    });
    assertThat(point(BUREAU, "spending.tight")).isNull();
    var letter = facts.document(provider, tight, entry(EntryType.MEASURE).id());
    assertThat(text(letter)).contains("Besluit: bestedingsruimte 2026, Duinwijk", "gezamenlijke maatregelen",
        "De groepen zijn samengevoegd.", "1 december 2026");
    assertThat(AccessiblePdf.failures(letter)).isEmpty();
    assertThat(trail.history(BUREAU, spaces.details(BUREAU, tight).subject(), PageRequest.of(0, 20)))
        .extracting(event -> event.action()).contains("spending.action.tight.NOTICE", "spending.action.tight.RECEIPT",
            "spending.action.tight.SIDE", "spending.action.tight.CONSULTATION", "spending.action.tight.DECISION");
  }

  @Test
  void aNoticeThatWasSentIsNotCalledForAgainByTheFiguresOfTheNextDay() {
    send();
    on("2026-11-23", () -> {
      recalculation.byHand(BUREAU, () -> {
        recalculation.startDay(BUREAU);
        return true;
      });
      return true;
    });

    assertThat(point(BUREAU, "spending.notice")).isNull();
    assertThat(point(BUREAU, "spending.tight")).isNotNull();
  }

  @Test
  void whatIsLateIsSaidTheDayAfterItsLastDayWithoutAnybodyDoingAnything() {
    send();
    on("2026-12-06", watch::lookAtDeadlines);
    assertThat(point(municipality, "spending.tight").whyKey()).isEqualTo("spending.attention.tight-consult");

    on("2026-12-07", watch::lookAtDeadlines);

    assertThat(point(municipality, "spending.tight").whyKey()).isEqualTo("spending.attention.tight-consult-late");
    assertThat(on("2026-12-07", () -> now(BUREAU)).late()).isTrue();
    on("2026-12-07", () -> as(BUREAU, () -> procedures.decide(BUREAU, tight, new StepDraft(LocalDate.of(2026, 12, 7),
        "De aanbieder kwam niet.", null, TightMeasure.INTAKE_STOP, 1))));
    assertThat(on("2026-12-07", () -> now(BUREAU)).state()).isEqualTo(TightState.DECIDED);
  }

  @Test
  void theSecondOfTwoPeopleIsToldAndADoubleClickSendsOneLetter() {
    send();

    assertThatThrownBy(this::send).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("uikit.rule.changed-meanwhile"));
    assertThat(facts.entries(BUREAU, tight)).filteredOn(entry -> entry.type() == EntryType.NOTICE_SENT).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      2026-11-22 | Wij spraken | A. Vos | on           | 2026-11-21
      -          | Wij spraken | A. Vos | on           | -
      2026-11-22 | Wij spraken | A. Vos | on           | 2026-11-23
      2026-11-22 | ' '         | A. Vos | text         | 2026-11-22
      2026-11-22 | Wij spraken | -      | participants | 2026-11-22
      """)
  void whatIsMissingInAConsultationIsSaidAtItsField(LocalDate today, String text, String who, String field,
      LocalDate on) {
    send();

    assertThatThrownBy(() -> as(BUREAU,
        () -> procedures.consult(BUREAU, tight, new StepDraft(on, text, who, null, 1))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
    assertThat(now(BUREAU).steps()).hasSize(1);
  }

  @Test
  void aSecondConsultationDoesNotPutOffTheDecision() {
    send();
    consult();
    on("2026-11-30", () -> as(BUREAU, () -> procedures.consult(BUREAU, tight,
        new StepDraft(LocalDate.of(2026, 11, 30), "Nog eens", "A. Vos", null, 2))));

    assertThat(now(BUREAU).decideBy()).isEqualTo(CONSULT_BY);
    assertThat(facts.entries(BUREAU, tight)).filteredOn(entry -> entry.type() == EntryType.CONSULTATION)
        .extracting(EntryRow::deadline).containsExactly(CONSULT_BY, CONSULT_BY);
  }

  @Test
  void aDecisionWithoutMeasureOrReasonIsNone() {
    send();
    consult();

    assertThatThrownBy(() -> as(BUREAU, () -> procedures.decide(BUREAU, tight,
        new StepDraft(TODAY, "Reden", null, null, 2)))).isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.field()).contains("measure"));
    assertThatThrownBy(() -> as(BUREAU, () -> procedures.decide(BUREAU, tight,
        new StepDraft(TODAY, "", null, TightMeasure.NOTHING, 2)))).isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.field()).contains("text"));
  }

  @Test
  void aLaterDecisionFollowsAnEarlierOneAndOverwritesNothing() {
    send();
    consult();
    as(BUREAU, () -> procedures.decide(BUREAU, tight, new StepDraft(TODAY, "Eerst zo", null, TightMeasure.NOTHING, 2)));
    as(BUREAU, () -> procedures.decide(BUREAU, tight, new StepDraft(TODAY, "Toch zo", null, TightMeasure.ADJUST, 3)));

    assertThat(now(BUREAU).steps()).extracting(TightStep::measure)
        .containsExactly(null, null, TightMeasure.NOTHING, TightMeasure.ADJUST);
  }

  @ParameterizedTest
  @EnumSource(StepKind.class)
  void nobodyTakesTheStepOfTheOtherSide(StepKind kind) {
    if (kind != StepKind.NOTICE) {
      send();
    }
    var seen = now(BUREAU).seen();
    var other = kind.isOfProvider() ? municipality : provider;
    for (var viewer : Set.of(other, SomeViewer.municipality(veen), SomeViewer.provider(linde), SomeViewer.auditor())) {
      assertThatThrownBy(() -> as(kind.isOfProvider() ? provider : BUREAU, () -> take(viewer, kind, seen)))
          .as(viewer.role().name()).isInstanceOf(NotHere.class);
    }
    assertThat(now(BUREAU).seen()).isEqualTo(seen);
  }

  @Test
  void lookingBackShowsWhatWasKnownThenAndOffersNothing() {
    send();
    consult();

    assertThat(procedures.of(BUREAU, tight, AsOf.endOf(TODAY.minusDays(1)))).satisfies(before -> {
      assertThat(before.state()).isEqualTo(TightState.QUIET);
      assertThat(before.steps()).isEmpty();
    });
    assertThat(procedures.of(BUREAU, tight, AsOf.endOf(TODAY))).satisfies(then -> {
      assertThat(then.state()).isEqualTo(TightState.CONSULTED);
      assertThat(then.may()).isEmpty();
    });
  }

  private void take(Viewer viewer, StepKind kind, int seen) {
    var draft = new StepDraft(TODAY, "Tekst", "Wie", TightMeasure.NOTHING, seen);
    switch (kind) {
      case NOTICE -> procedures.send(viewer, tight, draft);
      case RECEIPT -> procedures.confirmReceipt(viewer, tight, draft);
      case SIDE -> procedures.giveSide(viewer, tight, draft);
      case CONSULTATION -> procedures.consult(viewer, tight, draft);
      case DECISION -> procedures.decide(viewer, tight, draft);
    }
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

  private EntryRow entry(EntryType type) {
    return facts.entries(BUREAU, tight).stream().filter(entry -> entry.type() == type).findFirst().orElseThrow();
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
