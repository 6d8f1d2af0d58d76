package nl.speelruimte.plans.letters;

import java.util.function.Function;

/**
 * The sentences of a letter that its writer may change; the facts between them are the portal's. An empty line begins another
 * paragraph, and lines that begin with a dash are points.
 */
public record LetterTexts(String opening, String motivation, String closing) {

  /** So long each may be: what is concluded on sixty measures fits, although nobody types that much. */
  public static final int LONGEST = 200_000;

  public static LetterTexts of(Function<LetterPart, String> parts) {
    return new LetterTexts(parts.apply(LetterPart.OPENING), parts.apply(LetterPart.MOTIVATION),
        parts.apply(LetterPart.CLOSING));
  }

  public String part(LetterPart part) {
    return switch (part) {
      case OPENING -> opening;
      case MOTIVATION -> motivation;
      case CLOSING -> closing;
    };
  }
}
