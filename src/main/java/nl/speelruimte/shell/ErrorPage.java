package nl.speelruimte.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PageHeader;

/** A page that says calmly what cannot be shown, and the way back. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

  private String title = "";

  /** Shows the title and the text of this subject; the arguments go into the text. */
  void say(String titleKey, String textKey, Object... arguments) {
    title = getTranslation(titleKey);
    removeAll();
    add(new PageHeader(title), new Card(
        new Paragraph(getTranslation(textKey, arguments)),
        new RouterLink(getTranslation("shell.error.to-start"), TodayView.class)));
  }

  void sayNotHere() {
    say("shell.not-here.title", "shell.not-here.text");
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
