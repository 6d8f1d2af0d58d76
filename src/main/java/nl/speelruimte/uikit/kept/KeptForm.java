package nl.speelruimte.uikit.kept;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;

/**
 * Keeps what is typed in a form in this browser until the form is saved or thrown away. It stands above the fields, and
 * offers there what an earlier visit left behind.
 */
public final class KeptForm extends Div {

  private final KeptTexts kept;
  private final Map<String, KeptField> fields = new HashMap<>();

  /** @param name as of {@link KeptTexts#name}: which form it is, of whom and about what */
  public KeptForm(String name) {
    this(name, spot -> { });
  }

  /** @param makes has the field of that name be there, in a form that has as many as one likes */
  public KeptForm(String name, Makes makes) {
    kept = KeptTexts.ofForm(name);
    Function<String, Optional<KeptField>> found = spot -> {
      makes.field(spot);
      return Optional.ofNullable(fields.get(spot));
    };
    add(new LeftBehind(kept, found, spot -> Optional.empty()), kept);
    addClassName("kept-form");
  }

  /** Keeps a text, and offers it under its label. */
  public KeptForm field(String spot, TextFieldBase<?, String> field) {
    return field(spot, field, field.getLabel(), about -> { });
  }

  /**
   * Keeps a text that is about something which is chosen beside it.
   *
   * @param choose makes that choice again when the text is put back
   */
  public KeptForm field(String spot, TextFieldBase<?, String> field, String label, IntConsumer choose) {
    kept.keeps(field, spot, 0);
    fields.put(spot, KeptField.of(field, label, choose));
    return this;
  }

  /** Keeps an amount as it is typed. @param choose as for a text */
  public KeptForm field(String spot, MoneyField field, String label, IntConsumer choose) {
    kept.keeps(field, spot, 0);
    fields.put(spot, KeptField.of(field, label, choose));
    return this;
  }

  /** What is typed there from now on is about another choice; what was typed before is not. */
  public void willBeAbout(String spot, HasElement field, int about) {
    kept.keeps(field, spot, about);
  }

  /** Another choice was made beside what was typed, which is about that one now. */
  public void isAbout(String spot, HasElement field, int about) {
    kept.keeps(field, spot, about);
    kept.rebase(spot, about);
  }

  /** Once it is saved or thrown away nothing is kept any more. */
  public <D> FormDialog<D> in(FormDialog<D> dialog) {
    return dialog.whenOver(kept::forgetAll);
  }

  /** Makes a field when a text for it turns up. */
  public interface Makes {

    void field(String spot);
  }
}
