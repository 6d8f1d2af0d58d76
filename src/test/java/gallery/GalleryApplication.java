package gallery;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.VaadinScopesConfig;
import com.vaadin.flow.theme.aura.Aura;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every shared component on pages of its own, without database, sign-in or the modules of the portal. */
@Configuration
@AutoConfigurationPackage
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class, HttpEncodingAutoConfiguration.class, JacksonAutoConfiguration.class,
    com.vaadin.flow.spring.SpringBootAutoConfiguration.class, VaadinScopesConfig.class})
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://portal/styles/portal.css")
public class GalleryApplication implements AppShellConfigurator {

  /** Starts the gallery on the port given, or on a free one. */
  public static ConfigurableApplicationContext start(int port) {
    return new SpringApplication(GalleryApplication.class).run(
        "--server.port=" + port, "--server.address=127.0.0.1", "--logging.level.root=warn",
        "--vaadin.productionMode=true",
        "--vaadin.allowed-packages=com.vaadin,nl.speelruimte.uikit,gallery");
  }

  /** For whoever works on the looks. */
  public static void main(String[] arguments) {
    start(Integer.getInteger("port", 8099));
  }

  @Bean
  I18NProvider texts() {
    return new Texts();
  }

  /** The texts of the shared components alone. */
  static class Texts implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
      return List.of(Locale.of("nl", "NL"), Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
      var text = ResourceBundle.getBundle("texts/" + key.substring(0, key.indexOf('.')), locale).getString(key);
      return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
  }
}
