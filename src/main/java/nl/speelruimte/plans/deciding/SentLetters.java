package nl.speelruimte.plans.deciding;

import java.util.List;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.Viewer;
import org.springframework.stereotype.Component;

/** Sends letters: the file is stored and never changes, its hash stands in the entry and in the trail. */
@Component
class SentLetters {

  private final DecisionLetter letters;
  private final Attachments attachments;
  private final DecisionBook book;
  private final AuditTrail trail;

  SentLetters(DecisionLetter letters, Attachments attachments, DecisionBook book, AuditTrail trail) {
    this.letters = letters;
    this.attachments = attachments;
    this.book = book;
    this.trail = trail;
  }

  void send(Viewer viewer, UUID decision, DecisionLetter.Content content) {
    var file = attachments.store(viewer, DecisionLetter.name(content.plan(), content.number()), letters.pdf(viewer, content));
    book.addLetter(viewer, decision, content.number(), content.corrects(), content.texts(), file);
    trail.record(viewer, content.plan().subject(),
        content.corrects() == null ? "plans.deciding.letter-sent" : "plans.deciding.letter-corrected", null,
        new Sent(file.name(), file.sha256(), titles(content, true), titles(content, false)), content.corrects());
  }

  private static List<String> titles(DecisionLetter.Content content, boolean approved) {
    return content.facts().measures().stream().filter(measure -> measure.approved() == approved)
        .map(DecisionFacts.OfMeasure::title).toList();
  }

  /** What the trail keeps of a letter. */
  record Sent(String letterFile, String letterHash, List<String> approvedMeasures, List<String> refusedMeasures) {}
}
