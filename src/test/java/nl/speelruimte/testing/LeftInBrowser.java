package nl.speelruimte.testing;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.uikit.kept.KeptTexts;
import tools.jackson.databind.json.JsonMapper;

/** Plays the browser for screens without one: what an earlier visit left behind in it. */
public final class LeftInBrowser {

  private final List<Text> texts = new ArrayList<>();

  public static LeftInBrowser text(String spot, String text, int base) {
    return new LeftInBrowser().and(spot, text, base);
  }

  public LeftInBrowser and(String spot, String text, int base) {
    texts.add(new Text(spot, text, base));
    return this;
  }

  /** Hands it over to the page or form that keeps texts. */
  public void to(KeptTexts kept) {
    say(kept, JsonMapper.shared().writeValueAsString(texts));
  }

  /** Hands over whatever a browser may make of it. */
  public static void say(KeptTexts kept, String json) {
    var element = kept.getElement();
    element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "left-behind",
        JsonMapper.shared().createObjectNode().put("event.detail", json)));
  }

  private record Text(String spot, String text, int base) {}
}
