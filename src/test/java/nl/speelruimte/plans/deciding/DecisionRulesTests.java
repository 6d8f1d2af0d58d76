package nl.speelruimte.plans.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanRow;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.concluding.Conclusion;
import nl.speelruimte.plans.concluding.ConclusionRow;
import nl.speelruimte.plans.concluding.ConclusionSheet;
import nl.speelruimte.plans.concluding.Verdict;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.plans.letters.LetterTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-126: which decision may be taken after which conclusions. */
class DecisionRulesTests {

  private static final MeasureKey FIRST = new MeasureKey(UUID.randomUUID());
  private static final MeasureKey SECOND = new MeasureKey(UUID.randomUUID());
  private static final LetterTexts TEXTS = new LetterTexts("Inleiding", "Motivering", "Slot");

  /** Concluded: of the plan a score, of the plan a knock-out, of each of two measures a knock-out; ? is nothing concluded. */
  @ParameterizedTest(name = "{0} with {2} after {1} is answered with {3}")
  @CsvSource({
      "APPROVED,        4 yes yes yes, + +, -",
      "APPROVED,        1 yes yes yes, + +, -",
      "APPROVED,        ? yes yes yes, + +, outcome not-concluded",
      "APPROVED,        4 yes yes ?,   + +, outcome not-concluded",
      "APPROVED,        4 no yes yes,  + +, outcome knock-out",
      "APPROVED,        4 yes yes no,  + +, outcome knock-out",
      "PARTLY_APPROVED, 4 yes yes no,  + x, -",
      "PARTLY_APPROVED, 4 yes yes no,  x +, outcome knock-out",
      "PARTLY_APPROVED, 4 no yes yes,  + x, outcome knock-out",
      "PARTLY_APPROVED, 4 yes yes ?,   + x, outcome not-concluded",
      "PARTLY_APPROVED, 4 yes yes yes, + +, outcome not-in-part",
      "PARTLY_APPROVED, 4 yes yes yes, x x, outcome not-in-part",
      "PARTLY_APPROVED, 4 yes yes yes, + -, measure",
      "REJECTED,        ? ? ? ?,       + +, -",
      "REJECTED,        4 no no no,    + +, -",
      "RETURNED,        4 yes yes yes, + +, outcome return-apart",
      "-,               4 yes yes yes, + +, outcome required"})
  void anApprovalNeedsEveryConclusionAndNoFailedKnockOut(String outcome, String concluded, String choices, String answer) {
    var draft = draft(outcome, choices, "Goed onderbouwd", TEXTS);
    if ("-".equals(answer)) {
      var checked = CheckedDecision.of(draft, sheet(concluded));
      assertThat(checked.outcome()).isEqualTo(DecisionOutcome.valueOf(outcome));
      assertThat(checked.measures()).extracting(MeasureChoice::approved).isEqualTo("REJECTED".equals(outcome) ? List.of()
          : Arrays.stream(choices.split(" ")).map("+"::equals).toList());
    } else {
      assertThatThrownBy(() -> CheckedDecision.of(draft, sheet(concluded))).isInstanceOfSatisfying(RuleBroken.class, no -> {
        assertThat(no.field()).contains("measure".equals(answer) ? "measure-" + SECOND : answer.split(" ")[0]);
        assertThat(no.textKey()).endsWith("measure".equals(answer) ? "reason-missing" : answer.split(" ")[1]);
      });
    }
  }

  @Test
  void whatIsMissingIsNamedOncePerMeasureAlsoWhenTwoBearOneName() {
    assertThat(CheckedDecision.named(sheet("? ? ? ?").rows())).isEqualTo("H1, K1; K2 (Maatregel); K2 (Maatregel)");
  }

  @ParameterizedTest(name = "without {0}")
  @CsvSource({"reason", "opening", "motivation", "closing"})
  void nothingOfTheLetterMayBeMissing(String field) {
    var texts = new LetterTexts("opening".equals(field) ? " " : "Inleiding", "motivation".equals(field) ? "" : "Motivering",
        "closing".equals(field) ? "\n" : "Slot");

    assertThatThrownBy(() -> CheckedDecision.of(draft("REJECTED", "+ +", "reason".equals(field) ? " " : "Omdat", texts),
        sheet("4 yes yes yes"))).isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
  }

