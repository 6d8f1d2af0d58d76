package nl.speelruimte.plans.judging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A text to read and to point at: what is selected in it is told, and passages in it are marked. */
@Tag("marked-text")
@JsModule("context://portal/components/marked-text.js")
final class MarkedText extends Component implements HasStyle {

  private final String words;

  MarkedText(String words) {
    this.words = words;
    getElement().setProperty("content", words);
  }

  String words() {
    return words;
  }

  void mark(List<Mark> marks) {
    getElement().setPropertyList("marks", marks);
  }

  void onChosen(ComponentEventListener<PassageChosen> listener) {
    addListener(PassageChosen.class, listener);
  }

  /** A passage to mark. */
  public record Mark(int from, int to, boolean chosen) {}

  /** Somebody selected a passage. */
  @DomEvent("passage-chosen")
  public static final class PassageChosen extends ComponentEvent<MarkedText> {

    private final int from;
    private final int to;

    public PassageChosen(MarkedText source, boolean fromClient, @EventData("event.detail.from") int from,
        @EventData("event.detail.to") int to) {
      super(source, fromClient);
      this.from = from;
      this.to = to;
    }

    int from() {
      return from;
    }

    int to() {
      return to;
    }
  }
}
