package nl.speelruimte.plans.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.UI;
import java.util.Objects;
import nl.speelruimte.plans.PlanStepRow;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Why;

/** Why a plan came back to its provider. */
public final class ReturnedCard {

  private ReturnedCard() {}

  public static Card of(PlanStepRow step) {
    var card = new Card(text("plans.page.returned"),
        MeasureCard.words(Objects.requireNonNullElse(step.reason(), "")),
        Why.paragraph(text("plans.course.by", step.actor(), step.organisation(),
            Amounts.of(UI.getCurrent().getLocale()).moment(step.recorded()))));
    card.addClassName("private");
    return card;
  }
}
