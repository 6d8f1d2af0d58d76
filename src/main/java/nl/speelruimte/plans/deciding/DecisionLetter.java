package nl.speelruimte.plans.deciding;

import static nl.speelruimte.plans.letters.DutchWords.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.documents.Letter.Heading;
import nl.speelruimte.documents.Letter.Paragraph;
import nl.speelruimte.documents.Letter.Part;
import nl.speelruimte.documents.Letter.Points;
import nl.speelruimte.documents.Letter.Table;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.letters.DutchWords;
import nl.speelruimte.plans.letters.LetterTexts;
import nl.speelruimte.plans.letters.PlanLetter;
import nl.speelruimte.plans.letters.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the letter that tells a provider what was decided on its plan, with the amounts of all its municipalities. */
@Component
class DecisionLetter {

  private static final int LAST_DIGITS = 6;
  private final PlanLetter letters;
  private final Clock clock;

  DecisionLetter(PlanLetter letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * What the letter is about.
   *
   * @param choices what is decided on each measure; empty where that is the same for all
   * @param number 1 for the first letter; a later one says that it puts the first right
   * @param corrects why a later letter follows; null for the first
   */
  record Content(PlanDetails plan, DecisionOutcome outcome, String reason, List<MeasureChoice> choices,
      DecisionFacts facts, LetterTexts texts, int number, @Nullable String corrects) {}

  byte[] pdf(Viewer viewer, Content content) {
    var plan = content.plan.plan();
    return letters.pdf(viewer, new PlanLetter.Frame(plan.providerName(), LocalDate.now(clock), reference(content),
        say("plans.deciding.letter.subject", plan.title(), Integer.toString(plan.year()))), body(content));
  }

  static String name(PlanDetails plan, int number) {
    return "besluit-plan-van-aanpak-" + plan.plan().year() + (number == 1 ? "" : "-" + number) + ".pdf";
  }

  private static String reference(Content content) {
    var id = content.plan.id().toString();
    return "PVA-" + content.plan.plan().year() + "-" + id.substring(id.length() - LAST_DIGITS) + "-" + content.number;
  }

  private static List<Part> body(Content content) {
    var parts = new ArrayList<Part>();
    if (content.corrects != null) {
      parts.add(new Paragraph(say("plans.deciding.letter.corrects", content.corrects)));
    }
    parts.addAll(TypedText.parts(content.texts.opening()));
    parts.add(new Heading(say("plans.deciding.letter.decision")));
    parts.add(new Paragraph(say("plans.deciding.letter.outcome." + content.outcome)));
    parts.addAll(TypedText.parts(content.reason));
    parts.add(measures(content.facts));
    var refused = content.choices.stream().filter(choice -> !choice.approved())
        .map(choice -> say("plans.deciding.letter.refused", choice.title(), choice.reason())).toList();
    if (!refused.isEmpty()) {
      parts.add(new Paragraph(say("plans.deciding.letter.refused-why")));
      parts.add(new Points(refused));
    }
    if (content.outcome.approves()) {
      parts.add(places(content.facts));
    }
    parts.add(new Heading(say("plans.deciding.letter.motivation")));
    parts.addAll(TypedText.parts(content.texts.motivation()));
    parts.add(new Heading(say("plans.deciding.letter.closing")));
    parts.addAll(TypedText.parts(content.texts.closing()));
    return parts;
  }

  private static Table measures(DecisionFacts facts) {
    return new Table(say("plans.deciding.letter.measures"),
        List.of(say("plans.deciding.letter.measure"), say("plans.deciding.letter.decided"),
            say("plans.deciding.letter.promised")),
        facts.measures().stream().map(measure -> List.of(measure.title(),
            say(measure.approved() ? "plans.deciding.letter.approved" : "plans.deciding.letter.not-approved"),
            DutchWords.amounts().euros(measure.promised()))).toList());
  }

  private static Table places(DecisionFacts facts) {
    var rows = new ArrayList<List<String>>();
    facts.places().forEach(place -> rows.add(List.of(place.municipality(), DutchWords.amounts().euros(place.promised()))));
    rows.add(List.of(say("plans.deciding.letter.together"), DutchWords.amounts().euros(facts.promised())));
    return new Table(say("plans.deciding.letter.places"),
        List.of(say("plans.deciding.letter.municipality"), say("plans.deciding.letter.promised")), rows);
  }
}
