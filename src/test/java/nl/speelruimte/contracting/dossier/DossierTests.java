package nl.speelruimte.contracting.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.speelruimte.contracting.changes.LivingContract;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.testing.SomeViewer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-54, UC-55: documents, subcontractors, parameters and assignments, now and as of any day. */
class DossierTests extends LivingContract {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final Quarter SECOND_QUARTER = new Quarter(2026, 2);
  @Autowired private ContractDocuments documents;
  @Autowired private Subcontractors subcontractors;
  @Autowired private ContractParameters parameters;
  @Autowired private Assignments assignments;

  /** All that is shown of a dossier. */
  record Shown(List<DocumentRow> documents, List<?> subcontractors, List<ParameterRow> parameters,
      List<AssignmentRow> assignments) {}

  @Test
  void theDossierOfADayIsReadAgainAsItWasShown() {
    var days = new LinkedHashMap<LocalDate, Shown>();
    var day = MARCH;
    for (Runnable act : List.<Runnable>of(
        () -> documents.add(BUREAU, id, new DocumentDraft(DocumentKind.VOG, "VOG", null, "Nieuw", file(1))),
        () -> subcontractors.add(BUREAU, id, sub("12345678", MARCH, MARCH, null)),
        () -> parameters.set(BUREAU, id, parameter(6, LocalDate.of(2026, 1, 1), null)),
        () -> assignments.write(BUREAU, id, new AssignmentDraft(SECOND_QUARTER, "Korter", "Gesprek", 0)),
        () -> documents.follow(BUREAU, id, documents.documents(BUREAU, id, null).getFirst().id(),
            new EditionDraft(LocalDate.of(2029, 1, 1), "Verlengd", file(2), 1)),
        () -> subcontractors.end(BUREAU, id, subcontractors.subcontractors(BUREAU, id, null).getFirst().id(),
            new SubcontractorEnd(LocalDate.of(2026, 12, 31), "Stopt", 0)),
        () -> parameters.set(BUREAU, id, parameter(4, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31))),
        () -> assignments.write(BUREAU, id, new AssignmentDraft(SECOND_QUARTER, "Nog korter", "Gesprek", 1)))) {
      on(day, act);
      days.put(day, shown(null));
      day = day.plusDays(9);
    }

