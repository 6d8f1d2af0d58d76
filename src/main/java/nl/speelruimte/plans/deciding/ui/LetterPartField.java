package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.speelruimte.plans.deciding.DraftNotes;
import nl.speelruimte.plans.deciding.TextAside;
import nl.speelruimte.plans.deciding.TextBehind;
import nl.speelruimte.plans.letters.LetterPart;
import nl.speelruimte.plans.letters.LetterTexts;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Why;

/** UC-126: a part of a letter: its words, whether they are of before a conclusion, and what was written before. */
final class LetterPartField extends Div {

  private final LetterPart part;
  private final TextArea area;
  private final Div notes = new Div();

  LetterPartField(LetterPart part) {
    this.part = part;
    area = DecidingWords.area("plans.deciding.field." + part.field(), LetterTexts.LONGEST);
    notes.getElement().setAttribute("role", "status");
    add(area, notes);
    addClassName("letter-part");
  }

  TextArea area() {
    return area;
  }

  /** @param steps what can be done about it */
  void note(DraftNotes all, Steps steps) {
    notes.removeAll();
    all.behind(part).ifPresent(behind -> notes.add(behind(behind, steps)));
    var aside = all.aside(part);
    if (!aside.isEmpty()) {
      notes.add(aside(aside));
    }
  }

  private Component behind(TextBehind behind, Steps steps) {
    var warning = new Div(new Paragraph(text("plans.deciding.behind." + part.field())));
    warning.addClassName("text-behind");
    if (!behind.gone().isEmpty()) {
      warning.add(Why.line(text("plans.deciding.behind.gone")), lines(behind.gone()));
    }
    if (!behind.now().isEmpty()) {
      warning.add(Why.line(text("plans.deciding.behind.now")), lines(behind.now()));
    }
    var holds = step("plans.deciding.behind.holds", () -> steps.holds(part));
    holds.addClassName("quiet");
    var buttons = new Div(step("plans.deciding.behind.anew", () -> steps.anew(part)), holds);
    buttons.addClassName("criterion-actions");
    warning.add(buttons);
    return warning;
  }

  private Button step(String key, Runnable step) {
    var button = new Button(text(key), click -> step.run());
    button.setAriaLabel(text("plans.deciding.behind.label", text(key), area.getLabel()));
    return button;
  }

  private Component aside(List<TextAside> aside) {
    var all = new Div();
    var amounts = Amounts.of(this);
    for (var each : aside) {
      var words = new Paragraph(each.text());
      words.addClassName("plan-text");
      var back = new Button(text("plans.deciding.aside.back"), click -> area.setValue(each.text()));
      back.addClassName("quiet");
      all.add(new Div(Why.line(text("plans.deciding.aside.of", amounts.moment(each.at()), each.by())), words, back));
    }
    var details = new Details(text("plans.deciding.aside", aside.size()), all);
    details.addClassName("text-aside");
    return details;
  }

  private static UnorderedList lines(List<String> lines) {
    return new UnorderedList(lines.stream().map(line -> new ListItem(line.startsWith("- ") ? line.substring(2) : line))
        .toArray(ListItem[]::new));
  }

  /** What the writer can do about words of before a conclusion. */
  interface Steps {

    void anew(LetterPart part);

    void holds(LetterPart part);
  }
}
