package nl.speelruimte.notices;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.Stream;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.uikit.Amounts;
import org.springframework.stereotype.Component;

/** Says things in Dutch where no page is open: a mail goes to people whose language nobody asked. */
@Component
class NoticeTexts {

  private static final Locale DUTCH = Locale.of("nl");
  private final I18NProvider texts;

  NoticeTexts(I18NProvider texts) {
    this.texts = texts;
  }

  String say(String key, Object... arguments) {
    var amounts = Amounts.of(DUTCH);
    return texts.getTranslation(key, DUTCH, Stream.of(arguments).map(amounts::shown).toArray());
  }

  String title(PointRow point) {
    return say(point.titleKey(), point.figures().toArray());
  }

  String why(PointRow point) {
    return say(point.whyKey(), point.figures().toArray());
  }
}
