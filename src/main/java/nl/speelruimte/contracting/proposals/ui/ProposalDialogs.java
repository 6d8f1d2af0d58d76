package nl.speelruimte.contracting.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import nl.speelruimte.contracting.dossier.DocumentKind;
import nl.speelruimte.contracting.proposals.DossierProposals;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-48: propose a subcontractor, or a document. */
final class ProposalDialogs {

  private ProposalDialogs() {}

  static void subcontractor(Command command, Runnable afterwards) {
    var name = new TextField(text("contracting.field.name"));
    var kvkNumber = new TextField(text("contracting.field.kvkNumber"));
    var validFrom = new DateField(text("contracting.field.validFrom"));
    validFrom.setHelperText(text("contracting.propose.from-help"));
    var validTo = new DateField(text("contracting.field.validTo"));
    var why = new TextArea(text("parties.proposal.explanation"));
    var binder = new Binder<>(Subcontractor.class);
    binder.forField(name).asRequired(text("uikit.field.required")).bind("name");
    binder.forField(kvkNumber).asRequired(text("uikit.field.required")).bind("kvkNumber");
    binder.forField(validFrom).asRequired(text("uikit.field.required")).bind("validFrom");
    binder.forField(validTo).bind("validTo");
    binder.forField(why).bind("explanation");
    binder.readRecord(new Subcontractor("", "", null, null, ""));
    open("contracting.propose.subcontractor", binder, form -> command.propose(DossierProposals.SUBCONTRACTOR,
        Map.of("name", form.name, "kvkNumber", form.kvkNumber, "validFrom", shown(form.validFrom),
            "validTo", shown(form.validTo)), form.explanation, null), afterwards, name, kvkNumber, validFrom, validTo, why);
  }

  static void document(Command command, Runnable afterwards) {
    var kind = new Select<DocumentKind>();
    kind.setLabel(text("contracting.field.kind"));
    kind.setItems(DocumentKind.values());
    kind.setItemLabelGenerator(each -> text("contracting.document-kind." + each));
    var title = new TextField(text("contracting.field.title"));
    var file = new DocumentField(text("contracting.propose.file"));
    var validUntil = new DateField(text("contracting.field.validUntil"));
    var why = new TextArea(text("parties.proposal.explanation"));
    var binder = new Binder<>(Document.class);
    binder.forField(kind).asRequired(text("uikit.field.required")).bind("kind");
    binder.forField(title).asRequired(text("uikit.field.required")).bind("title");
    binder.forField(file).asRequired(text("uikit.field.required")).bind("file");
    binder.forField(validUntil).bind("validUntil");
    binder.forField(why).bind("explanation");
    binder.readRecord(new Document(null, "", null, null, ""));
    open("contracting.propose.document", binder, form -> command.propose(DossierProposals.DOCUMENT,
        Map.of("kind", form.kind == null ? "" : form.kind.name(), "title", form.title, "validUntil", shown(form.validUntil)),
        form.explanation, form.file), afterwards, kind, title, file, validUntil, why);
  }

  private static <D> void open(String title, Binder<D> binder, Consumer<D> command, Runnable afterwards,
      Component... fields) {
    new FormDialog<>(text(title), binder, command, fields)
        .intro(text("parties.proposal.intro"))
        .saveText(text("parties.proposal.send"))
        .doneText(text("parties.proposal.sent"))
        .afterwards(afterwards)
        .open();
  }

  private static String shown(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String text(String key) {
    return I18NProvider.translate(key);
  }

  /** Hands a proposal to the service. */
  interface Command {

    void propose(String kind, Map<String, String> values, String why, @Nullable FileDraft file);
  }

  /** What is filled in about a subcontractor. */
  public record Subcontractor(String name, String kvkNumber, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
      String explanation) {}

  /** What is filled in about a document. */
  public record Document(@Nullable DocumentKind kind, String title, @Nullable FileDraft file,
      @Nullable LocalDate validUntil, String explanation) {}
}
