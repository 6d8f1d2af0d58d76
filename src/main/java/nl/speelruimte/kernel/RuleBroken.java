package nl.speelruimte.kernel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A business no: the text key says why in the user's language. Shown as a calm notice, or at the field it names.
 * Everything else that is thrown is a bug.
 */
public class RuleBroken extends RuntimeException {

  /** The no to whoever comes second, see {@link #changedMeanwhile}. */
  public static final String CHANGED_MEANWHILE = "uikit.rule.changed-meanwhile";

  private final String textKey;
  private final @Nullable String field;
  private final List<Object> arguments;

  public RuleBroken(String textKey, Object... arguments) {
    this(null, textKey, List.of(arguments));
  }

  private RuleBroken(@Nullable String field, String textKey, List<Object> arguments) {
    super(textKey + arguments);
    this.field = field;
    this.textKey = textKey;
    this.arguments = arguments;
  }

  /** A no about one field of a form; {@code field} is the name of the draft's component. */
  public static RuleBroken at(String field, String textKey, Object... arguments) {
    return new RuleBroken(field, textKey, List.of(arguments));
  }

  /**
   * A no because somebody else changed it since it was shown.
   *
   * @param whatKey the text that names it, as "this contract"
   */
  public static RuleBroken changedMeanwhile(String whatKey, Object... arguments) {
    return new RuleBroken(CHANGED_MEANWHILE, new Words(whatKey, List.of(arguments)));
  }

  /** The same no about one field, for a caller who knows which. */
  public RuleBroken about(String name) {
    return new RuleBroken(name, textKey, arguments);
  }

  public String textKey() {
    return textKey;
  }

  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  public List<Object> arguments() {
    return arguments;
  }

  /** Words inside a no, in the language of the user as the no itself. */
  public record Words(String textKey, List<Object> arguments) {}
}
