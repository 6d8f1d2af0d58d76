package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.speelruimte.parties.ContactRow;

/** How to reach somebody: what they do, an address to write to, a number to call. */
final class ContactLines {

  private ContactLines() {}

  static Component of(ContactRow contact) {
    var lines = new Div();
    if (contact.jobTitle() != null) {
      lines.add(new Div(new Span(contact.jobTitle())));
    }
    lines.add(new Div(new Anchor("mailto:" + contact.email(), contact.email())));
    if (contact.phone() != null) {
      lines.add(new Div(new Anchor("tel:" + contact.phone().replace(" ", ""), contact.phone())));
    }
    return lines;
  }
}
