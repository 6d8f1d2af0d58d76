package nl.speelruimte.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of all modules, Dutch first; a key without a text shows itself and is logged once asked for. */
@Component
class Texts implements I18NProvider {

  private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
  private final transient Map<String, Map<String, String>> byLanguage = Map.of(
      "nl", read("nl"),
      "en", read("en"));

  @Override
  public List<Locale> getProvidedLocales() {
    return Languages.ALL;
  }

  @Override
  public Locale getDefaultLocale() {
    return Languages.DUTCH;
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    var text = texts(locale).get(key);
    if (text == null) {
      LOG.error("No text for {} in {}", key, locale);
      return key;
    }
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  private Map<String, String> texts(Locale locale) {
    return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.get("nl"));
  }

  private static Map<String, String> read(String language) {
    var texts = new HashMap<String, String>();
    try {
      for (var file : new PathMatchingResourcePatternResolver()
          .getResources("classpath*:texts/*_" + language + ".properties")) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException("Cannot read the texts", problem);
    }
    return Map.copyOf(texts);
  }
}
