package nl.speelruimte.spending.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.documents.Letter;
import nl.speelruimte.documents.Letter.Paragraph;
import nl.speelruimte.documents.Letter.Part;
import nl.speelruimte.documents.Letter.Party;
import nl.speelruimte.documents.Letters;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import nl.speelruimte.spending.sides.Payer;
import org.springframework.stereotype.Component;

/** Writes a letter of the payer to the board of a provider: its frame, and on whose word it is sent. */
@Component
public class SpaceLetter {

  private final Letters letters;

  SpaceLetter(Letters letters) {
    this.letters = letters;
  }

  /**
   * What makes a letter one of its kind.
   *
   * @param municipality the name of the one that pays
   * @param provider the name of the one it goes to
   * @param reference one of a kind, so that an answer can name it
   */
  public record Frame(String municipality, String provider, LocalDate today, String reference, String subject) {}

  /** @param body what it says, between the salutation and who agreed */
  public byte[] pdf(Viewer viewer, Payer payer, Frame frame, List<Part> body) {
    var parts = new ArrayList<Part>();
    parts.add(new Paragraph(LetterWords.say("spending.letter.salutation")));
    parts.addAll(body);
    parts.add(new Paragraph(agreed(viewer, payer, frame.municipality)));
    var behalf = payer.manner() == Manner.MANDATE
        ? List.of(LetterWords.say("spending.letter.on-behalf", frame.municipality)) : List.<String>of();
    return letters.pdf(new Letter(new Party(viewer.organisation(), behalf),
        Party.of(frame.provider, LetterWords.say("spending.letter.board")), frame.today, frame.reference, frame.subject,
        parts, List.of(viewer.name(), viewer.organisation())));
  }

  private static String agreed(Viewer viewer, Payer payer, String municipality) {
    var from = payer.mandatedFrom();
    return from == null ? LetterWords.say("spending.letter.agreed", municipality, viewer.name(), viewer.organisation())
        : LetterWords.say("spending.letter.agreed-mandate", municipality, viewer.name(), viewer.organisation(), from,
            payer.mandate());
  }
}
