package nl.speelruimte.contracting.dossier.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.speelruimte.contracting.dossier.DocumentDraft;
import nl.speelruimte.contracting.dossier.DocumentKind;
import nl.speelruimte.contracting.dossier.DocumentRow;
import nl.speelruimte.contracting.dossier.EditionDraft;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-54: add a document, or follow one with a new edition. */
final class DocumentDialogs {

  private DocumentDialogs() {}

  static void add(Consumer<DocumentDraft> command, Runnable afterwards) {
    var kind = new Select<DocumentKind>();
    kind.setLabel(Words.text("contracting.field.kind"));
    kind.setItems(DocumentKind.values());
    kind.setItemLabelGenerator(each -> Words.text("contracting.document-kind." + each));
    var title = new TextField(Words.text("contracting.field.title"));
    title.setMaxLength(200);
    var parts = new Parts();
    var binder = new Binder<>(Added.class);
    Words.required(binder, kind, "kind");
    Words.required(binder, title, "title");
    Words.required(binder, parts.file, "file");
    binder.forField(parts.validUntil).bind("validUntil");
    Words.required(binder, parts.reason, "reason");
    binder.readRecord(new Added(null, "", null, null, ""));
    new FormDialog<>(Words.text("contracting.documents.add"), binder, form -> command.accept(
            new DocumentDraft(form.kind(), form.title(), form.validUntil(), form.reason(), form.file())),
        kind, title, parts.file, parts.validUntil, parts.reason)
        .doneText(Words.text("contracting.documents.added"))
        .afterwards(afterwards).open();
  }

  static void follow(DocumentRow row, Consumer<EditionDraft> command, Runnable afterwards) {
    var parts = new Parts();
    var binder = new Binder<>(Followed.class);
    Words.required(binder, parts.file, "file");
    binder.forField(parts.validUntil).bind("validUntil");
    Words.required(binder, parts.reason, "reason");
    binder.readRecord(new Followed(null, null, ""));
    new FormDialog<>(Words.text("contracting.documents.follow"), binder, form -> command.accept(
            new EditionDraft(form.validUntil(), form.reason(), form.file(), row.latest().number())),
        parts.file, parts.validUntil, parts.reason)
        .intro(Words.text("contracting.documents.follow-intro", row.title()))
        .doneText(Words.text("contracting.documents.added"))
        .afterwards(afterwards).open();
  }

  /** The fields that both forms have. */
  private static final class Parts {

    final DocumentField file = new DocumentField(Words.text("contracting.field.fileName"));
    final DateField validUntil = new DateField(Words.text("contracting.field.validUntil"));
    final TextArea reason = Words.reason();

    Parts() {
      validUntil.setHelperText(Words.text("contracting.documents.valid-until-help"));
    }
  }

  /** What is filled in for a new document. */
  public record Added(@Nullable DocumentKind kind, String title, @Nullable FileDraft file,
      @Nullable LocalDate validUntil, String reason) {}

  /** What is filled in for a new edition. */
  public record Followed(@Nullable FileDraft file, @Nullable LocalDate validUntil, String reason) {}
}
