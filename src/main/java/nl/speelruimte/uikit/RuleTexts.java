package nl.speelruimte.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.speelruimte.kernel.RuleBroken;

/** Says a business no in a language, with amounts and dates the way the portal writes them. */
public final class RuleTexts {

  private RuleTexts() {}

  public static String of(RuleBroken no, Locale locale) {
    var amounts = Amounts.of(locale);
    return I18NProvider.translate(locale, no.textKey(), no.arguments().stream().map(amounts::shown).toArray());
  }
}
