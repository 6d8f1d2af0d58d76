package nl.speelruimte.uikit;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import nl.speelruimte.kernel.Period;
import org.jspecify.annotations.Nullable;

/** A first and a last day, both included. */
public final class PeriodPicker extends CustomField<@Nullable Period> implements HasValidator<Period> {

  private final DateField from;
  private final DateField to;

  public PeriodPicker(String label) {
    setLabel(label);
    from = new DateField(getTranslation("uikit.period.from"));
    to = new DateField(getTranslation("uikit.period.to"));
    from.addValueChangeListener(change -> to.setMin(change.getValue()));
    add(Rows.row(from, to));
  }

  @Override
  protected @Nullable Period generateModelValue() {
    var first = from.getValue();
    var last = to.getValue();
    return first == null || last == null || last.isBefore(first) ? null : new Period(first, last);
  }

  @Override
  protected void setPresentationValue(@Nullable Period period) {
    from.setValue(period == null ? null : period.from());
    to.setValue(period == null ? null : period.to());
  }

  @Override
  public Validator<Period> getDefaultValidator() {
    return (value, context) -> {
      var textKey = broken();
      return textKey == null ? ValidationResult.ok() : ValidationResult.error(getTranslation(textKey));
    };
  }

  private @Nullable String broken() {
    var first = from.getValue();
    var last = to.getValue();
    if (first != null && last != null && last.isBefore(first)) {
      return "uikit.period.reversed";
    }
    return (first == null) != (last == null) ? "uikit.period.half" : null;
  }
}
