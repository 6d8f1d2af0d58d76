package nl.speelruimte.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sets up each browser tab: its language, its appearance, and what happens when something goes wrong. */
@Component
class BrowserStart implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(session -> {
      session.getSession().setErrorHandler(new CalmErrorHandler());
      session.getSession().setLocale(Languages.kept(session.getRequest()));
    });
    event.getSource().addUIInitListener(tab -> {
      tab.getUI().setLocale(Languages.kept(VaadinRequest.getCurrent()));
      var reconnecting = tab.getUI().getReconnectDialogConfiguration();
      reconnecting.setDialogText(I18NProvider.translate("shell.connection.lost"));
      reconnecting.setDialogTextGaveUp(I18NProvider.translate("shell.connection.gone"));
    });
    event.getSource().setSystemMessagesProvider(about -> systemMessages(about.getLocale()));
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

  private static SystemMessages systemMessages(Locale locale) {
    var language = Languages.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Languages.ENGLISH : Languages.DUTCH;
    var messages = new CustomizedSystemMessages();
    messages.setInternalErrorCaption(I18NProvider.translate(language, "shell.system.error.title"));
    messages.setInternalErrorMessage(I18NProvider.translate(language, "shell.system.error.text"));
    messages.setCookiesDisabledCaption(I18NProvider.translate(language, "shell.system.cookies.title"));
    messages.setCookiesDisabledMessage(I18NProvider.translate(language, "shell.system.cookies.text"));
    return messages;
  }
}
