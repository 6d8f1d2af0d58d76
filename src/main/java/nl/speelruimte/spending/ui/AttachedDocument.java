package nl.speelruimte.spending.ui;

import nl.speelruimte.spending.SpaceDraft.Letter;
import nl.speelruimte.uikit.files.DocumentField;

/** The letter that goes with a decision on a space. */
public final class AttachedDocument extends DocumentField<Letter> {

  public AttachedDocument(String label) {
    super(label, Letter::new);
  }
}
