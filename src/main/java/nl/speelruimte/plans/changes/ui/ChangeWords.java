package nl.speelruimte.plans.changes.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import nl.speelruimte.plans.changes.PlanChange;
import nl.speelruimte.plans.changes.PlanField;
import nl.speelruimte.plans.content.EffectLine;
import nl.speelruimte.plans.ui.EffectsTable;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.PlainTable;

/** Says one change of a plan. */
final class ChangeWords {

  private ChangeWords() {}

  /** @param called how a space is called for who reads */
  static Component of(PlanChange change, Function<SpaceId, String> called) {
    var amounts = Amounts.of(UI.getCurrent().getLocale());
    return switch (change) {
      case PlanChange.TextChanged(var _, var field, var before, var after) ->
          part(field(field), Marked.difference(before, after));
      case PlanChange.DayChanged(var _, var field, var before, var after) ->
          part(field(field), instead(amounts.date(before), amounts.date(after)));
      case PlanChange.CategoryChanged(var _, var before, var after) -> part(text("plans.measure.category"),
          instead(text("plans.measure-category." + before), text("plans.measure-category." + after)));
      case PlanChange.MeasureAdded(var measure) -> {
        var part = part(text("plans.changes.measure-added"), words(Marked.added(measure.text())));
        if (!measure.effects().isEmpty()) {
          part.add(EffectsTable.of(EffectLine.of(measure.effects())));
        }
        yield part;
      }
      case PlanChange.MeasureRemoved(var measure) ->
          part(text("plans.changes.measure-removed"), words(Marked.removed(measure.text())));
      case PlanChange.MeasureMoved(var _, var before, var after) ->
          part(text("plans.changes.measure-moved", Integer.toString(before), Integer.toString(after)));
      case PlanChange.EffectsChanged effects -> part(text("plans.page.effects"), amounts(effects, amounts));
      case PlanChange.EvidenceAdded(var _, var name) ->
          part(text("plans.page.evidence"), new Paragraph(Marked.added(name)));
      case PlanChange.EvidenceRemoved(var _, var name) ->
          part(text("plans.page.evidence"), new Paragraph(Marked.removed(name)));
      case PlanChange.SpacesChanged(var added, var removed) -> {
        var part = part(text("plans.changes.spaces"));
        added.forEach(space -> part.add(space("plans.changes.space-added", space, called)));
        removed.forEach(space -> part.add(space("plans.changes.space-removed", space, called)));
        yield part;
      }
    };
  }

  private static Component space(String key, SpaceId space, Function<SpaceId, String> called) {
    return new Paragraph(new Span(text(key) + " "), new Anchor("spaces/" + space, called.apply(space)));
  }

  private static String field(PlanField field) {
    return switch (field) {
      case INTRODUCTION -> text("plans.page.introduction");
      case TITLE -> text("plans.changes.title");
      case TEXT -> text("plans.changes.text");
      case INDICATOR -> text("plans.changes.indicator");
      case MEASURED_BY -> text("plans.measure.measured-by");
      case OWNER -> text("plans.measure.owner");
      case STARTS_ON -> text("plans.measure.starts");
      case DUE_ON -> text("plans.measure.due");
    };
  }

  private static Component amounts(PlanChange.EffectsChanged effects, Amounts amounts) {
    var table = new PlainTable(text("plans.page.effects")).column(text("plans.changes.where"))
        .rightColumn(text("plans.changes.before")).rightColumn(text("plans.changes.after"))
        .rightColumn(text("plans.changes.difference"));
    for (var change : effects.amounts()) {
      var where = change.where();
      var place = where.lotName() == null ? where.municipalityName()
          : text("plans.page.place", where.municipalityName(), where.lotName());
      table.row(text("plans.changes.place", place, EffectsTable.quarter(where.quarter())),
          amounts.euros(change.before()), amounts.euros(change.after()), amounts.change(change.difference()));
    }
    return table;
  }

  private static Component words(Component marked) {
    var words = new Paragraph(marked);
    words.addClassName("plan-text");
    return words;
  }

  private static Component instead(String before, String after) {
    return new Paragraph(Marked.removed(before), new Span(" "), Marked.added(after));
  }

  private static Div part(String heading, Component... content) {
    var part = new Div(new H3(heading));
    part.addClassName("change");
    part.add(content);
    return part;
  }
}
