package nl.speelruimte.spending;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the rooms of a space, about a tight one and a calm one. */
@LivesOn("2026-11-22")
public abstract class RoomScreens extends ScreenTest {

  @Autowired private BeanFactory beans;
  protected TightRegion region;

  @BeforeEach
  void twoSpaces() {
    region = TightRegion.make(beans);
  }

  protected void open(String path) {
    UI.getCurrent().navigate(path);
  }

  protected void lookBack(String path, String day) {
    UI.getCurrent().navigate(path, QueryParameters.of("asOf", day));
  }

  protected void openSpace() {
    open("spaces/" + region.tight());
  }

  protected void press(String button) {
    test($(Button.class).withText(button).last()).click();
  }

  protected boolean offers(String button) {
    return !$(Button.class).withText(button).all().isEmpty();
  }

  /** Writes into the field of several lines that is called so. */
  protected void write(String label, String text) {
    test($(TextArea.class).withCondition(area -> label.equals(area.getLabel())).single()).setValue(text);
  }

  protected String pageText() {
    return plain(getCurrentView().getElement().getTextRecursively());
  }

  protected String dialogText() {
    return plain($(Dialog.class).single().getElement().getTextRecursively());
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
