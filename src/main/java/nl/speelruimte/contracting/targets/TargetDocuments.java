package nl.speelruimte.contracting.targets;

import nl.speelruimte.documents.Attachments;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The documents in which targets were agreed: kept with the target, read by who may see it. */
@Component
class TargetDocuments {

  private final TargetBook book;
  private final Attachments attachments;

  TargetDocuments(TargetBook book, Attachments attachments) {
    this.book = book;
    this.attachments = attachments;
  }

  /** @param document null to leave what there is */
  void attach(Viewer viewer, Target target, @Nullable FileDraft document) {
    if (document != null) {
      target.agreedIn(attachments.store(viewer, document, "document"));
    }
  }

  byte[] content(Viewer viewer, TargetId id) {
    return attachments.content(viewer, book.document(viewer, id).orElseThrow(() -> new NotHere("target", id)));
  }
}
