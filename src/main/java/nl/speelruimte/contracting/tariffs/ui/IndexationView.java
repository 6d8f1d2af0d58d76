package nl.speelruimte.contracting.tariffs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.Lots;
import nl.speelruimte.contracting.Products;
import nl.speelruimte.contracting.tariffs.IndexationDraft;
import nl.speelruimte.contracting.tariffs.IndexationPreview;
import nl.speelruimte.contracting.tariffs.Indexations;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import org.jspecify.annotations.Nullable;

/** UC-53: raise tariffs once a year: see what it does, book it in one step, and undo it if it was wrong. */
@Route("tariffs/indexation")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "AUDITOR"})
class IndexationView extends Div implements HasDynamicTitle {

  private final Indexations indexations;
  private final Viewer viewer;
  private final IndexationForm form;
  private final Div result = new Div();
  private final Div history = new Div();
  private @Nullable IndexationDraft asked;
  private @Nullable IndexationPreview shown;

  IndexationView(Indexations indexations, Contracts contracts, Lots lots, Products products, CurrentViewer current) {
    this.indexations = indexations;
    this.viewer = current.get();
    this.form = new IndexationForm(viewer, contracts, lots, products);

    var preview = new Button(getTranslation("contracting.indexation.preview"), click -> preview());
    preview.addThemeVariants(ButtonVariant.PRIMARY);

    addClassName("view");
    add(new PageHeader(getPageTitle()).crumb(getTranslation("contracting.products.title"), "products")
        .sub(getTranslation("contracting.indexation.sub")));
    if (viewer.keepsRegister()) {
      add(new Card(getTranslation("contracting.indexation.what"), Rows.stack(form, new Div(preview))), result);
    }
    add(history);
    showHistory();
  }

  private void preview() {
    result.removeAll();
    try {
      asked = form.draft();
      shown = indexations.preview(viewer, asked);
      showPreview(shown);
    } catch (RuleBroken no) {
      if (!form.show(no)) {
        Notices.problem(no);
      }
    }
  }

  private void showPreview(IndexationPreview preview) {
    result.add(new PreviewCard(preview, this::askToBook));
  }

  /** The reason stays as typed when tariffs changed meanwhile; the preview is made anew beside it. */
  private void askToBook() {
    var preview = shown;
    if (preview == null) {
      return;
    }
    ConfirmDialogs.askReason(getTranslation("contracting.indexation.book-question", preview.lines().size(),
            preview.contracts()), getTranslation("contracting.indexation.book-consequence"),
        getTranslation("contracting.indexation.book"), this::book);
  }

  private void book(String reason) {
    if (asked == null || shown == null) {
      return;
    }
    try {
      indexations.book(viewer, asked, shown, form.chosen(), reason);
    } catch (RuleBroken no) {
      shown = indexations.preview(viewer, asked);
      result.removeAll();
      showPreview(shown);
      throw no;
    }
    shown = null;
    result.removeAll();
    Notices.done(getTranslation("contracting.indexation.booked"));
    showHistory();
  }

  private void showHistory() {
    history.removeAll();
    history.add(new IndexationsCard(indexations.rows(viewer), viewer.keepsRegister(), this::askToUndo));
  }

  private void askToUndo(int indexation) {
    ConfirmDialogs.askReason(getTranslation("contracting.indexation.undo-question"),
        getTranslation("contracting.indexation.undo-consequence"), getTranslation("contracting.indexation.undo"),
        reason -> {
          indexations.undo(viewer, indexation, reason);
          Notices.done(getTranslation("contracting.indexation.undone"));
          showHistory();
        });
  }

  @Override
  public String getPageTitle() {
    return getTranslation("contracting.indexation.title");
  }
}
