package nl.speelruimte.documents;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A document that comes with a form, as it was chosen. */
public record FileDraft(String name, byte[] content) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileDraft(var itsName, var itsContent) && name.equals(itsName)
        && Arrays.equals(content, itsContent);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(content);
  }
}
