package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ContactRow;
import nl.speelruimte.parties.contacts.ContactData;
import nl.speelruimte.parties.contacts.ContactProposals;
import nl.speelruimte.parties.proposals.ProposalDraft;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-47, UC-48: change a contact, or propose to; the same form, with room for an explanation when it is proposed. */
final class ContactDialog {

  private final ProviderServices ask;
  private final Viewer viewer;
  private final ProviderId provider;
  private final boolean keeps;
  private final Runnable afterwards;
  private final TextField personName = new TextField(text("parties.field.personName"));
  private final TextField jobTitle = new TextField(text("parties.field.jobTitle"));
  private final EmailField email = new EmailField(text("parties.field.email"));
  private final TextField phone = new TextField(text("parties.field.phone"));
  private final DateField lastDay = new DateField(text("parties.field.lastDay"));
  private final TextArea explanation = new TextArea(text("parties.proposal.explanation"));

  /** @param keeps whether the change is made at once, or else proposed */
  ContactDialog(ProviderServices ask, Viewer viewer, ProviderId provider, boolean keeps, Runnable afterwards) {
    this.ask = ask;
    this.viewer = viewer;
    this.provider = provider;
    this.keeps = keeps;
    this.afterwards = afterwards;
    explanation.setVisible(!keeps);
  }

  void add() {
    person("parties.contact.add", "parties.contact.propose-add", new Form("", "", "", "", ""), form -> {
      if (keeps) {
        ask.contacts().add(viewer, provider, data(form));
      } else {
        propose(ContactProposals.ADDED, "", values(form), form.explanation());
      }
    });
  }

  void change(ContactRow contact) {
    var now = new Form(contact.personName(), shown(contact.jobTitle()), contact.email(), shown(contact.phone()), "");
    person("parties.contact.change", "parties.contact.propose-change", now, form -> {
      if (keeps) {
        ask.contacts().change(viewer, contact.id(), data(form), contact.version());
      } else {
        propose(ContactProposals.CHANGED, Integer.toString(contact.id()), values(form), form.explanation());
      }
    });
  }

  void end(ContactRow contact) {
    var binder = new Binder<>(End.class);
    binder.forField(lastDay).asRequired(text("uikit.field.required")).bind("lastDay");
    binder.forField(explanation).bind("explanation");
    binder.readRecord(new End(LocalDate.now(ask.clock()), ""));
    open("parties.contact.end", "parties.contact.propose-end", binder, form -> {
      if (keeps) {
        ask.contacts().end(viewer, contact.id(), form.lastDay(), contact.version());
      } else {
        propose(ContactProposals.ENDED, Integer.toString(contact.id()), Map.of("lastDay", form.lastDay().toString()),
            form.explanation());
      }
    }, text("parties.contact.end-intro", contact.personName()), lastDay, explanation);
  }

  private void person(String title, String proposeTitle, Form now, Consumer<Form> command) {
    var binder = new Binder<>(Form.class);
    binder.forField(personName).asRequired(text("uikit.field.required")).bind("personName");
    binder.forField(jobTitle).bind("jobTitle");
    binder.forField(email).asRequired(text("uikit.field.required")).bind("email");
    binder.forField(phone).bind("phone");
    binder.forField(explanation).bind("explanation");
    binder.readRecord(now);
    open(title, proposeTitle, binder, command, text(keeps ? "parties.contact.intro" : "parties.proposal.intro"),
        personName, jobTitle, email, phone, explanation);
  }

  private <D> void open(String title, String proposeTitle, Binder<D> binder, Consumer<D> command, String intro,
      Component... fields) {
    new FormDialog<>(text(keeps ? title : proposeTitle), binder, command, fields)
        .intro(intro)
        .saveText(text(keeps ? "parties.contact.save" : "parties.proposal.send"))
        .doneText(text(keeps ? "parties.contact.done" : "parties.proposal.sent"))
        .afterwards(afterwards)
        .open();
  }

  private void propose(String kind, String item, Map<String, String> values, String why) {
    ask.proposals().propose(viewer, new ProposalDraft(provider, kind, item, values, why, null));
  }

  private static ContactData data(Form form) {
    return ContactData.of(form.personName, form.jobTitle, form.email, form.phone);
  }

  private static Map<String, String> values(Form form) {
    return Map.of("personName", form.personName, "jobTitle", form.jobTitle, "email", form.email, "phone", form.phone);
  }

  private static String shown(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  /** What is filled in about a person. */
  public record Form(String personName, String jobTitle, String email, String phone, String explanation) {}

  /** What is filled in when somebody leaves. */
  public record End(@Nullable LocalDate lastDay, String explanation) {}
}
