package nl.speelruimte.plans.frameworks.ui;

import static nl.speelruimte.plans.frameworks.ui.FrameworkWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.CriterionChange;
import nl.speelruimte.plans.frameworks.FrameworkVersionDetails;
import nl.speelruimte.plans.frameworks.FrameworkVersionRow;
import nl.speelruimte.plans.frameworks.FrameworkVersionRow.Decided;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import org.jspecify.annotations.Nullable;

/** UC-101: what stands beside the criteria of a version: the decisions on it, the other versions, and what changed. */
final class FrameworkCards {

  private final Frameworks frameworks;
  private final Viewer viewer;
  private final FrameworkVersionDetails details;

  FrameworkCards(Frameworks frameworks, Viewer viewer, FrameworkVersionDetails details) {
    this.frameworks = frameworks;
    this.viewer = viewer;
    this.details = details;
  }

  Card facts() {
    var version = details.version();
    var facts = new DefinitionRows().row(text("plans.framework.field.purpose"), FrameworkWords.purpose(version.purpose()));
    decided(facts, "plans.framework.field.adopted", version.adopted());
    decided(facts, "plans.framework.field.retired", version.retired());
    var from = details.copiedFrom();
    if (from != null) {
      facts.row(text("plans.framework.field.copied-from"),
          new Anchor(FrameworkWords.address(from.id()), FrameworkWords.name(from)));
    }
    var card = new Card(text("plans.framework.card.facts"), facts);
    card.add(new Paragraph(text(switch (version.state()) {
      case CONCEPT -> "plans.framework.card.concept";
      case ADOPTED -> "plans.framework.card.adopted";
      case RETIRED -> "plans.framework.card.retired";
    })));
    return card;
  }

  private static void decided(DefinitionRows facts, String key, @Nullable Decided decision) {
    if (decision != null) {
      facts.row(text(key), new Div(
          new Div(text("plans.framework.card.decided", Amounts.of(facts).date(decision.on()), decision.by())),
          new Div(decision.because())));
    }
  }

  Card versions() {
    var list = new UnorderedList();
    list.addClassName("plain-list");
    for (var version : frameworks.versions(viewer, details.version().framework())) {
      var name = version.id().equals(details.version().id())
          ? new Span(text("plans.framework.card.this-version", version.number()))
          : new Anchor(FrameworkWords.address(version.id()), FrameworkWords.number(version));
      list.add(new ListItem(name, new Span(" "), FrameworkWords.badge(version.state())));
    }
    return new Card(text("plans.framework.card.versions"), list);
  }

  /** What changed from the version before; not there for the first one. */
  Optional<Card> changes() {
    return Optional.ofNullable(details.before()).map(this::changes);
  }

  private Card changes(FrameworkVersionRow before) {
    var changes = frameworks.changes(viewer, details.version().id());
    Component content = new Paragraph(text("plans.framework.changes.none"));
    if (!changes.isEmpty()) {
      var list = new UnorderedList();
      list.addClassName("history-changes");
      var locale = UI.getCurrent().getLocale();
      changes.forEach(change -> list.add(new ListItem(sentence(change, locale))));
      content = list;
    }
    return new Card(text("plans.framework.changes.title", before.number()), content);
  }

  private static String sentence(CriterionChange change, Locale locale) {
    var after = change.after();
    if (after == null) {
      return text("plans.framework.changes.removed", name(Objects.requireNonNull(change.before())));
    }
    var before = change.before();
    return before == null ? text("plans.framework.changes.added", name(after))
        : text("plans.framework.changes.changed", name(after), change.parts().stream()
            .map(part -> part(part, before, after, locale)).collect(Collectors.joining("; ")));
  }

  private static String name(Criterion criterion) {
    return criterion.code() + " " + criterion.text();
  }

  private static String part(CriterionChange.Part part, Criterion before, Criterion after, Locale locale) {
    return text("plans.framework.part." + part, value(part, before, locale), value(part, after, locale));
  }

  private static String value(CriterionChange.Part part, Criterion it, Locale locale) {
    return switch (part) {
      case CODE -> it.code();
      case TEXT -> it.text();
      case EXPLANATION -> it.explanation() == null ? Amounts.NONE : it.explanation();
      case SCALE -> text("plans.criterion-scale." + it.scale());
      case WEIGHT -> FrameworkWords.weight(it.weight(), locale);
      case KNOCK_OUT -> text(it.knockOut() ? "plans.framework.yes" : "plans.framework.no");
      case APPLIES_TO -> text("plans.applies-to." + it.appliesTo());
      case ORDER -> "";
    };
  }
}
