package nl.speelruimte.uikit.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelruimte.uikit.DateField;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list as chips. What is chosen stands in the address of the page, so that it can be kept, shared
 * and gone back to.
 */
public final class FilterBar extends Div implements AfterNavigationObserver {

  private final Map<String, ComboBox<Option>> choices = new LinkedHashMap<>();
  private final Map<String, TextField> searches = new LinkedHashMap<>();
  private final Map<String, DatePicker> days = new LinkedHashMap<>();
  private final Map<String, String> preset = new LinkedHashMap<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private final Button clear;
  private boolean reading;

  /** One thing to choose: what stands in the address, and what is shown. */
  public record Option(String value, String label) {}

  public FilterBar() {
    addClassName("filter-bar");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("uikit.filter.label"));
    clear = new Button(getTranslation("uikit.filter.clear"), click -> clear());
    clear.addClassName("quiet");
    clear.setVisible(false);
    add(clear);
  }

  /**
   * A chip to choose one of the options, or all.
   *
   * @param name the name in the address
   */
  public FilterBar choice(String name, String label, Collection<Option> options) {
    var box = new ComboBox<Option>();
    box.setItems(options);
    box.setItemLabelGenerator(Option::label);
    box.setPlaceholder(getTranslation("uikit.filter.all"));
    box.setPrefixComponent(new Span(label));
    box.setAriaLabel(label);
    box.setClearButtonVisible(true);
    box.addClassName("chip");
    box.addValueChangeListener(change -> chosen(name, change.getValue() == null ? null : change.getValue().value()));
    choices.put(name, box);
    addComponentAtIndex(getComponentCount() - 1, box);
    return this;
  }

  /** What a choice always stands on when the address names nothing it offers; it cannot be emptied. */
  public FilterBar preset(String name, String value) {
    preset.put(name, value);
    choices.get(name).setClearButtonVisible(false);
    return this;
  }

  /** A chip to search in text. */
  public FilterBar search(String name, String label) {
    var field = new TextField();
    field.setPlaceholder(label);
    field.setAriaLabel(label);
    field.setClearButtonVisible(true);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setMaxLength(100);
    field.addClassNames("chip", "chip-search");
    field.addValueChangeListener(change -> chosen(name, change.getValue().strip()));
    searches.put(name, field);
    addComponentAtIndex(getComponentCount() - 1, field);
    return this;
  }

  /** A chip for a day, such as the first one of a period. */
  public FilterBar day(String name, String label) {
    var field = new DatePicker();
    DateField.speak(field);
    field.setPlaceholder(label);
    field.setAriaLabel(label);
    field.setClearButtonVisible(true);
    field.addClassNames("chip", "chip-day");
    field.addValueChangeListener(change -> {
      if (!field.isInvalid()) {
        chosen(name, change.getValue() == null ? null : change.getValue().toString());
      }
    });
    days.put(name, field);
    addComponentAtIndex(getComponentCount() - 1, field);
    return this;
  }

  /** Like {@link #value(String)} for days; what is not a day filters nothing. */
  public Optional<LocalDate> date(String name) {
    return value(name).flatMap(FilterBar::parsed);
  }

  /** What is chosen now; empty is all. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Like {@link #value(String)} for numbers; what is not a number filters nothing. */
  public Optional<Integer> number(String name) {
    return value(name).filter(value -> value.matches("[0-9]{1,9}")).map(Integer::valueOf);
  }

  /** Like {@link #value(String)} for constants; what is not one filters nothing. */
  public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    return value(name).flatMap(value -> java.util.Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(value)).findFirst());
  }

  /** Called after every change of what is chosen, also when the user goes back. */
  public FilterBar onChange(Runnable listener) {
    listeners.add(listener);
    return this;
  }

  /** Whether anything is left out beyond what is always left out. */
  public boolean isActive() {
    return !values.equals(preset);
  }

  /** Shows everything again. */
  public void clear() {
    getUI().ifPresent(ui -> {
      ListState.of(ui).clear(ui, names());
      read(ui);
      listeners.forEach(Runnable::run);
    });
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    getUI().ifPresent(ui -> {
      ListState.of(ui).read(event.getLocation());
      read(ui);
      listeners.forEach(Runnable::run);
    });
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    read(attached.getUI());
  }

  private void chosen(String name, @Nullable String value) {
    if (reading) {
      return;
    }
    getUI().ifPresent(ui -> {
      if (searches.containsKey(name)) {
        ListState.of(ui).replace(ui, name, value);
      } else {
        ListState.of(ui).put(ui, name, value);
      }
      read(ui);
      listeners.forEach(Runnable::run);
    });
  }

  private void read(UI ui) {
    reading = true;
    values.clear();
    names().forEach(name -> ListState.of(ui).value(name)
        .filter(value -> !preset.containsKey(name) || option(choices.get(name), value) != null)
        .or(() -> Optional.ofNullable(preset.get(name)))
        .ifPresent(value -> values.put(name, value)));
    choices.forEach((name, box) -> box.setValue(option(box, values.get(name))));
    searches.forEach((name, field) -> field.setValue(values.getOrDefault(name, "")));
    days.forEach((name, field) -> field.setValue(date(name).orElse(null)));
    clear.setVisible(isActive());
    reading = false;
  }

  private static Optional<LocalDate> parsed(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static @Nullable Option option(ComboBox<Option> box, @Nullable String value) {
    return box.getListDataView().getItems().filter(each -> each.value().equals(value)).findFirst().orElse(null);
  }

  private List<String> names() {
    var names = new ArrayList<>(choices.keySet());
    names.addAll(searches.keySet());
    names.addAll(days.keySet());
    return names;
  }
}
