package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Function;
import nl.speelruimte.plans.ui.MeasureCard;
import nl.speelruimte.plans.writing.ui.KeptTexts.Left;
import nl.speelruimte.uikit.Why;
import org.jspecify.annotations.Nullable;

/** Text that stands in this browser still and never reached the server, offered back. */
final class LeftBehind extends Div {

  private static final int LONGEST = 10_000;
  private final WritingDesk desk;
  private final Function<String, @Nullable AutoText> fields;

  /** @param fields finds the field by what the browser calls it, opened; null when it is there no more */
  LeftBehind(WritingDesk desk, Function<String, @Nullable AutoText> fields) {
    this.desk = desk;
    this.fields = fields;
    addClassName("left-behind");
    setVisible(false);
    desk.kept.onLeftBehind(this::offer);
  }

  private void offer(List<Left> left) {
    removeAll();
    for (var each : left) {
      var field = fields.apply(each.spot());
      if (field != null && field.value().equals(each.text())) {
        desk.kept.forget(each.spot());
      } else if (each.text().length() <= LONGEST) {
        add(offered(each, field));
      }
    }
    setVisible(getComponentCount() > 0);
    if (isVisible()) {
      addComponentAsFirst(Why.paragraph(text("plans.editor.left-how")));
      addComponentAsFirst(new H3(text("plans.editor.left")));
    }
  }

  private Component offered(Left left, @Nullable AutoText field) {
    var part = new Div();
    var back = new Button(text("plans.editor.left-back"), click -> {
      if (field != null) {
        field.putBack(left.text(), left.base());
        field.focus();
      }
      done(part);
    });
    back.setEnabled(field != null);
    var away = new Button(text("plans.editor.left-away"), click -> {
      desk.kept.forget(left.spot());
      done(part);
    });
    var actions = new Div(back, away);
    actions.addClassName("row-actions");
    part.add(Why.line(field == null ? text("plans.editor.left-of-removed") : field.label()),
        MeasureCard.words(left.text()), actions);
    part.addClassName("left-text");
    return part;
  }

  private void done(Component part) {
    remove(part);
    setVisible(getChildren().anyMatch(each -> each.hasClassName("left-text")));
  }
}
