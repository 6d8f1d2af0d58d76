package nl.speelruimte.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;

/** The languages the portal speaks, Dutch first, and the one the user chose. */
final class Languages {

  static final Locale DUTCH = Locale.of("nl", "NL");
  static final Locale ENGLISH = Locale.of("en", "GB");
  static final List<Locale> ALL = List.of(DUTCH, ENGLISH);
  private static final KeptInBrowser CHOICE = new KeptInBrowser("speelruimte-language");

  private Languages() {}

  static Locale kept(VaadinRequest request) {
    return CHOICE.read(request).filter(ENGLISH.getLanguage()::equals).map(english -> ENGLISH).orElse(DUTCH);
  }

  /** Speaks this language from now on; the page is built anew, since its texts are. */
  static void speak(Locale language) {
    CHOICE.write(language.getLanguage());
    VaadinSession.getCurrent().setLocale(language);
    UI.getCurrent().getPage().reload();
  }
}
