package nl.speelruimte.plans.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.content.SpacePromise;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.list.EmptyState;

/** UC-103: what a plan says, to read, beside what it would do with the spaces. */
final class ContentSection {

  private final PlanReading reading;
  private final PlanPage page;
  private final PlanContent content;
  private final List<Function<MeasureKey, Component>> notes;
  private final Amounts amounts = Amounts.of(UI.getCurrent().getLocale());

  private ContentSection(PlanReading reading, List<MeasureNote> notes, PlanPage page) {
    this.reading = reading;
    this.page = page;
    this.content = reading.content(page);
    this.notes = notes.stream().sorted(Comparator.comparingInt(MeasureNote::order)).map(each -> each.notes().apply(page))
        .toList();
  }

  static Component of(PlanReading reading, List<MeasureNote> notes, PlanPage page) {
    var section = new ContentSection(reading, notes, page);
    var wide = Rows.stack(section.introduction(), section.measures());
    var returned = reading.returned(page);
    if (returned != null) {
      wide.addComponentAsFirst(ReturnedCard.of(returned));
    }
    var placed = SpacePromise.place(reading.spaces(page.viewer(), page.plan().plan(), section.content),
        section.content.measures().stream().flatMap(measure -> measure.effects().stream()).toList());
    var columns = Rows.columns(wide, SpacePromiseCard.of(placed, section.total()));
    columns.addClassName("plan-columns");
    return Rows.stack(VersionBar.of(page, section.content, reading.versions(page)), columns);
  }

  private Component introduction() {
    return new Card(text("plans.page.introduction"), content.introduction().isBlank()
        ? Why.paragraph(text("plans.page.no-introduction")) : MeasureCard.words(content.introduction()));
  }

  private Component measures() {
    if (content.measures().isEmpty()) {
      return new EmptyState(text("plans.page.no-measures"), text("plans.page.no-measures-how"));
    }
    var heading = new H2(text("plans.page.measures", content.measures().size()));
    var part = new Div(heading);
    part.addClassName("measures");
    if (page.viewer().scope() instanceof AccessScope.Municipal && !effects().isEmpty()) {
      part.add(Why.paragraph(text("plans.page.own-amounts")));
    }
    content.measures().forEach(measure -> part.add(card(measure)));
    return part;
  }

  private MeasureCard card(PlanMeasure measure) {
    var card = new MeasureCard(measure, id -> reading.evidence(page, id));
    notes.forEach(note -> card.under(note.apply(measure.key())));
    return card;
  }

  private List<MeasureEffect> effects() {
    return content.measures().stream().flatMap(measure -> measure.effects().stream()).toList();
  }

  /** What the plan promises: to this viewer, and in all where that gives nobody away (0025). */
  private Component total() {
    var own = content.promised();
    return switch (page.viewer().scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.OfProvider _ ->
          new Paragraph(text("plans.page.promised-all", amounts.euros(own)));
      case AccessScope.Municipal _ -> municipal(own);
      case AccessScope.Nothing() -> new Div();
    };
  }

  private Component municipal(Money own) {
    var plan = page.plan().plan();
    var here = new Paragraph(text("plans.page.promised-here", amounts.euros(own)));
    if (page.plan().current() == null || content.number() != page.plan().current()) {
      return here;
    }
    return Rows.stack(here, Why.paragraph(plan.total() == null ? text("plans.page.total-hidden")
        : text("plans.page.total", amounts.euros(plan.total()), plan.places())));
  }
}
