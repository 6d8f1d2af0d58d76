package nl.speelruimte.plans.changes.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.plans.changes.PlanChange;
import nl.speelruimte.plans.changes.PlanChanges;
import nl.speelruimte.plans.changes.PlanDifference;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.content.VersionRow;
import nl.speelruimte.plans.ui.MeasureCard;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.plans.ui.SpacePromiseCard;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.list.EmptyState;
import org.springframework.data.domain.Pageable;

/** UC-133: what changed between two versions of a plan, measure by measure. */
final class ChangesSection {

  private ChangesSection() {}

  static Component of(PlanChanges changes, PlanContents contents, SpendingSpaces spaces, PlanPage page) {
    var versions = contents.versions(page.viewer(), page.plan().id());
    var shown = PlanChanges.shown(page.plan());
    var to = page.number("version").orElse(shown == null ? 0 : shown);
    var since = changes.sinceSeen(page.viewer(), page.plan().id()).map(seen -> seen.difference().from());
    var from = page.number("since").or(() -> since).orElseGet(() -> before(versions, to));
    var difference = changes.between(page.viewer(), page.plan().id(), from, to);
    if (since.filter(seen -> from <= seen && shown != null && to == shown).isPresent()) {
      changes.look(page.viewer(), page.plan().id());
    }
    var stack = Rows.stack(choice(page, versions, from, to));
    if (difference.isEmpty()) {
      stack.add(new EmptyState(text("plans.changes.none"), text("plans.changes.none-how")));
    }
    var names = difference.changes().stream().anyMatch(PlanChange.SpacesChanged.class::isInstance)
        ? names(spaces, page) : Map.<SpaceId, String>of();
    cards(difference, space -> names.getOrDefault(space, text("plans.changes.space"))).forEach(stack::add);
    return stack;
  }

  private static int before(List<VersionRow> versions, int to) {
    return versions.stream().mapToInt(VersionRow::number).filter(number -> number < to).max()
        .orElseThrow(() -> new NotHere("plan version", to));
  }

  private static Component choice(PlanPage page, List<VersionRow> versions, int from, int to) {
    var choice = new Select<VersionRow>();
    choice.setLabel(text("plans.changes.compare"));
    choice.setItems(versions.stream().filter(each -> each.number() < to).toList());
    choice.setItemLabelGenerator(each -> text("plans.page.version-name", Integer.toString(each.number()),
        text("plans.version-state." + each.state())));
    versions.stream().filter(each -> each.number() == from).findFirst().ifPresent(choice::setValue);
    choice.addValueChangeListener(change -> {
      if (change.isFromClient() && change.getValue() != null) {
        UI.getCurrent().navigate(page.address("changes") + "?since=" + change.getValue().number() + "&version=" + to);
      }
    });
    var submitted = versions.stream().filter(each -> each.number() == to).findFirst().map(VersionRow::submittedAt);
    var bar = new Div(choice, new Span(submitted.isPresent() ? text("plans.changes.with-submitted", Integer.toString(to),
        Amounts.of(UI.getCurrent().getLocale()).moment(submitted.get()))
        : text("plans.changes.with-writing", Integer.toString(to))));
    bar.addClassName("version-bar");
    return bar;
  }

  /** Of all its spaces in one question, however many are new. */
  private static Map<SpaceId, String> names(SpendingSpaces spaces, PlanPage page) {
    var plan = page.plan().plan();
    return spaces.rows(page.viewer(), SpaceFilter.ofYear(plan.year()).of(plan.provider()), Pageable.unpaged()).stream()
        .collect(Collectors.toMap(SpaceRow::id, row -> SpacePromiseCard.title(row.place())));
  }

  /** One card for the plan itself, and one for each measure. */
  private static List<Component> cards(PlanDifference difference, Function<SpaceId, String> name) {
    var cards = new ArrayList<Component>();
    var about = difference.changes().stream().map(PlanChange::measure).distinct().toList();
    for (var measure : about) {
      var card = new Card(measure == null ? text("plans.changes.of-plan") : MeasureCard.title(measure));
      card.addClassName("changes");
      difference.changes().stream().filter(each -> each.measure() == measure)
          .forEach(each -> card.add(ChangeWords.of(each, name)));
      cards.add(card);
    }
    return cards;
  }
}
