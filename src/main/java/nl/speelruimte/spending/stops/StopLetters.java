package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Letter.Heading;
import nl.speelruimte.documents.Letter.Paragraph;
import nl.speelruimte.documents.Letter.Part;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.entries.NewEntry;
import nl.speelruimte.spending.letters.LetterWords;
import nl.speelruimte.spending.letters.SpaceFigures;
import nl.speelruimte.spending.letters.SpaceLetter;
import nl.speelruimte.spending.letters.SpaceLetter.Frame;
import nl.speelruimte.spending.sides.Payer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters about an intake stop: that it holds, and that it is lifted. */
@Component
class StopLetters {

  private final SpaceLetter letters;
  private final StopTrace trace;
  private final Clock clock;

  StopLetters(SpaceLetter letters, StopTrace trace, Clock clock) {
    this.letters = letters;
    this.trace = trace;
    this.clock = clock;
  }

  /** Writes, keeps and books with the space what makes a stop hold: its confirmation. */
  Attachment confirmation(Viewer viewer, Payer payer, SpaceDetails details, StopRow stop, String reason) {
    var letter = trace.store(viewer, "spending.letter.stop.file", stop, letters.pdf(viewer, payer,
        frame(stop, details, "S", "spending.letter.stop.subject"), confirmed(stop, reason)));
    trace.book(viewer, payer, stop,
        NewEntry.of(stop.space().value(), EntryType.STOP, stop.from()).reason(reason).document(letter));
    return letter;
  }

  /** The same for the letter that lifts it. */
  Attachment lifting(Viewer viewer, Payer payer, SpaceDetails details, Lifting lifting) {
    var stop = lifting.stop;
    var letter = trace.store(viewer, "spending.letter.lifted.file", stop, letters.pdf(viewer, payer,
        frame(stop, details, "O", "spending.letter.lifted.subject"), lifted(lifting)));
    trace.book(viewer, payer, stop, NewEntry.of(stop.space().value(), EntryType.STOP_LIFTED, lifting.lastDay)
        .reason(lifting.reason).document(letter));
    return letter;
  }

  private static List<Part> confirmed(StopRow stop, String reason) {
    return List.of(new Paragraph(say("spending.letter.stop." + stop.origin().name(), stop.municipalityName())),
        new Paragraph(stop.to() == null ? say("spending.letter.stop.from", stop.from(), lot(stop.lotName()))
            : say("spending.letter.stop.from-to", stop.from(), stop.to(), lot(stop.lotName()))),
        new Heading(say("spending.letter.decision.why")),
        new Paragraph(say("spending.letter.stop.ground." + stop.ground().name())), new Paragraph(reason),
        new Heading(say("spending.letter.stop.rules")),
        new Paragraph(say(stop.ground() == StopGround.PLAFOND
            ? "spending.letter.stop.rules.plafond" : "spending.letter.stop.rules.text")));
  }

  private static List<Part> lifted(Lifting lifting) {
    var stop = lifting.stop;
    var body = new ArrayList<Part>(List.of(
        new Paragraph(say("spending.letter.lifted.text", stop.from(), stop.municipalityName(), lot(stop.lotName()),
            lifting.lastDay, lifting.lastDay.plusDays(1))),
        new Heading(say("spending.letter.decision.why")), new Paragraph(lifting.reason)));
    if (lifting.after != null) {
      body.add(SpaceFigures.table(lifting.after));
    }
    return body;
  }

  private Frame frame(StopRow stop, SpaceDetails details, String kind, String subjectKey) {
    return new Frame(stop.municipalityName(), stop.providerName(), LocalDate.now(clock),
        "%s/%s/%s".formatted(details.space().place().contractNumber(), kind, stop.id()),
        say(subjectKey, stop.municipalityName()));
  }

  private static String lot(@Nullable String name) {
    return name == null ? say("spending.letter.stop.all-lots") : say("spending.letter.lot", name);
  }

  private static String say(String key, Object... arguments) {
    return LetterWords.say(key, arguments);
  }

  /**
   * The end of a stop.
   *
   * @param after the space of the days after the stop; null when there is none yet
   */
  record Lifting(StopRow stop, LocalDate lastDay, String reason, @Nullable SpaceDetails after) {}
}
