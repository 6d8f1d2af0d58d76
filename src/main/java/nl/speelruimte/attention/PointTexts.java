package nl.speelruimte.attention;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;

/** Says a point in words: what is the matter, whose it is, why it is here. */
public final class PointTexts {

  private PointTexts() {}

  /** What is the matter, in a few words. */
  public static String title(PointRow point, Locale locale) {
    return text(point.titleKey(), point, locale);
  }

  /** Why it is here, in a sentence with its figures. */
  public static String why(PointRow point, Locale locale) {
    return text(point.whyKey(), point, locale);
  }

  /** The provider and the municipality it is about; empty when it is about neither. */
  public static String whose(PointRow point) {
    return Stream.of(point.providerName(), point.municipalityName())
        .flatMap(Stream::ofNullable).collect(Collectors.joining(", "));
  }

  public static Status status(PointRow point) {
    return switch (point.severity()) {
      case ACT -> Status.OVER;
      case WATCH -> Status.WATCH;
      case KNOW -> Status.NONE;
    };
  }

  private static String text(String key, PointRow point, Locale locale) {
    var amounts = Amounts.of(locale);
    return I18NProvider.translate(locale, key, point.figures().stream().map(amounts::shown).toArray());
  }
}
