package nl.speelruimte.plans.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.course.VersionState;
import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-108: everything that stands in the way of submitting is said at once, and names where. */
class SubmitRulesTests {

  private static final int YEAR = 2026;
  private static final MunicipalityId DUIN = new MunicipalityId(1);
  private static final MunicipalityId VEEN = new MunicipalityId(2);
  private static final LotId A = new LotId(11);
  private static final LotId B = new LotId(12);

  @Test
  void aWholePlanHasNothingAgainstIt() {
    assertThat(check(plan("Inleiding", measure()), ground(DUIN, A, 100, 10))).isEmpty();
  }

  @Test
  void anEmptyPlanIsToldEverythingAtOnce() {
    assertThat(SubmitRules.check(YEAR, PlanReach.SPACES, plan(" "), List.of())).extracting(SubmitFinding::field)
        .containsExactly("introduction", "spaces", "measures");
  }

  /** One thing wrong with a measure at a time: its title, text, indicator, how it is measured, owner, start and due date. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      ''    | Tekst | -     | Duur | Wil | 2026-03-01 | 2026-06-01 | title      | plans.writing.finding.title
      Titel | ''    | -     | Duur | Wil | 2026-03-01 | 2026-06-01 | text       | plans.writing.finding.text
      Titel | Tekst | -     | ''   | Wil | 2026-03-01 | 2026-06-01 | measuredBy | plans.writing.finding.measured-by
      Titel | Tekst | IND-1 | ''   | Wil | 2026-03-01 | 2026-06-01 | -          | -
      Titel | Tekst | -     | Duur | ' ' | 2026-03-01 | 2026-06-01 | owner      | plans.writing.finding.owner
      Titel | Tekst | -     | Duur | Wil | -          | 2026-06-01 | startsOn   | plans.writing.finding.starts
      Titel | Tekst | -     | Duur | Wil | 2026-03-01 | -          | dueOn      | plans.writing.finding.due
      Titel | Tekst | -     | Duur | Wil | 2025-12-31 | 2026-06-01 | startsOn   | plans.writing.finding.other-year
      Titel | Tekst | -     | Duur | Wil | 2026-01-01 | 2026-12-31 | -          | -
      Titel | Tekst | -     | Duur | Wil | 2026-03-01 | 2027-01-01 | dueOn      | plans.writing.finding.other-year
      Titel | Tekst | -     | Duur | Wil | 2026-03-01 | 2026-02-28 | dueOn      | plans.writing.finding.due-before-start
      Titel | Tekst | -     | Duur | Wil | 2026-03-01 | 2026-03-01 | -          | -
      Titel | Gezin 123456782 | - | Duur | Wil | 2026-03-01 | 2026-06-01 | text | plans.writing.finding.client-data
      <script>alert(1)</script> | Tekst | - | Duur | Wil | 2026-03-01 | 2026-06-01 | - | -
      """)
  void aMeasureIsToldWhatIsWrongWithIt(String title, String text, @Nullable String indicator, String measuredBy,
      String owner, @Nullable LocalDate starts, @Nullable LocalDate due, @Nullable String field, @Nullable String key) {
    var measure = measure(title, text, indicator, measuredBy, owner, starts, due, effect(DUIN, A, 10));

    var findings = check(plan("Inleiding", measure), ground(DUIN, A, 100, 10));

    if (field == null) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings).singleElement().satisfies(finding -> {
        assertThat(finding.field()).isEqualTo(field);
        assertThat(finding.textKey()).isEqualTo(key);
        assertThat(finding.measure()).isEqualTo(measure.key());
        assertThat(finding.place()).isEqualTo(1);
        assertThat(finding.blocks()).isTrue();
      });
    }
  }

  @Test
  void aMeasureWithoutAnEffectIsPointedOutAndMayBeSubmitted() {
    var findings = check(plan("Inleiding", measure("T", "T", null, "D", "W", LocalDate.of(YEAR, 1, 1),
        LocalDate.of(YEAR, 2, 1))), ground(DUIN, A, 100, 0));

    assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.textKey())
        .isEqualTo("plans.writing.finding.no-effect"));
    assertThat(new SubmitCheck(findings, null, false).maySubmit()).isTrue();
  }

  /** Spaces and promises of lot A, lot B and the whole contract at one municipality. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      100 | 100 |  50 | 50 |   0 |   0 | -
      100 | 101 |  50 | 50 |   0 |   0 | above-lot
      100 | 101 |  50 | 50 |   1 |   0 | -
      100 | 101 |  50 | 51 |   1 |   0 | above
      100 |   0 |  50 |  0 |   0 | 150 | -
      100 |   0 |  50 |  0 |   0 | 151 | above
        - |   1 |  50 |  0 |   0 |   0 | above-lot
        - |   1 |   - |  0 | 100 |   0 | -
      """)
  void whatIsPromisedStaysWithinTheSpaces(@Nullable Long a, long promisedA, @Nullable Long b, long promisedB, long whole,
      long promisedWhole, @Nullable String finding) {
    var findings = check(plan("Inleiding", measure()), ground(DUIN, A, a, promisedA), ground(DUIN, B, b, promisedB),
        ground(DUIN, null, whole, promisedWhole), ground(VEEN, A, 1_000L, 0));

    assertThat(findings).extracting(SubmitFinding::textKey).containsExactlyElementsOf(
        Stream.ofNullable(finding).map("plans.writing.finding."::concat).toList());
    assertThat(findings).allSatisfy(each -> assertThat(each.arguments()).startsWith("Duinwijk"));
  }

  @Test
  void roomAtOneMunicipalityIsNoRoomAtAnother() {
    var most = measure("Meeste", "Tekst", null, "Duur", "Wil", LocalDate.of(YEAR, 3, 1), LocalDate.of(YEAR, 6, 1),
        effect(DUIN, A, 100), effect(DUIN, A, 90), effect(DUIN, B, 5_000));

    assertThat(check(plan("Inleiding", measure(), most), ground(DUIN, A, 100, 200), ground(VEEN, A, 1_000, 0)))
        .singleElement().satisfies(finding -> {
          assertThat(finding.arguments()).containsExactly("Duinwijk", Money.ofCents(200), Money.ofCents(100), "Perceel 11");
          assertThat(finding.measure()).as("where to look first").isEqualTo(most.key());
        });
  }

  /** A plan is asked for before the spaces of its year are decided. */
  @Test
  void whereNoSpaceIsDecidedYetThatIsPointedOut() {
    assertThat(check(plan("Inleiding", measure()), ground(DUIN, A, null, 200), ground(VEEN, A, null, 0)))
        .singleElement().satisfies(finding -> {
          assertThat(finding.textKey()).isEqualTo("plans.writing.finding.no-space");
          assertThat(finding.blocks()).isFalse();
          assertThat(finding.arguments()).containsExactly("Duinwijk", Money.ofCents(200));
        });
  }

