package nl.speelruimte.contracting.register.ui;

import static nl.speelruimte.contracting.register.ui.Words.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.Binder;
import java.util.Locale;
import java.util.Objects;
import nl.speelruimte.contracting.CodeLabels;
import nl.speelruimte.contracting.CodeList;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.ProductRow;
import nl.speelruimte.contracting.register.ByHand;
import nl.speelruimte.contracting.register.Drafts.ProductDraft;
import nl.speelruimte.contracting.register.RegisterDesk;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-52: write a product. */
public final class ProductDialog {

  private ProductDialog() {}

  /** @param known the one to change; null for a new one */
  public static void open(RegisterDesk desk, Viewer viewer, @Nullable ProductRow known, CodeLabels codes,
      Runnable afterwards) {
    var category = codes(codes, CodeList.PRODUCT_CATEGORY, "contracting.field.category");
    var code = RegisterFields.line("contracting.field.code", 5);
    var name = RegisterFields.line("contracting.field.name", 200);
    var unit = codes(codes, CodeList.UNIT, "contracting.field.unit");
    var variant = RegisterFields.variant();
    var reason = Words.reason();
    var binder = new Binder<>(Form.class);
    Words.required(binder, category, "category");
    Words.required(binder, code, "code");
    Words.required(binder, name, "name");
    Words.required(binder, unit, "unit");
    Words.required(binder, variant, "variant");
    Words.required(binder, reason, "reason");
    var form = known == null ? new Form(null, "", "", null, null, "")
        : new Form(known.category(), known.code(), known.name(), known.unit(), known.variant(), "");
    binder.readRecord(form);
    category.setReadOnly(known != null);
    code.setReadOnly(known != null);
    var shown = known == null ? null : form.draft();
    new FormDialog<>(text(known == null ? "contracting.product.new" : "contracting.product.change"), binder,
        filled -> desk.product(viewer, new ByHand<>(shown, filled.draft(), filled.reason())),
        category, code, name, unit, variant, reason)
        .doneText(text("contracting.register.saved")).afterwards(afterwards).open();
  }

  private static ComboBox<String> codes(CodeLabels codes, CodeList list, String key) {
    var field = new ComboBox<String>(text(key));
    var locale = UI.getCurrent().getLocale();
    field.setItems(codes.codes(list));
    field.setItemLabelGenerator(code -> text("contracting.code.label", code, codes.label(list, code, locale)));
    return field;
  }

  /** What is filled in. */
  public record Form(@Nullable String category, String code, String name, @Nullable String unit,
      @Nullable DeliveryVariant variant, String reason) {

    ProductDraft draft() {
      return new ProductDraft(Objects.requireNonNull(category), code.strip().toUpperCase(Locale.ROOT), name.strip(),
          Objects.requireNonNull(unit), Objects.requireNonNull(variant));
    }
  }
}
