package nl.speelruimte.plans.letters;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.uikit.Amounts;

/** The sentences that are kept or sent: always in Dutch, whatever language the sender works in. */
public final class DutchWords {

  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final Amounts AMOUNTS = Amounts.of(DUTCH);
  private static final String OF_DECIDING = "plans.deciding.";

  private DutchWords() {}

  /** @param arguments amounts in whole euros, days in full */
  public static String say(String key, Object... arguments) {
    var bundle = key.startsWith(OF_DECIDING) ? "texts/plans-deciding" : "texts/plans";
    return new MessageFormat(ResourceBundle.getBundle(bundle, DUTCH).getString(key), DUTCH)
        .format(Arrays.stream(arguments)
            .map(value -> value instanceof Money money ? AMOUNTS.euros(money) : AMOUNTS.shown(value)).toArray());
  }

  public static Amounts amounts() {
    return AMOUNTS;
  }
}
