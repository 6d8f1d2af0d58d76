package nl.speelruimte.plans.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.documents.Letter;
import nl.speelruimte.documents.Letter.Paragraph;
import nl.speelruimte.documents.Letter.Part;
import nl.speelruimte.documents.Letter.Party;
import nl.speelruimte.documents.Letters;
import nl.speelruimte.kernel.Viewer;
import org.springframework.stereotype.Component;

/** Writes a letter of the service bureau to the board of a provider about a plan: its frame around what it says. */
@Component
public class PlanLetter {

  private final Letters letters;

  PlanLetter(Letters letters) {
    this.letters = letters;
  }

  /**
   * What makes a letter one of its kind.
   *
   * @param provider the name of the one it goes to
   * @param reference by what both find it again
   */
  public record Frame(String provider, LocalDate today, String reference, String subject) {}

  /** @param body what it says, between the salutation and the signature */
  public byte[] pdf(Viewer viewer, Frame frame, List<Part> body) {
    var parts = new ArrayList<Part>();
    parts.add(new Paragraph(DutchWords.say("plans.deciding.letter.salutation")));
    parts.addAll(body);
    return letters.pdf(new Letter(Party.of(viewer.organisation()),
        Party.of(frame.provider, DutchWords.say("plans.deciding.letter.board")), frame.today, frame.reference,
        frame.subject, parts, List.of(viewer.name(), viewer.organisation())));
  }
}
