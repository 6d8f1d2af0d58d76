package nl.speelruimte.spending.tight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.EntryRow;
import nl.speelruimte.spending.TwoSpaces;
import nl.speelruimte.spending.mandates.Mandates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-77, UC-78: a municipality takes its own steps, and the bureau those of one that has mandated it. */
class TightByMandateTests extends TwoSpaces {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  @Autowired TightProcedures procedures;
  @Autowired Mandates mandates;

  @ParameterizedTest
  @EnumSource(value = StepKind.class, names = {"NOTICE", "CONSULTATION", "DECISION"})
  void withoutItsMandateTheBureauTakesNoStepForAMunicipalityWhichTakesItItself(StepKind kind) {
    if (kind != StepKind.NOTICE) {
      send();
    }
    if (kind == StepKind.DECISION) {
      consult();
    }
    var seen = now(BUREAU).seen();
    takeMandateBack();

    assertThat(now(BUREAU)).satisfies(procedure -> {
      assertThat(procedure.may()).isEmpty();
      assertThat(procedure.withoutMandate()).isTrue();
    });
    assertThatThrownBy(() -> as(BUREAU, () -> take(BUREAU, kind, seen))).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.textKey()).isEqualTo("spending.sides.rule.no-mandate");
      assertThat(no.arguments()).containsExactly("Duinwijk");
    });
    assertThat(now(municipality).may()).contains(kind);
    as(municipality, () -> take(municipality, kind, seen));

    var payers = now(provider).steps().stream().map(this::payer).toList();
    assertThat(payers.subList(0, seen)).allMatch("MANDATE"::equals);
    assertThat(payers.getLast()).isEqualTo("PORTAL");
    assertThat(now(provider).withoutMandate()).isFalse();
  }

  @Test
  void theLetterOfAMunicipalityThatTookTheStepItselfSaysSo() {
    as(municipality, () -> procedures.send(municipality, tight, StepDraft.of(null, 0)));

    assertThat(text(facts.document(provider, tight, now(provider).steps().getFirst().entry())))
        .contains("Voor akkoord namens de gemeente Duinwijk: Testpersoon, Testorganisatie.").doesNotContain("mandaat");
  }

  /** The mandate of another municipality says nothing about this one, and one that begins later not yet. */
  @Test
  void aMandateIsOfOneMunicipalityAndHoldsFromItsDay() {
    takeMandateBack();
    CareRegion.mandate(jdbc, duin, true, TODAY.plusDays(1));

    assertThat(now(BUREAU).may()).isEmpty();
    assertThat(CareRegion.on("2026-11-23", () -> now(BUREAU)).may()).containsExactly(StepKind.NOTICE);
  }

  /** It was read as one to agree to amounts, and says no more. */
  @Test
  void aMandateFromBeforeItsFormNamedTheseStepsCoversAgreeingAlone() {
    jdbc.sql("UPDATE spending_mandate SET extent = DEFAULT WHERE municipality_id = ?").param(duin.value()).update();

    assertThat(now(BUREAU)).satisfies(procedure -> {
      assertThat(procedure.may()).isEmpty();
      assertThat(procedure.withoutMandate()).isTrue();
    });
    assertThatThrownBy(this::send).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("spending.sides.rule.no-mandate"));
    assertThat(mandates.on(BUREAU, TODAY)).as("still agrees to amounts").contains(duin);
    CareRegion.mandate(jdbc, duin, true, TODAY);
    assertThat(now(BUREAU).may()).contains(StepKind.NOTICE);
  }

  /** Who agreed for the municipality, as the ledger of the space says it. */
  private String payer(TightStep step) {
    return facts.entries(provider, tight).stream().filter(entry -> entry.id() == step.entry())
        .flatMap(entry -> entry.agreed().stream()).map(EntryRow.AgreedRow::manner).findFirst().orElseThrow();
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
}