    days.forEach((then, shown) -> assertThat(shown(AsOf.endOf(then))).as("%s", then).isEqualTo(shown));
    assertThat(shown(AsOf.endOf(MARCH.minusDays(1))))
        .isEqualTo(new Shown(List.of(), List.of(), List.of(), List.of()));
    assertThat(days.values()).doesNotHaveDuplicates();
  }

  @Test
  void aParameterTakesThePlaceOfWhatWasSetOnItsDaysAlone() {
    on(MARCH, () -> parameters.set(BUREAU, id, parameter(8, LocalDate.of(2025, 1, 1), null)));
    on(MARCH, () -> parameters.set(BUREAU, id, parameter(6, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31))));

    assertThat(parameters.parameters(BUREAU, id, null)).containsExactly(
        new ParameterRow(ParameterKey.START_WITHIN_WEEKS, 8, LocalDate.of(2027, 1, 1), null),
        new ParameterRow(ParameterKey.START_WITHIN_WEEKS, 6, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)),
        new ParameterRow(ParameterKey.START_WITHIN_WEEKS, 8, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30)));
    assertThat(value(LocalDate.of(2026, 6, 30))).isEqualTo(8);
    assertThat(value(LocalDate.of(2026, 7, 1))).isEqualTo(6);
    assertThat(value(LocalDate.of(2027, 1, 1))).isEqualTo(8);
    assertThat(parameters.value(BUREAU, id, ParameterKey.RETENTION_YEARS, MARCH)).isEmpty();
    refused(() -> on(MARCH, () -> parameters.set(BUREAU, id,
        parameter(6, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)))), "value", "parameter-known");
  }

  @ParameterizedTest
  @CsvSource({"0, 2026-03-02, , value, not-between", "53, 2026-03-02, , value, not-between",
      "6, 2024-12-31, , validFrom, outside-term", "6, 2028-01-01, , validFrom, outside-term",
      "6, , , validFrom, uikit.field.required", ", 2026-03-02, , value, uikit.field.required"})
  void aParameterThatCannotBeIsRefusedAtItsField(@Nullable Integer value, @Nullable LocalDate from,
      @Nullable LocalDate to, String field, String why) {
    refused(() -> on(MARCH, () -> parameters.set(BUREAU, id,
        new ParameterDraft(ParameterKey.START_WITHIN_WEEKS, value, from, to, "Reden"))), field, why);
  }

  @ParameterizedTest
  @CsvSource({"1234567, 2026-03-02, 2026-03-02, , kvkNumber, not-a-kvk-number",
      "1234567x, 2026-03-02, 2026-03-02, , kvkNumber, not-a-kvk-number",
      "12345678, 2026-03-03, 2026-03-03, , approvedOn, approved-later",
      "12345678, 2026-03-02, 2026-03-01, , validFrom, not-approved-yet",
      "12345678, 2026-03-02, 2028-01-01, , validFrom, outside-term",
      "12345678, , 2026-03-02, , approvedOn, uikit.field.required"})
  void aSubcontractorThatCannotBeIsRefusedAtItsField(String kvk, @Nullable LocalDate approved, LocalDate from,
      @Nullable LocalDate to, String field, String why) {
    refused(() -> on(MARCH, () -> subcontractors.add(BUREAU, id, sub(kvk, approved, from, to))), field, why);
  }

  @Test
  void oneIsASubcontractorOnceAtATime() {
    on(MARCH, () -> subcontractors.add(BUREAU, id, sub("12345678", MARCH, MARCH, MARCH.plusMonths(1))));

    refused(() -> on(MARCH, () -> subcontractors.add(BUREAU, id, sub("12345678", MARCH, MARCH.plusDays(5), null))),
        "validFrom", "subcontractor-known");
    on(MARCH, () -> subcontractors.add(BUREAU, id, sub("12345678", MARCH, MARCH.plusMonths(1).plusDays(1), null)));
    var known = subcontractors.subcontractors(BUREAU, id, null).getLast();
    var end = new SubcontractorEnd(MARCH.plusMonths(3), "Stopt", known.version());
    on(MARCH, () -> subcontractors.end(BUREAU, id, known.id(), end));
    refused(() -> on(MARCH, () -> subcontractors.end(BUREAU, id, known.id(), end)), null, "subcontractor-changed");
  }

  @Test
  void theSameFileTwiceIsOneDocumentAndAnExecutableIsNone() {
    on(MARCH, () -> documents.add(BUREAU, id, new DocumentDraft(DocumentKind.VOG, "VOG", null, "Nieuw", file(1))));

    refused(() -> on(MARCH, () -> documents.add(BUREAU, id,
        new DocumentDraft(DocumentKind.VOG, "VOG", null, "Nieuw", file(1)))), "file", "document-known");
    assertThatThrownBy(() -> on(MARCH, () -> documents.add(BUREAU, id, new DocumentDraft(DocumentKind.OTHER, "Rekenblad",
        null, "Nieuw", new FileDraft("rekenblad.xlsx", new byte[] {'M', 'Z', 0, 0})))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).hasValue("file"));
    assertThat(documents.documents(BUREAU, id, null)).hasSize(1);
  }

  @Test
  void whoFollowsAnEditionThatWasFollowedMeanwhileIsTold() {
    on(MARCH, () -> documents.add(BUREAU, id, new DocumentDraft(DocumentKind.VOG, "VOG", null, "Nieuw", file(1))));
    var document = documents.documents(BUREAU, id, null).getFirst();
    on(MARCH, () -> documents.follow(BUREAU, id, document.id(), new EditionDraft(null, "Een", file(2), 1)));

    refused(() -> on(MARCH, () -> documents.follow(BUREAU, id, document.id(),
        new EditionDraft(null, "Twee", file(3), 1))), null, "uikit.rule.changed-meanwhile");
    refused(() -> on(MARCH, () -> {
      assignments.write(BUREAU, id, new AssignmentDraft(SECOND_QUARTER, "Korter", "Gesprek", 0));
      assignments.write(BUREAU, id, new AssignmentDraft(SECOND_QUARTER, "Langer", "Gesprek", 0));
    }), "quarter", "assignment-written");
  }

  @Test
  void whoMaySeeTheContractReadsItsDossierAndNobodyElse() {
    on(MARCH, () -> documents.add(BUREAU, id, new DocumentDraft(DocumentKind.VOG, "VOG", null, "Nieuw", file(1))));
    var edition = documents.documents(BUREAU, id, null).getFirst().latest().id();

    for (var viewer : List.of(SomeViewer.provider(provider), SomeViewer.municipality(one), SomeViewer.auditor())) {
      assertThat(documents.file(viewer, id, edition)).isEqualTo(file(1).content());
    }
    for (var viewer : List.of(SomeViewer.municipality(other), SomeViewer.provider(parties.provider("Ander")),
        SomeViewer.nobody())) {
      assertThat(documents.documents(viewer, id, null)).isEmpty();
      assertThatThrownBy(() -> documents.file(viewer, id, edition)).isInstanceOf(NotHere.class);
    }
  }

  private Shown shown(@Nullable AsOf asOf) {
    return new Shown(documents.documents(BUREAU, id, asOf),
        subcontractors.subcontractors(BUREAU, id, asOf).stream().map(row -> List.of(row.name(), row.kvkNumber(),
            row.approvedOn(), row.validFrom(), String.valueOf(row.validTo()))).toList(),
        parameters.parameters(BUREAU, id, asOf), assignments.assignments(BUREAU, id, asOf));
  }

  private int value(LocalDate day) {
    return parameters.value(BUREAU, id, ParameterKey.START_WITHIN_WEEKS, day).orElseThrow();
  }

  private static ParameterDraft parameter(int weeks, LocalDate from, @Nullable LocalDate to) {
    return new ParameterDraft(ParameterKey.START_WITHIN_WEEKS, weeks, from, to, "Afgesproken");
  }

  private static SubcontractorDraft sub(String kvk, @Nullable LocalDate approved, LocalDate from,
      @Nullable LocalDate to) {
    return new SubcontractorDraft("Hulp aan Huis", kvk, approved, from, to, "Toegestaan");
  }

  private static FileDraft file(int number) {
    return new FileDraft("bestand.pdf", ("%PDF-1.7 " + number).getBytes());
  }

  private static void refused(ThrowingCallable work, @Nullable String field, String why) {
    assertThatThrownBy(work).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.textKey()).isEqualTo(why.contains(".") ? why : "contracting.rule." + why);
      assertThat(no.field().orElse(null)).isEqualTo(field);
    });
  }
}
