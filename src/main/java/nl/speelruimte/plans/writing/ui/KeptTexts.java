package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import nl.speelruimte.kernel.PortalClock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is typed in the browser until it is saved, and says how that stands. */
@Tag("kept-texts")
@JsModule("context://portal/components/kept-texts.js")
final class KeptTexts extends Component {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** @param prefix whose text of which version it is: nobody else who uses this browser is shown it */
  KeptTexts(String prefix) {
    var element = getElement();
    element.setAttribute("text-waiting", text("plans.editor.waiting"));
    element.setAttribute("text-offline", text("plans.editor.offline"));
    element.setAttribute("saved", text("plans.editor.saves-itself"));
    element.setAttribute("prefix", prefix);
  }

  /** Says that everything was saved at this moment. */
  void saved(Instant now) {
    var time = DateTimeFormatter.ofPattern(text("plans.editor.time"), UI.getCurrent().getLocale())
        .format(now.atZone(PortalClock.ZONE));
    getElement().setAttribute("saved", text("plans.editor.saved", time));
  }

  /** The field keeps this text on the server now. */
  void acknowledge(String spot, String typed) {
    getElement().callJsFunction("acknowledge", spot, typed);
  }

  void forget(String spot) {
    getElement().callJsFunction("forget", spot);
  }

  /** Hears what an earlier visit left behind in this browser. */
  void onLeftBehind(Consumer<List<Left>> listener) {
    getElement().addEventListener("left-behind", event -> listener.accept(read(event.getEventData()
        .path("event.detail").asString()))).addEventData("event.detail");
  }

  /** It comes from a browser, so it may be anything. */
  private static List<Left> read(String json) {
    try {
      return List.of(JSON.readValue(json, Left[].class));
    } catch (JacksonException unreadable) {
      return List.of();
    }
  }

  /**
   * Text that never reached the server.
   *
   * @param base the revision on which it was typed
   */
  record Left(String spot, String text, int base) {}
}
