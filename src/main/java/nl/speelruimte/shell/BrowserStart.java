package nl.speelruimte.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sets up each browser tab: its language, its appearance, and what happens when something goes wrong. */
@Component
class BrowserStart implements VaadinServiceInitListener {

  private final RefusedPages refused;

  BrowserStart(RefusedPages refused) {
    this.refused = refused;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(session -> {
      session.getSession().setErrorHandler(new CalmErrorHandler(refused));
      session.getSession().setLocale(Languages.kept(session.getRequest()));
    });
    event.getSource().addUIInitListener(tab -> {
      tab.getUI().setLocale(Languages.kept(VaadinRequest.getCurrent()));
      var reconnecting = tab.getUI().getReconnectDialogConfiguration();
      reconnecting.setDialogText(I18NProvider.translate("shell.connection.lost"));
      reconnecting.setDialogTextGaveUp(I18NProvider.translate("shell.connection.gone"));
    });
    var service = event.getSource();
    service.setSystemMessagesProvider(about -> systemMessages(service, about.getLocale()));
    event.addIndexHtmlRequestListener(PageStatus::tell);
    event.addIndexHtmlRequestListener(page -> {
      var document = page.getDocument();
      document.getElementsByTag("html")
          .attr("lang", Languages.kept(page.getVaadinRequest()).getLanguage())
          .attr("data-mode", Appearance.kept(page.getVaadinRequest()).mode());
      document.head().appendElement("link")
          .attr("rel", "icon").attr("type", "image/svg+xml").attr("href", "portal/images/mark.svg");
    });
  }

  /** Also for a request that comes to nobody's session, where nothing but the service knows the texts. */
  private static SystemMessages systemMessages(VaadinService service, Locale locale) {
    var texts = service.getInstantiator().getI18NProvider();
    var language = Languages.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Languages.ENGLISH : Languages.DUTCH;
    var messages = new CustomizedSystemMessages();
    messages.setInternalErrorCaption(texts.getTranslation("shell.system.error.title", language));
    messages.setInternalErrorMessage(texts.getTranslation("shell.system.error.text", language));
    messages.setCookiesDisabledCaption(texts.getTranslation("shell.system.cookies.title", language));
    messages.setCookiesDisabledMessage(texts.getTranslation("shell.system.cookies.text", language));
    return messages;
  }
}
