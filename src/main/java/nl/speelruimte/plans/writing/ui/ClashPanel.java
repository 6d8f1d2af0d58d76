package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.speelruimte.plans.ui.MeasureCard;
import nl.speelruimte.plans.writing.Kept;
import nl.speelruimte.uikit.Amounts;

/** Two who wrote in one text: both side by side, to keep one or to make one of them. */
final class ClashPanel extends Div {

  /** @param chosen hears the text that the plan shall say */
  ClashPanel(String mine, Kept.Clash met, Consumer<String> chosen) {
    var who = met.author().isBlank() ? text("plans.editor.clash-somebody") : met.author();
    var question = new Paragraph(text("plans.editor.clash", who, Amounts.of(this).moment(met.savedAt())));
    var keepMine = new Button(text("plans.editor.clash-mine"), click -> chosen.accept(mine));
    var keepTheirs = new Button(text("plans.editor.clash-theirs", who), click -> chosen.accept(met.text()));
    var merge = new Button(text("plans.editor.clash-merge"));
    var actions = new Div(keepMine, keepTheirs, merge);
    merge.addClickListener(click -> replace(actions, merged(mine, met.text(), chosen)));

    actions.addClassName("row-actions");
    var both = new Div(side(text("plans.editor.clash-yours"), mine), side(text("plans.editor.clash-of", who), met.text()));
    both.addClassName("clash-texts");
    addClassName("clash");
    getElement().setAttribute("role", "alert");
    add(question, both, actions);
  }

  private static Component side(String heading, String words) {
    return new Div(new H4(heading), MeasureCard.words(words.isBlank() ? text("plans.editor.clash-empty") : words));
  }

  private static Component merged(String mine, String theirs, Consumer<String> chosen) {
    var both = new TextArea(text("plans.editor.clash-merged"));
    both.setWidthFull();
    both.setValue(theirs.strip() + "\n\n" + mine.strip());
    return new Div(both, new Button(text("plans.editor.clash-keep"), click -> chosen.accept(both.getValue())));
  }
}
