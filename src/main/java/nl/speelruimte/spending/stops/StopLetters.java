package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Letter;
import nl.speelruimte.documents.Letter.Heading;
import nl.speelruimte.documents.Letter.Paragraph;
import nl.speelruimte.documents.Letter.Part;
import nl.speelruimte.documents.Letter.Party;
import nl.speelruimte.documents.Letters;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.tight.LetterWords;
import nl.speelruimte.spending.tight.SpaceFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters about an intake stop: that it holds, and that it is lifted. */
@Component
class StopLetters {

  private final Letters letters;
  private final StopTrace trace;
  private final Clock clock;

  StopLetters(Letters letters, StopTrace trace, Clock clock) {
    this.letters = letters;
    this.trace = trace;
    this.clock = clock;
  }

  /** Writes, keeps and books with the space what makes a stop hold: its confirmation. */
  Attachment confirmation(Viewer viewer, SpaceDetails details, StopRow stop, String reason) {
    var letter = trace.store(viewer, "spending.letter.stop.file", stop,
        confirmed(viewer, stop, details, LocalDate.now(clock), reason));
    trace.book(viewer, stop.space().value(), EntryType.STOP, stop.from(), reason, letter);
    return letter;
  }

  /**
   * The same for the letter that lifts it.
   *
   * @param after the space of the days after the stop; null when there is none yet
   */
  Attachment lifting(Viewer viewer, SpaceDetails details, @Nullable SpaceDetails after, StopRow stop, LocalDate lastDay,
      String reason) {
    var letter = trace.store(viewer, "spending.letter.lifted.file", stop,
        lifted(viewer, stop, details, after, LocalDate.now(clock), lastDay, reason));
    trace.book(viewer, stop.space().value(), EntryType.STOP_LIFTED, lastDay, reason, letter);
    return letter;
  }

  private byte[] confirmed(Viewer viewer, StopRow stop, SpaceDetails details, LocalDate today, String reason) {
    var body = new ArrayList<Part>();
    body.add(new Paragraph(say("spending.letter.salutation")));
    body.add(new Paragraph(say("spending.letter.stop." + stop.origin().name(), stop.municipalityName())));
    body.add(new Paragraph(stop.to() == null ? say("spending.letter.stop.from", stop.from(), lot(stop.lotName()))
        : say("spending.letter.stop.from-to", stop.from(), stop.to(), lot(stop.lotName()))));
    body.add(new Heading(say("spending.letter.decision.why")));
    body.add(new Paragraph(say("spending.letter.stop.ground." + stop.ground().name())));
    body.add(new Paragraph(reason));
    body.add(new Heading(say("spending.letter.stop.rules")));
    body.add(new Paragraph(say(stop.ground() == StopGround.PLAFOND
        ? "spending.letter.stop.rules.plafond" : "spending.letter.stop.rules.text")));
    return letters.pdf(letter(viewer, stop, details, today, "S", "spending.letter.stop.subject", body));
  }

  private byte[] lifted(Viewer viewer, StopRow stop, SpaceDetails details, @Nullable SpaceDetails after, LocalDate today,
      LocalDate lastDay, String reason) {
    var body = new ArrayList<Part>(List.of(new Paragraph(say("spending.letter.salutation")),
        new Paragraph(say("spending.letter.lifted.text", stop.from(), stop.municipalityName(), lot(stop.lotName()),
            lastDay, lastDay.plusDays(1))),
        new Heading(say("spending.letter.decision.why")), new Paragraph(reason)));
    if (after != null) {
      body.add(SpaceFigures.table(after));
    }
    return letters.pdf(letter(viewer, stop, details, today, "O", "spending.letter.lifted.subject", body));
  }

  private static Letter letter(Viewer viewer, StopRow stop, SpaceDetails details, LocalDate today, String kind,
      String subjectKey, List<Part> body) {
    return new Letter(
        new Party(viewer.organisation(), viewer.isBureau()
            ? List.of(say("spending.letter.on-behalf", stop.municipalityName())) : List.of()),
        Party.of(stop.providerName(), say("spending.letter.board")), today,
        "%s/%s/%s".formatted(details.space().place().contractNumber(), kind, stop.id()),
        say(subjectKey, stop.municipalityName()), body, List.of(viewer.name(), viewer.organisation()));
  }

  private static String lot(@Nullable String name) {
    return name == null ? say("spending.letter.stop.all-lots") : say("spending.letter.lot", name);
  }

  private static String say(String key, Object... arguments) {
    return LetterWords.say(key, arguments);
  }
}
