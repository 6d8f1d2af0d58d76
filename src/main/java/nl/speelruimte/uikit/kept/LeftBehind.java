package nl.speelruimte.uikit.kept;

import static nl.speelruimte.uikit.kept.KeptTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.kept.KeptTexts.Left;
import org.jspecify.annotations.Nullable;

/** Text that stands in this browser still and never reached the server, offered back. */
public final class LeftBehind extends Div {

  private static final int LONGEST = 20_000;
  private final KeptTexts kept;
  private final Function<String, Optional<KeptField>> fields;
  private final Function<String, Optional<Component>> elsewhere;
  private final List<Runnable> back = new ArrayList<>();

  /**
   * @param fields finds the field by what the browser calls it, opened
   * @param elsewhere says where a text belongs that no field of this page is for; empty for what nobody need be told of
   */
  public LeftBehind(KeptTexts kept, Function<String, Optional<KeptField>> fields,
      Function<String, Optional<Component>> elsewhere) {
    this.kept = kept;
    this.fields = fields;
    this.elsewhere = elsewhere;
    addClassName("left-behind");
    setVisible(false);
    kept.onLeftBehind(this::offer);
  }

  private void offer(List<Left> left) {
    removeAll();
    back.clear();
    for (var each : left) {
      var field = fields.apply(each.spot());
      if (field.isPresent() && field.get().says(each.text())) {
        kept.forget(each.spot());
      } else if (each.text().length() <= LONGEST) {
        field.map(known -> offered(each, known)).or(() -> elsewhere.apply(each.spot()).map(where -> told(each, where)))
            .ifPresent(this::add);
      }
    }
    setVisible(getComponentCount() > 0);
    if (isVisible()) {
      if (back.size() > 1) {
        add(actions(new Button(text("uikit.kept.left-all"), click -> List.copyOf(back).forEach(Runnable::run))));
      }
      addComponentAsFirst(Why.paragraph(text("uikit.kept.left-how")));
      addComponentAsFirst(new H3(text("uikit.kept.left")));
    }
  }

  private Component offered(Left left, KeptField field) {
    var part = part(left, Why.line(field.label()));
    Runnable[] putBack = new Runnable[1];
    putBack[0] = () -> {
      back.remove(putBack[0]);
      kept.waits(left.spot());
      field.putBack(left.text(), left.base());
      field.focus();
      done(part);
    };
    back.add(putBack[0]);
    var again = new Button(text("uikit.kept.left-back"), click -> putBack[0].run());
    part.add(actions(again, away(left, part, putBack[0])));
    return part;
  }

  private Component told(Left left, Component where) {
    var part = part(left, where);
    part.add(actions(away(left, part, null)));
    return part;
  }

  private static Div part(Left left, Component heading) {
    var words = new Paragraph(left.text());
    words.addClassName("plan-text");
    var part = new Div(heading, words);
    part.addClassName("left-text");
    return part;
  }

  private Button away(Left left, Div part, @Nullable Runnable putBack) {
    return new Button(text("uikit.kept.left-away"), click -> {
      back.remove(putBack);
      kept.forget(left.spot());
      done(part);
    });
  }

  private static Div actions(Button... buttons) {
    var actions = new Div(buttons);
    actions.addClassName("row-actions");
    return actions;
  }

  private void done(Component part) {
    remove(part);
    setVisible(getChildren().anyMatch(each -> each.hasClassName("left-text")));
  }
}
