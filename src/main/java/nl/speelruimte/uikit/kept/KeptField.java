package nl.speelruimte.uikit.kept;

import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.IntConsumer;
import nl.speelruimte.uikit.MoneyField;

/** A field to which a text can be put back that never reached the server. */
public interface KeptField {

  /** What the field is called where its text is offered. */
  String label();

  /** Whether it says this already. */
  boolean says(String text);

  /** @param base the revision on which the text was typed */
  void putBack(String text, int base);

  void focus();

  /** A field that is saved by whoever listens to its value, whoever changed it. */
  static KeptField of(TextFieldBase<?, String> field, String label) {
    return of(field, label, base -> { });
  }

  /**
   * A field of which more is to be done than to fill it in.
   *
   * @param then hears the base on which the text was typed, such as to save what stands in the field now
   */
  static KeptField of(TextFieldBase<?, String> field, String label, IntConsumer then) {
    return new KeptField() {
      @Override
      public String label() {
        return label;
      }

      @Override
      public boolean says(String text) {
        return field.getValue().equals(text);
      }

      @Override
      public void putBack(String text, int base) {
        field.setValue(text);
        then.accept(base);
      }

      @Override
      public void focus() {
        field.focus();
      }
    };
  }

  /** An amount, half of which may have been typed. @param choose as of a text */
  static KeptField of(MoneyField field, String label, IntConsumer choose) {
    return new KeptField() {
      @Override
      public String label() {
        return label;
      }

      @Override
      public boolean says(String text) {
        return field.says(text);
      }

      @Override
      public void putBack(String text, int base) {
        choose.accept(base);
        field.type(text);
      }

      @Override
      public void focus() {
        field.focus();
      }
    };
  }
}
