package nl.speelruimte.contracting.targets;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The document in which a target was agreed, as somebody attaches it. */
public record SourceDocument(String name, byte[] content) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceDocument(var itsName, var itsContent) && name.equals(itsName)
        && Arrays.equals(content, itsContent);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return name;
  }
}
