package nl.speelruimte.spending.letters;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.uikit.Amounts;

/** The sentences of letters: always in Dutch, whatever language the sender works in. */
public final class LetterWords {

  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final Amounts AMOUNTS = Amounts.of(DUTCH);

  private LetterWords() {}

  /** @param arguments amounts in whole euros, days in full */
  public static String say(String key, Object... arguments) {
    var pattern = ResourceBundle.getBundle("texts/spending", DUTCH).getString(key);
    return new MessageFormat(pattern, DUTCH).format(Arrays.stream(arguments)
        .map(value -> value instanceof Money money ? AMOUNTS.euros(money) : AMOUNTS.shown(value)).toArray());
  }

  public static Amounts amounts() {
    return AMOUNTS;
  }
}
