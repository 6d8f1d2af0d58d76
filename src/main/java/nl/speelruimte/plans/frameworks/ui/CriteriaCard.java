package nl.speelruimte.plans.frameworks.ui;

import static nl.speelruimte.plans.frameworks.ui.FrameworkWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.frameworks.Direction;
import nl.speelruimte.plans.frameworks.FrameworkAction;
import nl.speelruimte.plans.frameworks.FrameworkVersionDetails;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Tag;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.list.EmptyState;

/** UC-100, UC-101: the criteria of a version; in a concept each can be changed, moved and taken out, by keyboard too. */
final class CriteriaCard {

  private final Frameworks frameworks;
  private final Viewer viewer;
  private final FrameworkVersionDetails details;
  private final Page page;
  private final Button add;
  private final Map<CriterionId, Map<Direction, Button>> movers = new HashMap<>();
  private final Map<CriterionId, Button> changers = new HashMap<>();

  /** The page the card stands on: it shows everything again, and has the card put the focus where it was. */
  interface Page {

    void show(Consumer<CriteriaCard> focus);
  }

  CriteriaCard(Frameworks frameworks, Viewer viewer, FrameworkVersionDetails details, Page page) {
    this.frameworks = frameworks;
    this.viewer = viewer;
    this.details = details;
    this.page = page;
    this.add = new Button(text("plans.framework.criterion.add"), click -> CriterionDialog.forNew(
        draft -> frameworks.add(viewer, details.version().id(), draft, details.lock()),
        () -> page.show(shown -> shown.add.focus())).open());
  }

  Card card() {
    var card = new Card(text("plans.framework.field.criteria"));
    if (details.explanation() != null) {
      card.add(new Paragraph(details.explanation()));
    }
    card.add(details.criteria().isEmpty() ? new EmptyState(text("plans.framework.criteria.empty"),
        text("plans.framework.criteria.empty-how")) : table());
    if (isOpen()) {
      card.add(add);
    }
    return card;
  }

  /** Back to the button that moved it, or to the other one where that goes no further. */
  private void focus(CriterionId criterion, Direction to) {
    var buttons = movers.getOrDefault(criterion, Map.of());
    buttons.values().stream().filter(Button::isEnabled)
        .min((one, other) -> Boolean.compare(one != buttons.get(to), other != buttons.get(to)))
        .ifPresent(Button::focus);
  }

  private boolean isOpen() {
    return details.may().contains(FrameworkAction.EDIT);
  }

  private PlainTable table() {
    var table = new PlainTable(text("plans.framework.field.criteria")).stacked()
        .column(text("plans.framework.field.criterion")).column(text("plans.framework.field.applies-to"))
        .rightColumn(text("plans.framework.field.weight"));
    if (isOpen()) {
      table.column("");
    }
    details.criteria().forEach(criterion -> table.row(line(criterion)));
    return table;
  }

  private Component[] line(Criterion criterion) {
    var what = new Div(new Span(criterion.code() + " " + criterion.text()));
    what.addClassName("criterion-text");
    if (criterion.knockOut()) {
      what.add(new Span(" "), new Tag(text("plans.framework.field.knock-out")));
    }
    var name = new Div(what);
    name.addClassName("criterion");
    if (criterion.explanation() != null) {
      name.add(Why.line(criterion.explanation()));
    }
    var judged = new Div(new Div(text("plans.applies-to." + criterion.appliesTo())),
        Why.line(text("plans.criterion-scale." + criterion.scale())));
    var weight = new Span(FrameworkWords.weight(criterion.weight(), UI.getCurrent().getLocale()));
    return isOpen() ? new Component[] {name, judged, weight, actions(criterion)} : new Component[] {name, judged, weight};
  }

  private Div actions(Criterion criterion) {
    var id = details.version().id();
    var up = mover(criterion, Direction.UP, "↑", details.criteria().getFirst());
    var down = mover(criterion, Direction.DOWN, "↓", details.criteria().getLast());
    var both = new EnumMap<Direction, Button>(Direction.class);
    both.put(Direction.UP, up);
    both.put(Direction.DOWN, down);
    movers.put(criterion.id(), both);
    var change = quiet(text("plans.framework.criterion.change"), "plans.framework.criterion.change-it", criterion,
        () -> CriterionDialog.forChange(criterion,
            draft -> frameworks.change(viewer, id, criterion.id(), draft, details.lock()),
            () -> page.show(shown -> shown.changers.get(criterion.id()).focus())).open());
    changers.put(criterion.id(), change);
    var remove = quiet(text("plans.framework.criterion.remove"), "plans.framework.criterion.remove-it", criterion,
        () -> ConfirmDialogs.ask(text("plans.framework.criterion.remove-question", criterion.text()),
            text("plans.framework.criterion.remove-consequence"), text("plans.framework.criterion.remove"), () -> {
              frameworks.remove(viewer, id, criterion.id(), details.lock());
              page.show(shown -> shown.add.focus());
            }));
    var actions = new Div(up, down, change, remove);
    actions.addClassName("criterion-actions");
    return actions;
  }

  private Button mover(Criterion criterion, Direction to, String sign, Criterion end) {
    var key = to == Direction.UP ? "plans.framework.criterion.up" : "plans.framework.criterion.down";
    var button = quiet(sign, key, criterion, () -> {
      if (Notices.attempt(() -> frameworks.move(viewer, details.version().id(), criterion.id(), to, details.lock()))) {
        page.show(shown -> shown.focus(criterion.id(), to));
      }
    });
    button.setEnabled(!criterion.id().equals(end.id()));
    return button;
  }

  private static Button quiet(String word, String key, Criterion criterion, Runnable then) {
    var button = new Button(word, click -> then.run());
    button.addClassName("quiet");
    button.setAriaLabel(text(key, criterion.code()));
    return button;
  }
}
