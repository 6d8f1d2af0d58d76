package nl.speelruimte.spending.tight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.documents.Letter.Heading;
import nl.speelruimte.documents.Letter.Paragraph;
import nl.speelruimte.documents.Letter.Part;
import nl.speelruimte.documents.Letter.Points;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpacePlace;
import nl.speelruimte.spending.letters.LetterWords;
import nl.speelruimte.spending.letters.SpaceFigures;
import nl.speelruimte.spending.letters.SpaceLetter;
import nl.speelruimte.spending.letters.SpaceLetter.Frame;
import nl.speelruimte.spending.sides.Payer;
import org.springframework.stereotype.Component;

/** The letters of the procedure: the notice of the contract, and the decision. */
@Component
class TightLetters {

  private final SpaceLetter letters;

  TightLetters(SpaceLetter letters) {
    this.letters = letters;
  }

  /**
   * @param number of the step, which makes its reference one of a kind
   * @param explanation what the sender adds in its own words; may be empty
   */
  byte[] notice(Viewer viewer, Payer payer, SpaceDetails details, int number, LocalDate today,
      TightCourse.Clocks clocks, String explanation) {
    var place = details.space().place();
    var body = new ArrayList<Part>();
    body.add(new Paragraph(say("spending.letter.notice.why", place.municipalityName(), year(place), scope(place),
        place.contractNumber(), Integer.toString(details.signalPct()))));
    body.add(SpaceFigures.table(details));
    if (!explanation.isBlank()) {
      body.add(new Heading(say("spending.letter.explanation")));
      body.add(new Paragraph(explanation));
    }
    body.add(new Heading(say("spending.letter.notice.asked")));
    body.add(new Points(List.of(say("spending.letter.notice.receipt"), say("spending.letter.notice.consult",
            today.plusWeeks(clocks.weeksToConsult()), clocks.weeksToDecide()),
        say("spending.letter.notice.side"))));
    body.add(new Heading(say("spending.letter.payable")));
    body.add(new Paragraph(say("spending.letter.payable.text")));
    return letters.pdf(viewer, payer, frame(place, today, "M" + number,
        say("spending.letter.notice.subject", year(place), place.municipalityName())), body);
  }

  byte[] decision(Viewer viewer, Payer payer, SpaceDetails details, int number, LocalDate today,
      LocalDate decidedOn, TightMeasure measure, String reason) {
    var place = details.space().place();
    var body = new ArrayList<Part>();
    body.add(new Paragraph(say("spending.letter.decision.about", place.municipalityName(), year(place), scope(place),
        place.contractNumber())));
    body.add(new Heading(say("spending.letter.decision.what")));
    body.add(new Paragraph(say("spending.letter.decision." + measure.name(), decidedOn)));
    body.add(new Heading(say("spending.letter.decision.why")));
    body.add(new Paragraph(reason));
    body.add(SpaceFigures.table(details));
    body.add(new Heading(say("spending.letter.payable")));
    body.add(new Paragraph(say("spending.letter.payable.text")));
    return letters.pdf(viewer, payer, frame(place, today, "B" + number,
        say("spending.letter.decision.subject", year(place), place.municipalityName())), body);
  }

  private static Frame frame(SpacePlace place, LocalDate today, String kind, String subject) {
    return new Frame(place.municipalityName(), place.providerName(), today, reference(place, kind), subject);
  }

  /** One contract may have spaces of several municipalities and lots, and several letters on one day. */
  private static String reference(SpacePlace place, String kind) {
    return Stream.of(place.contractNumber(), year(place), place.municipalityName(), place.lotName(), kind)
        .filter(Objects::nonNull).collect(Collectors.joining("/"));
  }

  private static String year(SpacePlace place) {
    return Integer.toString(place.year());
  }

  private static String scope(SpacePlace place) {
    return place.lotName() == null ? say("spending.letter.whole") : say("spending.letter.lot", place.lotName());
  }

  private static String say(String key, Object... arguments) {
    return LetterWords.say(key, arguments);
  }
}
