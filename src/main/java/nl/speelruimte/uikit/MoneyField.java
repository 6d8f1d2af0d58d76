package nl.speelruimte.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValidationStatusChangeEvent;
import com.vaadin.flow.data.binder.ValidationStatusChangeListener;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/** An amount in euro, typed in Dutch or English notation; what cannot be read stays as typed and says why. */
public final class MoneyField extends AbstractCompositeField<TextField, MoneyField, @Nullable Money>
    implements HasValidation, HasValidator<Money>, HasHelper, HasSize, Focusable<MoneyField> {

  private static final String TYPED = "event.target.value";
  private static final int PAUSE_MILLIS = 250;
  private final List<ValidationStatusChangeListener<Money>> listeners = new ArrayList<>();
  private final List<Consumer<String>> leavers = new ArrayList<>();
  private @Nullable String broken;
  private boolean negativeToo;

  public MoneyField(String label) {
    super(null);
    var text = getContent();
    text.setLabel(label);
    text.setManualValidation(true);
    text.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
    text.setPrefixComponent(new Span("€"));
    text.getElement().setAttribute("inputmode", "decimal");
    text.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
    text.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        typed(change.getValue());
      }
    });
  }

  /** For an adjustment downwards. */
  public MoneyField allowNegative() {
    negativeToo = true;
    return this;
  }

  /** Tells what stands in the field while it is typed in; null as long as that is no amount. */
  public MoneyField onTyping(Consumer<@Nullable Money> listener) {
    getContent().getElement().addEventListener("input",
        typing -> listener.accept(meaning(typing.getEventData().path(TYPED).asString())))
        .debounce(PAUSE_MILLIS).addEventData(TYPED);
    addValueChangeListener(change -> listener.accept(change.getValue()));
    return this;
  }

  /** Tells what was typed in the field, as it was typed, once it is left; its value and what is wrong with it stand by then. */
  public MoneyField onLeaving(Consumer<String> listener) {
    leavers.add(listener);
    return this;
  }

  /** Fills in a text as if it was typed here, also one that cannot be read. */
  public void type(String text) {
    getContent().setValue(text);
    typed(text);
  }

  /** Whether what stands in the field is this text, or the same amount. */
  public boolean says(String text) {
    return text().equals(text) || getValue() != null && getValue().equals(meaning(text));
  }

  private @Nullable Money meaning(String text) {
    return AmountText.read(text, getLocale()) instanceof AmountText.Reading.Amount(var money)
        && (negativeToo || !money.isNegative()) ? money : null;
  }

  /** What was typed, also when it cannot be read. */
  public String text() {
    return getContent().getValue();
  }

  public void setLabel(String label) {
    getContent().setLabel(label);
  }

  public String getLabel() {
    return getContent().getLabel();
  }

  private void typed(String text) {
    var reading = AmountText.read(text, getLocale());
    switch (reading) {
      case AmountText.Reading.Empty() -> accept(null);
      case AmountText.Reading.Amount(var money) when money.isNegative() && !negativeToo ->
          refuse("uikit.money.negative");
      case AmountText.Reading.Amount(var money) -> {
        accept(money);
        getContent().setValue(Amounts.of(this).plain(money));
      }
      case AmountText.Reading.Unreadable(var textKey) -> refuse(textKey);
    }
    listeners.forEach(each -> each.validationStatusChanged(new ValidationStatusChangeEvent<>(this, broken == null)));
    leavers.forEach(each -> each.accept(text));
  }

  private void accept(@Nullable Money money) {
    broken = null;
    setErrorMessage("");
    setInvalid(false);
    setModelValue(money, true);
  }

  private void refuse(String textKey) {
    broken = textKey;
    setModelValue(null, true);
    setErrorMessage(getTranslation(textKey));
    setInvalid(true);
  }

  @Override
  protected void setPresentationValue(@Nullable Money money) {
    broken = null;
    getContent().setValue(money == null ? "" : Amounts.of(this).plain(money));
  }

  @Override
  public Validator<Money> getDefaultValidator() {
    return (value, context) ->
        broken == null ? ValidationResult.ok() : ValidationResult.error(getTranslation(broken));
  }

  @Override
  public Registration addValidationStatusChangeListener(ValidationStatusChangeListener<Money> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void setErrorMessage(@Nullable String message) {
    getContent().setErrorMessage(message);
  }

  @Override
  public String getErrorMessage() {
    return getContent().getErrorMessage();
  }

  @Override
  public void setInvalid(boolean invalid) {
    getContent().setInvalid(invalid);
  }

  @Override
  public boolean isInvalid() {
    return getContent().isInvalid();
  }

  @Override
  public void setRequiredIndicatorVisible(boolean visible) {
    getContent().setRequiredIndicatorVisible(visible);
  }

  @Override
  public boolean isRequiredIndicatorVisible() {
    return getContent().isRequiredIndicatorVisible();
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    getContent().setReadOnly(readOnly);
  }

  @Override
  public boolean isReadOnly() {
    return getContent().isReadOnly();
  }

  @Override
  public void focus() {
    getContent().focus();
  }
}
