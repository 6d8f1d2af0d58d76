package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ContactRow;
import nl.speelruimte.parties.proposals.Proposals;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.list.EmptyState;

/** UC-47: whom to call at a provider; the bureau keeps it, the provider proposes, others read. */
final class ContactsCard extends Composite<Div> {

  private final ProviderServices ask;
  private final Viewer viewer;
  private final ProviderId provider;
  private final boolean keeps;
  private final boolean proposes;
  private final boolean looksBack;
  private final DateField day = new DateField(getTranslation("parties.contacts.as-of"));

  /** @param looksBack whether one may choose a day to see who was a contact then */
  ContactsCard(ProviderServices ask, Viewer viewer, ProviderId provider, boolean looksBack) {
    this.ask = ask;
    this.looksBack = looksBack;
    this.viewer = viewer;
    this.provider = provider;
    this.keeps = viewer.keepsRegister();
    this.proposes = Proposals.mayPropose(viewer, provider);
    day.setMax(LocalDate.now(ask.clock()).minusDays(1));
    day.setClearButtonVisible(true);
    day.addValueChangeListener(change -> {
      if (!day.isInvalid()) {
        show();
      }
    });
    show();
  }

  private void show() {
    var then = day.getValue();
    var contacts = then == null ? ask.providers().details(viewer, provider).contacts()
        : ask.contacts().of(viewer, provider, AsOf.endOf(then));
    var card = new Card(getTranslation("parties.card.contacts"));
    if (looksBack) {
      card.add(day);
    }
    if (contacts.isEmpty()) {
      card.add(new EmptyState(getTranslation("parties.contacts.empty"), getTranslation("parties.register.how")));
    } else {
      var rows = new DefinitionRows();
      rows.addClassName("contact-rows");
      contacts.forEach(contact -> rows.row(contact.personName(), lines(contact)));
      card.add(rows);
    }
    if (then == null && (keeps || proposes)) {
      card.add(new Button(getTranslation(keeps ? "parties.contact.add" : "parties.contact.propose-add"),
          click -> dialog().add()));
    }
    getContent().removeAll();
    getContent().add(card);
  }

  private Component lines(ContactRow contact) {
    var lines = new Div(ContactLines.of(contact));
    if (day.isEmpty() && (keeps || proposes)) {
      lines.add(quiet(keeps ? "parties.contact.change" : "parties.contact.propose-change", contact,
          () -> dialog().change(contact)));
      lines.add(quiet(keeps ? "parties.contact.end" : "parties.contact.propose-end", contact,
          () -> dialog().end(contact)));
    }
    return lines;
  }

  private Button quiet(String key, ContactRow contact, Runnable then) {
    var button = new Button(getTranslation(key), click -> then.run());
    button.addClassName("quiet");
    button.setAriaLabel(getTranslation("parties.contact.whose", getTranslation(key), contact.personName()));
    return button;
  }

  private ContactDialog dialog() {
    return new ContactDialog(ask, viewer, provider, keeps, this::show);
  }
}
