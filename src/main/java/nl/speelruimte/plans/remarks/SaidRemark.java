package nl.speelruimte.plans.remarks;

import java.util.UUID;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A remark of which the words were checked. */
record SaidRemark(UUID request, RemarkKind kind, @Nullable String quote, String text, @Nullable FileDraft file) {

  static final int LONGEST_TEXT = 4_000;
  static final int LONGEST_QUOTE = 1_000;

  /** @throws RuleBroken when nothing is said, it is too long, or something in it looks like the number of a client */
  static SaidRemark of(RemarkDraft draft, RemarkKind kind) {
    return new SaidRemark(draft.request(), kind, Given.textIfAny("quote", draft.quote(), LONGEST_QUOTE),
        Given.text("text", draft.text(), LONGEST_TEXT), draft.file());
  }
}
