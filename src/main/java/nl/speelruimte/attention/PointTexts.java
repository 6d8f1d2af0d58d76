package nl.speelruimte.attention;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;
import org.jspecify.annotations.Nullable;

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

  /** How much time is left, or the day for what is dealt with; empty when no day is set. */
  public static String due(PointRow point, Locale locale) {
    return point.isResolved() && point.due() != null ? Amounts.of(locale).shortDate(point.due().day())
        : due(point.due(), locale);
  }

  /** How much time is left, in words; empty when no day is set. */
  public static String due(@Nullable Due due, Locale locale) {
    return due == null ? "" : text(due.key(), due.figures(), locale);
  }

  /** What the time that is left looks like; nothing to say when no day is set or it is dealt with. */
  public static Status dueStatus(PointRow point) {
    return point.isResolved() ? Status.NONE : dueStatus(point.due());
  }

  public static Status dueStatus(@Nullable Due due) {
    return due == null ? Status.NONE : due.status();
  }

  private static String text(String key, PointRow point, Locale locale) {
    return text(key, point.figures(), locale);
  }

  private static String text(String key, List<Object> figures, Locale locale) {
    var amounts = Amounts.of(locale);
    return I18NProvider.translate(locale, key, figures.stream().map(amounts::shown).toArray());
  }
}
