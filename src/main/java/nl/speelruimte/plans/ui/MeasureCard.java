package nl.speelruimte.plans.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelruimte.plans.content.EffectLine;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Tag;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.files.DocumentLink;

/** A measure to read: what it is, what it should save where and when, and what that rests on. */
public final class MeasureCard extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final Card card;

  /** @param evidence asks for the content of a file with the measure */
  public MeasureCard(PlanMeasure measure, Function<UUID, byte[]> evidence) {
    card = new Card(title(measure), under(measure));
    card.setId("measure-" + measure.key());
    card.addClassName("measure");
    if (measure.text().isBlank()) {
      card.add(Why.paragraph(text("plans.page.no-text")));
    } else {
      card.add(words(measure.text()));
    }
    card.add(measure.effects().isEmpty() ? Why.paragraph(text("plans.page.no-effects"))
        : EffectsTable.of(EffectLine.of(measure.effects())));
    measured(measure, card);
    if (!measure.evidence().isEmpty()) {
      card.add(evidence(measure, evidence));
    }
    addClassName("measure-place");
    add(card);
  }

  /** Puts something under it, within the same card. */
  void under(Component note) {
    card.add(note);
  }

  /** A text as it was written, with its own lines. */
  public static Paragraph words(String text) {
    var words = new Paragraph(text);
    words.addClassName("plan-text");
    return words;
  }

  /** {@code 3. Groepsaanbod in plaats van individuele begeleiding}. */
  public static String title(PlanMeasure measure) {
    return text("plans.page.measure", Integer.toString(measure.place()),
        measure.title().isBlank() ? text("plans.page.untitled") : measure.title());
  }

  private Component under(PlanMeasure measure) {
    var line = new Div(new Tag(text("plans.measure-category-short." + measure.category())));
    line.addClassName("measure-under");
    var places = measure.effects().stream().map(effect -> effect.municipalityName()).distinct()
        .collect(Collectors.joining(", "));
    if (!places.isEmpty()) {
      line.add(new Span(places));
    }
    if (measure.startsOn() != null || measure.dueOn() != null) {
      line.add(new Span(text("plans.page.from-to", amounts.shortDate(measure.startsOn()),
          amounts.shortDate(measure.dueOn()))));
    }
    line.add(new Span(measure.owner().isBlank() ? text("plans.page.no-owner")
        : text("plans.page.owner", measure.owner())));
    return line;
  }

  private static void measured(PlanMeasure measure, Card card) {
    if (measure.indicator() != null) {
      card.add(Why.paragraph(text("plans.page.indicator", measure.indicator())));
    }
    if (!measure.measuredBy().isBlank()) {
      card.add(Why.paragraph(text("plans.page.measured", measure.measuredBy())));
    }
    if (measure.indicator() == null && measure.measuredBy().isBlank()) {
      card.add(Why.paragraph(text("plans.page.not-measured")));
    }
  }

  private static Component evidence(PlanMeasure measure, Function<UUID, byte[]> content) {
    var list = new UnorderedList();
    list.addClassNames("plain-list", "measure-evidence");
    list.getElement().setAttribute("aria-label", text("plans.page.evidence"));
    measure.evidence().forEach(file ->
        list.add(new ListItem(new DocumentLink(file.name(), () -> content.apply(file.id())))));
    return list;
  }
}
