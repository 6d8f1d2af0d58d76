package nl.speelruimte.contracting.register.ui;

import static nl.speelruimte.contracting.register.ui.Words.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Objects;
import nl.speelruimte.contracting.ProcedureKind;
import nl.speelruimte.contracting.ProcurementRow;
import nl.speelruimte.contracting.register.ByHand;
import nl.speelruimte.contracting.register.Drafts.ProcurementDraft;
import nl.speelruimte.contracting.register.RegisterDesk;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-52: write a procurement. */
public final class ProcurementDialog {

  private ProcurementDialog() {}

  /** @param known the one to change; null for a new one */
  public static void open(RegisterDesk desk, Viewer viewer, @Nullable ProcurementRow known, Runnable afterwards) {
    var code = RegisterFields.line("contracting.field.code", 30);
    var name = RegisterFields.line("contracting.field.name", 200);
    var procedure = new Select<ProcedureKind>();
    procedure.setLabel(text("contracting.field.procedure"));
    procedure.setItems(ProcedureKind.values());
    procedure.setItemLabelGenerator(each -> text("contracting.procedure-kind." + each));
    var start = new DateField(text("contracting.field.start"));
    var end = new DateField(text("contracting.field.end"));
    var reason = Words.reason();
    var binder = new Binder<>(Form.class);
    Words.required(binder, code, "code");
    Words.required(binder, name, "name");
    Words.required(binder, procedure, "procedure");
    Words.required(binder, start, "start");
    Words.required(binder, end, "end");
    Words.required(binder, reason, "reason");
    binder.readRecord(known == null ? new Form("", "", null, null, null, "")
        : new Form(known.code(), known.name(), known.procedure(), known.start(), known.end(), ""));
    code.setReadOnly(known != null);
    var shown = known == null ? null
        : new ProcurementDraft(known.code(), known.name(), known.procedure(), known.start(), known.end());
    new FormDialog<>(text(known == null ? "contracting.procurement.new" : "contracting.procurement.change"), binder,
        form -> desk.procurement(viewer, new ByHand<>(shown, form.draft(), form.reason())),
        code, name, procedure, start, end, reason)
        .doneText(text("contracting.register.saved")).afterwards(afterwards).open();
  }

  /** What is filled in. */
  public record Form(String code, String name, @Nullable ProcedureKind procedure, @Nullable LocalDate start,
      @Nullable LocalDate end, String reason) {

    ProcurementDraft draft() {
      return new ProcurementDraft(code.strip(), name.strip(), Objects.requireNonNull(procedure),
          Objects.requireNonNull(start), Objects.requireNonNull(end));
    }
  }
}
