package nl.speelruimte.uikit.kept;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is typed in the browser until it is saved, and says how that stands. */
@Tag("kept-texts")
@JsModule("context://portal/components/kept-texts.js")
public final class KeptTexts extends Component {

  private static final JsonMapper JSON = JsonMapper.shared();
  private final String prefix;

  private KeptTexts(String prefix, String saved, String waiting) {
    this.prefix = prefix;
    var element = getElement();
    element.setAttribute("text-waiting", waiting);
    element.setAttribute("text-offline", text("uikit.kept.offline"));
    element.setAttribute("saved", saved);
    element.setAttribute("prefix", prefix);
  }

  /** For texts that save themselves while one types; what they are of as in {@link #name}. */
  public static KeptTexts savingThemselves(String name) {
    return new KeptTexts(name, text("uikit.kept.saves-itself"), text("uikit.kept.waiting"));
  }

  /** For fields that are saved when one leaves them. */
  public static KeptTexts savedOnLeaving(String name) {
    return new KeptTexts(name, text("uikit.kept.saves-itself"), text("uikit.kept.not-yet"));
  }

  /** For a form that is saved as a whole. */
  static KeptTexts ofForm(String name) {
    return new KeptTexts(name, text("uikit.kept.form"), text("uikit.kept.form"));
  }

  /**
   * How the browser calls what is written: it is of one account, and nobody else who uses this browser is shown it.
   *
   * @param kind a word of its own for each kind of page or form
   * @param of whatever makes it one of that kind, such as the plan and its version
   */
  public static String name(String kind, Viewer viewer, Object... of) {
    var name = new StringBuilder(kind).append('|').append(viewer.account());
    for (var part : of) {
      name.append('|').append(part);
    }
    return name.toString();
  }

  /**
   * Has the browser keep what is typed in a field.
   *
   * @param spot which field of the page it is
   * @param base the revision on which is typed there; 0 where there are none
   */
  public void keeps(HasElement field, String spot, int base) {
    field.getElement().setAttribute("data-kept", prefix).setAttribute("data-spot", spot)
        .setAttribute("data-base", Integer.toString(base));
  }

  /** Says that everything was saved at this moment. */
  public void saved(Instant now) {
    var time = DateTimeFormatter.ofPattern(text("uikit.kept.time"), UI.getCurrent().getLocale())
        .format(now.atZone(PortalClock.ZONE));
    getElement().setAttribute("saved", text("uikit.kept.saved", time));
  }

  /** The field keeps this text on the server now; what was typed after it still waits. */
  public void acknowledge(String spot, String typed) {
    getElement().callJsFunction("acknowledge", spot, typed);
  }

  /** What is kept of that field is of no use any more. */
  public void forget(String spot) {
    getElement().callJsFunction("forget", spot);
  }

  /** Nothing of what is kept here is of use any more; also for a dialog that goes away with this. */
  public void forgetAll() {
    UI.getCurrent().getPage().executeJs("""
        Object.keys(localStorage).filter(key => key.startsWith($0)).forEach(key => localStorage.removeItem(key))""",
        prefix + "|");
  }

  /** What is kept of that field was typed on another base than it seemed. */
  void rebase(String spot, int base) {
    getElement().callJsFunction("rebase", spot, base);
  }

  /** What was put back waits like what is typed. */
  void waits(String spot) {
    getElement().callJsFunction("waits", spot);
  }

  /** Hears what an earlier visit left behind in this browser. */
  void onLeftBehind(Consumer<List<Left>> listener) {
    getElement().addEventListener("left-behind", event -> listener.accept(read(event.getEventData()
        .path("event.detail").asString()))).addEventData("event.detail");
  }

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  /** It comes from a browser, so it may be anything. */
  private static List<Left> read(String json) {
    try {
      var left = JSON.readValue(json, Left[].class);
      return left == null ? List.of() : Stream.of(left).filter(Left::isWhole).toList();
    } catch (JacksonException unreadable) {
      return List.of();
    }
  }

  /**
   * Text that never reached the server.
   *
   * @param base the revision on which it was typed
   */
  record Left(String spot, String text, int base) {

    private static boolean isWhole(@Nullable Left left) {
      return left != null && left.spot != null && left.text != null;
    }
  }
}
