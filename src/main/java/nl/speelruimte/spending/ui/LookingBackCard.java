package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.speelruimte.uikit.Card;

/** What a page that looks back does not show, and why. */
final class LookingBackCard extends Div {

  LookingBackCard() {
    add(new Card(getTranslation("spending.looking-back.title"),
        new Paragraph(getTranslation("spending.looking-back.not-shown"))));
  }
}
