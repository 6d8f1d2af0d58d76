package nl.speelruimte.spending.steps.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.procedure.StepRow;
import nl.speelruimte.spending.steps.SpaceProcedure;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;

/** The steps of a space with what was late about them and who agreed, and the joint arrangements. */
final class StepsCard extends Div {

  private final Amounts amounts = Amounts.of(this);

  StepsCard(SpaceProcedure procedure, List<Component> buttons) {
    var card = new Card(getTranslation("spending.steps.title"),
        new StatusBadge(Status.NONE, getTranslation("spending.space-status." + procedure.status().name())));
    var timeline = new Timeline();
    procedure.steps().forEach(step -> timeline.event(title(step), details(step)));
    card.add(timeline);
    if (!procedure.arrangements().isEmpty()) {
      var rows = new DefinitionRows();
      procedure.arrangements().forEach(
          (item, text) -> rows.row(getTranslation("spending.arrangement." + item.name()), text));
      card.add(new H3(getTranslation("spending.steps.arrangements")), rows);
    } else if (procedure.mayArrange()) {
      card.add(Why.line(getTranslation("spending.steps.arrange-by", amounts.date(procedure.calendar().jointPlanBy()))));
    }
    var actions = new Div(buttons.toArray(Component[]::new));
    actions.addClassName("page-actions");
    card.add(actions);
    add(card);
  }

  private String title(StepRow step) {
    var what = getTranslation("spending.entry-type." + step.type().name());
    var day = amounts.shortDate(step.validOn());
    var money = step.amount();
    return money == null ? getTranslation("spending.entries.event", day, what)
        : getTranslation("spending.entries.event-amount", day, what,
            step.type() == EntryType.DECISION ? amounts.euros(money) : amounts.change(money));
  }

  private Component[] details(StepRow step) {
    var lines = new ArrayList<Component>();
    if (step.agrees() != null) {
      lines.add(Why.line(getTranslation(
          step.agrees() ? "spending.procedure.agrees" : "spending.procedure.agrees-not")));
    }
    if (step.lateReason() != null) {
      lines.add(Why.line(step.lateDays() == 0 ? getTranslation("spending.procedure.without-step", step.lateReason())
          : getTranslation("spending.procedure.days-late", step.lateDays(), step.lateReason())));
    }
    step.agreed().forEach(each -> lines.add(Why.line(getTranslation("spending.agreed." + each.manner(), each.by(),
        each.organisation(), amounts.moment(each.at())))));
    return lines.toArray(Component[]::new);
  }
}
