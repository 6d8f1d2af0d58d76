package nl.speelruimte.plans.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.list.EmptyState;

/** UC-103: what a plan says, to read. */
final class ContentSection {

  private ContentSection() {}

  static Component of(PlanContents contents, PlanPage page) {
    var content = contents.shown(page.viewer(), page.plan().id());
    var introduction = new Card(text("plans.page.introduction"),
        content.introduction().isBlank() ? new Paragraph(text("plans.page.no-introduction"))
            : new Paragraph(content.introduction()));
    var measures = content.measures().stream().map(ContentSection::measure).toArray(Component[]::new);
    return Rows.stack(introduction, measures.length == 0 ? nothingYet(content) : Rows.stack(measures));
  }

  private static Component nothingYet(PlanContent content) {
    return new EmptyState(text("plans.page.no-measures"), text("plans.page.no-measures-how"));
  }

  private static Component measure(PlanMeasure measure) {
    var card = new Card(measure.title());
    var amounts = Amounts.of(card);
    card.add(new Paragraph(measure.text()), new DefinitionRows()
        .row(text("plans.measure.category"), text("plans.measure-category." + measure.category()))
        .row(text("plans.measure.owner"), measure.owner())
        .row(text("plans.measure.starts"), amounts.date(measure.startsOn()))
        .row(text("plans.measure.due"), amounts.date(measure.dueOn()))
        .row(text("plans.measure.measured-by"), measure.measuredBy())
        .row(text("plans.measure.promised"), amounts.euros(measure.promised())));
    return card;
  }
}
