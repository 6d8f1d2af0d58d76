package nl.speelruimte.imports.format;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column of a format as a table.
 *
 * @param name as it stands in the header row; upper and lower case are alike
 * @param meaningKey text that explains the column, in the template and at the field when mending
 * @param required whether each line must have a value (and the table the column)
 * @param example value in the template
 * @param seal replaces the value before anything else sees it: how a client key becomes a pseudonym; null for none
 */
public record TemplateColumn(String name, String meaningKey, boolean required, String example,
    @Nullable UnaryOperator<String> seal) {

  public static TemplateColumn required(String name, String meaningKey, String example) {
    return new TemplateColumn(name, meaningKey, true, example, null);
  }

  public static TemplateColumn optional(String name, String meaningKey, String example) {
    return new TemplateColumn(name, meaningKey, false, example, null);
  }

  public TemplateColumn sealedBy(UnaryOperator<String> pseudonym) {
    return new TemplateColumn(name, meaningKey, required, example, pseudonym);
  }

  /** Whether its value was replaced on the way in; such a value is never shown in a form. */
  public boolean isSealed() {
    return seal != null;
  }

  boolean isNamed(String header) {
    return header.strip().equalsIgnoreCase(name);
  }
}
