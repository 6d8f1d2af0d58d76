package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.speelruimte.plans.writing.TextNow;

/** Which colleagues wrote in the plan a moment ago. */
final class Presence extends Div {

  static final Duration A_MOMENT = Duration.ofMinutes(10);

  Presence() {
    addClassName("presence");
    getElement().setAttribute("aria-live", "polite");
  }

  void show(List<TextNow> now, String me, Instant moment) {
    var others = now.stream().filter(each -> each.savedAt() != null && each.savedAt().plus(A_MOMENT).isAfter(moment))
        .map(TextNow::author).filter(Objects::nonNull).filter(author -> !author.equals(me)).distinct().sorted()
        .collect(Collectors.joining(", "));
    setText(others.isEmpty() ? "" : text("plans.editor.also", others));
    setVisible(!others.isEmpty());
  }
}
