package nl.speelruimte.plans.remarks.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.textfield.TextArea;
import nl.speelruimte.plans.remarks.RemarkAudience;

/** The fields in which something is said. */
final class RemarkFields {

  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_QUOTE = 1_000;

  private RemarkFields() {}

  static TextArea words() {
    var words = new TextArea(text("plans.remark.text"));
    words.setMaxLength(LONGEST_TEXT);
    words.setMinRows(4);
    words.setWidthFull();
    return words;
  }

  static TextArea quote() {
    var quote = new TextArea(text("plans.remark.quote"));
    quote.setHelperText(text("plans.remark.quote-help"));
    quote.setMaxLength(LONGEST_QUOTE);
    quote.setWidthFull();
    return quote;
  }

  /** Who will read it, in a sentence. */
  static String readers(RemarkAudience audience, String organisation) {
    return switch (audience) {
      case BOTH_SIDES -> text("plans.remark.readers.both");
      case OWN -> text("plans.remark.readers.own", organisation);
    };
  }
}
