package nl.speelruimte.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Period;

/** A day, in the language and notation of the user; weeks begin on Monday. */
public final class DateField extends DatePicker {

  public DateField(String label) {
    super(label);
    speak(this);
  }

  /** Has a field for a day speak the language of the user. */
  public static void speak(DatePicker field) {
    var language = field.getLocale();
    field.setLocale("en".equals(language.getLanguage()) ? Locale.UK : Locale.of("nl", "NL"));
    field.setWeekNumbersVisible(true);
    field.setI18n(texts(field, language));
  }

  /** Takes only these days; anything else is answered with the text. */
  public DateField within(Period days, String otherwise) {
    setMin(days.from());
    setMax(days.to());
    setI18n(getI18n().setMinErrorMessage(otherwise).setMaxErrorMessage(otherwise));
    return this;
  }

  private static DatePickerI18n texts(DatePicker field, Locale language) {
    var texts = new DatePickerI18n();
    texts.setFirstDayOfWeek(1);
    texts.setDateFormats("d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd", "ddMMyyyy");
    texts.setMonthNames(Arrays.stream(Month.values())
        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
        .toList());
    texts.setWeekdays(days(TextStyle.FULL_STANDALONE, language));
    texts.setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, language));
    texts.setToday(field.getTranslation("uikit.date.today"));
    texts.setCancel(field.getTranslation("uikit.date.cancel"));
    texts.setBadInputErrorMessage(field.getTranslation("uikit.date.unreadable"));
    texts.setMinErrorMessage(field.getTranslation("uikit.date.too-early"));
    texts.setMaxErrorMessage(field.getTranslation("uikit.date.too-late"));
    texts.setRequiredErrorMessage(field.getTranslation("uikit.field.required"));
    return texts;
  }

  private static List<String> days(TextStyle style, Locale language) {
    return Stream.concat(Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()).limit(6))
        .map(day -> day.getDisplayName(style, language))
        .toList();
  }
}
