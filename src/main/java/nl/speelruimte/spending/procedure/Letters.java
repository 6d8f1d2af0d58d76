package nl.speelruimte.spending.procedure;

import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores the document of a step; a no is said at its field. */
@Component
class Letters {

  private final Attachments attachments;

  Letters(Attachments attachments) {
    this.attachments = attachments;
  }

  @Nullable Attachment store(Viewer viewer, @Nullable FileDraft letter, String field) {
    return attachments.storeIfAny(viewer, letter, field);
  }

  /** @throws RuleBroken when there is none */
  Attachment required(Viewer viewer, @Nullable FileDraft letter, String field) {
    var stored = store(viewer, letter, field);
    if (stored == null) {
      throw RuleBroken.at(field, "spending.procedure.rule.letter-missing");
    }
    return stored;
  }
}
