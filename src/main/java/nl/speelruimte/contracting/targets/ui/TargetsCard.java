package nl.speelruimte.contracting.targets.ui;

import static nl.speelruimte.contracting.targets.ui.TargetWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.speelruimte.contracting.targets.TargetAbout;
import nl.speelruimte.contracting.targets.TargetFilter;
import nl.speelruimte.contracting.targets.TargetRow;
import nl.speelruimte.contracting.targets.TargetStatus;
import nl.speelruimte.contracting.targets.Targets;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.list.AsOfBar;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The targets on one contract, lot or provider, each with its expected path. */
final class TargetsCard {

  private static final int AT_MOST = 6;
  private final Targets targets;
  private final Viewer viewer;
  private final @Nullable AsOf asOf;

  TargetsCard(Targets targets, Viewer viewer, @Nullable AsOf asOf) {
    this.targets = targets;
    this.viewer = viewer;
    this.asOf = asOf;
  }

  /** @param about what a new one is on */
  Card of(TargetFilter filter, TargetAbout about) {
    var all = asOf == null ? targets.rows(viewer, filter, PageRequest.of(0, AT_MOST + 1))
        : targets.rows(viewer, filter, asOf);
    var shown = all.stream().filter(row -> row.status() != TargetStatus.WITHDRAWN).limit(AT_MOST).toList();
    var card = new Card(text("contracting.targets.title"));
    card.add(shown.isEmpty() ? new Paragraph(text("contracting.targets.none")) : Rows.stack(shown.stream().map(this::target)
        .toArray(Component[]::new)));
    if (all.size() > shown.size()) {
      card.add(new Anchor("targets", text("contracting.targets.all")));
    }
    if (asOf == null && targets.mayAdd(viewer)) {
      card.add(new Button(text("contracting.target.add"), click -> TargetDialog.forNew(targets, viewer, about,
          id -> UI.getCurrent().navigate("targets/" + id)).open()));
    }
    return card;
  }

  private Component target(TargetRow row) {
    var locale = UI.getCurrent().getLocale();
    var details = targets.details(viewer, row.id(), asOf);
    var name = new H3(new Anchor(AsOfBar.address("targets/" + row.id(), asOf), row.indicatorName()));
    var aim = new Div(TargetWords.badge(row.status()), new Span(" " + TargetWords.aim(row, locale)));
    return new Div(name, aim, new TargetChart(details, locale).picture());
  }

  /** One card, or nothing for who would see an empty one and cannot fill it. */
  static List<Component> unlessEmpty(Targets targets, Viewer viewer, TargetFilter filter, Card card) {
    return targets.mayAdd(viewer) || targets.count(viewer, filter) > 0 ? List.of(card) : List.of();
  }
}
