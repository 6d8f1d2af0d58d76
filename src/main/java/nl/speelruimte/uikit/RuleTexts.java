package nl.speelruimte.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.speelruimte.kernel.RuleBroken;

/** Says a business no in a language, with amounts and dates the way the portal writes them. */
public final class RuleTexts {

  private RuleTexts() {}

  public static String of(RuleBroken no, Locale locale) {
    return text(no.textKey(), no.arguments(), locale);
  }

  private static String text(String key, List<Object> arguments, Locale locale) {
    var amounts = Amounts.of(locale);
    return I18NProvider.translate(locale, key, arguments.stream()
        .map(each -> each instanceof RuleBroken.Words(var words, var its) ? text(words, its, locale)
            : amounts.shown(each))
        .toArray());
  }
}
