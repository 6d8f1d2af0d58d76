package nl.speelruimte.contracting.register.ui;

import static nl.speelruimte.contracting.register.ui.Words.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.register.ByHand;
import nl.speelruimte.contracting.register.Drafts.SuccessionDraft;
import nl.speelruimte.contracting.register.RegisterDesk;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-52: write which contract a contract goes on from. */
public final class SuccessionDialog {

  private static final int LONGEST = 500;

  private SuccessionDialog() {}

  public static void open(RegisterDesk desk, Contracts contracts, Viewer viewer, ContractDetails details,
      Runnable afterwards) {
    var known = details.succession().predecessor();
    var predecessor = new ComboBox<ContractRow>(text("contracting.field.predecessor"));
    predecessor.setItemLabelGenerator(row -> text("contracting.lot.label", row.number(), row.providerName()));
    predecessor.setItems(
        query -> contracts.rows(viewer, filter(query.getFilter().orElse("")),
            VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
        query -> Math.toIntExact(contracts.count(viewer, filter(query.getFilter().orElse("")))));
    predecessor.setClearButtonVisible(true);
    var takeover = new TextArea(text("contracting.field.takeover"));
    takeover.setHelperText(text("contracting.succession.takeover-help"));
    takeover.setMaxLength(LONGEST);
    var reason = Words.reason();
    var binder = new Binder<>(Form.class);
    binder.forField(predecessor).bind("predecessor");
    binder.forField(takeover).bind("takeover");
    Words.required(binder, reason, "reason");
    var said = details.succession().takeover();
    binder.readRecord(new Form(known == null ? null : contracts.details(viewer, known.id()).contract(),
        said == null ? "" : said, ""));
    var shown = new SuccessionDraft(details.contract().number(), known == null ? null : known.number(), said);
    new FormDialog<>(text("contracting.succession.title"), binder,
        form -> desk.succession(viewer, new ByHand<>(shown, form.draft(shown.contract()), form.reason())),
        predecessor, takeover, reason)
        .intro(text("contracting.succession.intro"))
        .field("contract", predecessor)
        .doneText(text("contracting.register.saved")).afterwards(afterwards).open();
  }

  private static ContractFilter filter(String typed) {
    return new ContractFilter(typed, null, null, null, null);
  }

  /** What is filled in. */
  public record Form(@Nullable ContractRow predecessor, String takeover, String reason) {

    SuccessionDraft draft(String contract) {
      return new SuccessionDraft(contract, predecessor == null ? null : predecessor.number(),
          takeover.isBlank() ? null : takeover.strip());
    }
  }
}
