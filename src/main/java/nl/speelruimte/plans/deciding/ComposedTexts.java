package nl.speelruimte.plans.deciding;

import static nl.speelruimte.plans.letters.DutchWords.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.concluding.ConclusionRow;
import nl.speelruimte.plans.concluding.ConclusionSheet;
import nl.speelruimte.plans.concluding.Verdict;
import nl.speelruimte.plans.letters.LetterTexts;
import nl.speelruimte.plans.letters.TypedText;
import org.jspecify.annotations.Nullable;

/** The sentences of a decision letter as the portal proposes them, from what was concluded; no assessor is in them. */
final class ComposedTexts {

  private ComposedTexts() {}

  static LetterTexts of(PlanDetails plan, ConclusionSheet sheet, @Nullable DecisionOutcome outcome) {
    var row = plan.plan();
    return new LetterTexts(
        say("plans.deciding.letter.opening", row.submittedOn(), row.title(), Integer.toString(row.year()), sheet.framework(),
            Integer.toString(sheet.frameworkVersion())),
        motivation(sheet), closing(outcome));
  }

  private static String motivation(ConclusionSheet sheet) {
    var bySubject = sheet.rows().stream().filter(row -> row.concluded() != null).collect(Collectors.groupingBy(
        row -> Optional.ofNullable(row.measure()), LinkedHashMap::new, Collectors.toList()));
    if (bySubject.isEmpty()) {
      return say("plans.deciding.letter.nothing-concluded");
    }
    var pointed = new PointedWords(sheet.titles());
    var blocks = new ArrayList<String>();
    bySubject.values().forEach(rows -> {
      var about = rows.getFirst().about();
      blocks.add(about == null ? say("plans.deciding.letter.about-plan")
          : say("plans.deciding.letter.about-measure", about));
      blocks.add(points(rows, pointed));
    });
    return TypedText.of(blocks.toArray(String[]::new));
  }

  private static String points(List<ConclusionRow> rows, PointedWords pointed) {
    return rows.stream().map(row -> point(row, pointed)).collect(Collectors.joining("\n"));
  }

  private static String point(ConclusionRow row, PointedWords pointed) {
    var concluded = row.concluded();
    if (concluded == null) {
      throw new IllegalArgumentException("Nothing was concluded by " + row.code());
    }
    var found = say("plans.deciding.letter.point", row.text(), verdict(concluded.verdict()));
    var where = concluded.verdict().isBelowPar() ? pointed.of(row).map(places -> found + " " + places).orElse(found) : found;
    return concluded.text() == null ? where : where + " " + concluded.text().replaceAll("\\s*\\R\\s*", " ");
  }

  static String verdict(Verdict verdict) {
    return verdict.score() != null ? say("plans.deciding.letter.score", Integer.toString(verdict.score()))
        : say(verdict.isNo() ? "plans.deciding.letter.no" : "plans.deciding.letter.yes");
  }

  private static String closing(@Nullable DecisionOutcome outcome) {
    return switch (outcome) {
      case APPROVED, PARTLY_APPROVED -> say("plans.deciding.letter.closing-approved");
      case REJECTED -> say("plans.deciding.letter.closing-rejected");
      case RETURNED -> throw new IllegalArgumentException("A plan that goes back has no letter");
      case null -> say("plans.deciding.letter.closing-none");
    };
  }
}