  private static List<SubmitFinding> check(PlanContent content, PlanGround... grounds) {
    return SubmitRules.check(YEAR, PlanReach.GENERIC, content, List.of(grounds));
  }

  private static PlanGround ground(MunicipalityId place, @Nullable LotId lot, @Nullable Number cents, long promised) {
    return new PlanGround(place, place.equals(DUIN) ? "Duinwijk" : "Veenlo", lot, lot == null ? null : "Perceel " + lot,
        cents == null ? null : new SpaceId(UUID.randomUUID()), cents == null ? null : Money.ofCents(cents.longValue()),
        cents == null ? null : Money.ZERO, Money.ofCents(promised), true);
  }

  private static PlanContent plan(String introduction, PlanMeasure... measures) {
    return new PlanContent(UUID.randomUUID(), new PlanId(UUID.randomUUID()), 1, 0, VersionState.WRITING, introduction,
        null, null, List.of(), List.of(measures));
  }

  private static PlanMeasure measure() {
    return measure("Titel", "Tekst", null, "Duur", "Wil", LocalDate.of(YEAR, 3, 1), LocalDate.of(YEAR, 6, 1),
        effect(DUIN, A, 10));
  }

  private static PlanMeasure measure(String title, String text, @Nullable String indicator, String measuredBy,
      String owner, @Nullable LocalDate starts, @Nullable LocalDate due, MeasureEffect... effects) {
    return new PlanMeasure(UUID.randomUUID(), new MeasureKey(UUID.randomUUID()), 0, 1, MeasureCategory.OTHER, title, text,
        indicator, measuredBy, owner, starts, due, new ArrayList<>(List.of(effects)), List.of());
  }

  private static MeasureEffect effect(MunicipalityId place, LotId lot, long cents) {
    return new MeasureEffect(place, "Duinwijk", lot, "Perceel", 1, Money.ofCents(cents));
  }
}