  @Test
  void twoMeasuresOfOneNameStandApartInTheLetter() {
    var texts = ComposedTexts.of(plan(), sheet("4 yes yes no"), DecisionOutcome.REJECTED);

    assertThat(texts.opening()).contains("het afwegingskader ‘Kader’, versie 1");
    assertThat(texts.motivation().split("Over de maatregel ‘Maatregel’ concluderen wij:")).hasSize(3);
  }

  /** As many measures as a plan may have, each judged by six criteria on which the assessors differed. */
  @Test
  void whatThePortalComposesOfTheLargestPlanCanBeSent() {
    var rows = new ArrayList<ConclusionRow>();
    for (var measure = 0; measure < 60; measure++) {
      for (var criterion = 0; criterion < 6; criterion++) {
        rows.add(new ConclusionRow(new CriterionId(UUID.randomUUID()), "M" + criterion, "Onderbouwd met cijfers",
            CriterionScale.SCALE_5, false, new MeasureKey(new UUID(0, measure)), "Maatregel", Verdict.score(3), 3, 2, true,
            List.of(), new Conclusion(Verdict.score(3), "Wij vinden dit na het gesprek voldoende onderbouwd. ".repeat(5), 1, "Marit",
                Instant.EPOCH)));
      }
    }
    var sheet = new ConclusionSheet(UUID.randomUUID(), 1, "Marit", true, Instant.EPOCH, "Kader", 1, Map.of(), rows);
    var texts = ComposedTexts.of(plan(), sheet, DecisionOutcome.REJECTED);

    assertThat(CheckedDecision.of(draft("REJECTED", "+ +", "Omdat", texts), sheet).texts().motivation())
        .isEqualTo(texts.motivation().strip());
  }

  private static PlanDetails plan() {
    var row = new PlanRow(new PlanId(UUID.randomUUID()), new ProviderId(1), "De Wilg", 2026, PlanReach.GENERIC, "Plan",
        PlanState.IN_REVIEW, Instant.EPOCH, null, null, LocalDate.of(2026, 2, 3), 2, 1, Money.ZERO, null);
    return new PlanDetails(row, 1, 1, null, null, null, Set.of());
  }

  private static DecisionDraft draft(String outcome, String choices, String reason, LetterTexts texts) {
    var signs = choices.split(" ");
    return new DecisionDraft(UUID.randomUUID(), "-".equals(outcome) ? null : DecisionOutcome.valueOf(outcome), reason,
        List.of(choice(FIRST, signs[0]), choice(SECOND, signs[1])), texts, 1);
  }

  /** + is approved, x refused with a reason, - refused without. */
  private static MeasureChoice choice(MeasureKey measure, String sign) {
    return new MeasureChoice(measure, "Maatregel", "+".equals(sign), "x".equals(sign) ? "Niet onderbouwd" : "");
  }

  private static ConclusionSheet sheet(String concluded) {
    var found = concluded.split(" ");
    var rows = new ArrayList<ConclusionRow>();
    rows.add(row("H1", CriterionScale.SCALE_5, null, found[0]));
    rows.add(row("K1", CriterionScale.YES_NO, null, found[1]));
    rows.add(row("K2", CriterionScale.YES_NO, FIRST, found[2]));
    rows.add(row("K2", CriterionScale.YES_NO, SECOND, found[3]));
    return new ConclusionSheet(UUID.randomUUID(), 1, "Marit", true, Instant.EPOCH, "Kader", 1, Map.of(), rows);
  }

  private static ConclusionRow row(String code, CriterionScale scale, @Nullable MeasureKey measure, String found) {
    var verdict = switch (found) {
      case "?" -> null;
      case "yes", "no" -> Verdict.answer("yes".equals(found));
      default -> Verdict.score(Integer.parseInt(found));
    };
    return new ConclusionRow(new CriterionId(UUID.randomUUID()), code, "Criterium", scale, scale == CriterionScale.YES_NO,
        measure, measure == null ? null : "Maatregel", verdict, 3, 0, false, List.of(),
        verdict == null ? null : new Conclusion(verdict, null, 1, "Marit", Instant.EPOCH));
  }
}
