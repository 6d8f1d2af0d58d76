package nl.speelruimte.security;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Whether there is a text for people behind a key. */
final class Explained {

  private Explained() {}

  static boolean inBothLanguages(String key) {
    var module = key.substring(0, key.indexOf('.'));
    return Stream.of("nl", "en").allMatch(language ->
        ResourceBundle.getBundle("texts/" + module, Locale.of(language)).containsKey(key));
  }
}
