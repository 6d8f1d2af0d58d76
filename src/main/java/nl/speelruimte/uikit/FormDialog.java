package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A form on a record in a dialog. A no from the service is shown at the field it names, what was typed stays, and one
 * click saves once; so does Enter in a field of one line. Fields that are bound by the name of the record's component
 * are found by that name.
 */
public final class FormDialog<D> extends Dialog {

  private final Binder<D> binder;
  private final Paragraph intro = new Paragraph();
  private final Div problem = new Div();
  private final Div body = new Div();
  private final Button save = new Button();
  private final Map<String, Component> fields = new HashMap<>();
  private final Map<String, Button> remedies = new HashMap<>();
  private final Draft<D> draft;
  private final Consumer<D> command;
  private @Nullable String done;
  private Runnable afterwards = () -> {};
  private Runnable over = () -> {};
  private @Nullable String question;
  private Function<D, String> consequence = filled -> "";
  private boolean refused;

  /**
   * @param binder bound to the fields and filled with {@code readRecord}
   * @param command hands the draft to the service
   */
  public FormDialog(String title, Binder<D> binder, Consumer<D> command, Component... content) {
    this(binder::writeRecord, title, binder, command, content);
  }

  /**
   * For a form of which the fields are known only when it opens, so that no record can have them.
   *
   * @param binder bound to the fields and filled with {@code readBean}
   * @param empty gives what the fields are written into
   */
  public FormDialog(String title, Binder<D> binder, Supplier<D> empty, Consumer<D> command, Component... content) {
    this(() -> {
      var filled = empty.get();
      binder.writeBean(filled);
      return filled;
    }, title, binder, command, content);
  }

  private FormDialog(Draft<D> draft, String title, Binder<D> binder, Consumer<D> command, Component... content) {
    this.binder = binder;
    this.draft = draft;
    this.command = command;
    setHeaderTitle(title);
    addClassName("form-dialog");
    setCloseOnOutsideClick(false);
    problem.addClassName("form-problem");
    problem.getElement().setAttribute("role", "alert");
    body.addClassName("form-body");
    body.add(problem);
    body.add(content);
    add(body);
    save.setText(getTranslation("uikit.form.save"));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setDisableOnClick(true);
    save.addClickListener(click -> save());
    saveByEnter(content);
    var cancel = new Button(getTranslation("uikit.form.cancel"), click -> leave());
    getFooter().add(cancel, save);
    addDialogCloseActionListener(escape -> leave());
    addOpenedChangeListener(change -> {
      if (change.isOpened()) {
        fields(content).filter(FormDialog::isFilledInFirst).findFirst().ifPresent(FormDialog::focus);
      }
    });
  }

  /** A sentence above the fields. */
  public FormDialog<D> intro(String text) {
    intro.setText(text);
    intro.addClassName("why");
    body.addComponentAsFirst(intro);
    return this;
  }

  /** What can be done at once about this no: a button under it, while what was typed stays. */
  public FormDialog<D> remedy(String textKey, String label, Runnable remedy) {
    var button = new Button(label, click -> {
      problem.removeAll();
      remedy.run();
    });
    button.addClassName("form-remedy");
    remedies.put(textKey, button);
    return this;
  }

  /** Where a no about that name is shown, when the field is not bound by it. */
  public FormDialog<D> field(String name, Component field) {
    fields.put(name, field);
    return this;
  }

  /** For many fields, side by side where there is room. */
  public FormDialog<D> wide() {
    body.addClassName("form-body-wide");
    return this;
  }

  /** The word on the button, when it is not simply saving. */
  public FormDialog<D> saveText(String text) {
    save.setText(text);
    return this;
  }

  /** What a notice says afterwards. */
  public FormDialog<D> doneText(String text) {
    done = text;
    return this;
  }

  /** What happens afterwards, such as showing the list again. */
  public FormDialog<D> afterwards(Runnable then) {
    afterwards = then;
    return this;
  }

  /** What happens when what was typed is of no use any more: it was saved, or thrown away. */
  public FormDialog<D> whenOver(Runnable then) {
    over = then;
    return this;
  }

  /**
   * Asks before it is done, for what cannot be undone.
   *
   * @param what will happen, in a sentence; a no that it gives is shown like one of the command
   */
  public FormDialog<D> asking(String heading, Function<D, String> what) {
    question = heading;
    consequence = what;
    return this;
  }

  /** In a text of several lines, a list to choose from or a calendar, Enter is an answer to that field. */
  private void saveByEnter(Component... content) {
    var lines = fields(content)
        .filter(field -> !(field instanceof TextArea || field instanceof Select<?>
            || field instanceof ComboBoxBase<?, ?, ?> || field instanceof DatePicker))
        .toArray(Component[]::new);
    if (lines.length > 0) {
      save.addClickShortcut(Key.ENTER).listenOn(lines).resetFocusOnActiveElement();
    }
  }

  /** The fields among these, also those that stand in a layout. */
  private static Stream<Component> fields(Component... content) {
    return Stream.of(content).flatMap(part -> part instanceof HasValue ? Stream.of(part)
        : fields(part.getChildren().toArray(Component[]::new)));
  }

  /** A second Enter may be on its way while the first is being saved: what is closed saves nothing. */
  private void save() {
    if (!isOpened()) {
      return;
    }
    attempt(() -> {
      var filled = draft.filled();
      if (question == null) {
        carryOut(filled);
      } else {
        ConfirmDialogs.ask(question, consequence.apply(filled), save.getText(), () -> attempt(() -> carryOut(filled)));
      }
    });
  }

  private void carryOut(D filled) {
    if (!isOpened()) {
      return;
    }
    command.accept(filled);
    over.run();
    close();
    afterwards.run();
    if (done != null) {
      Notices.done(done);
    }
  }

  private void attempt(Step step) {
    problem.removeAll();
    try {
      step.take();
    } catch (ValidationException incomplete) {
      incomplete.getFieldValidationErrors().stream().filter(BindingValidationStatus::isError).findFirst()
          .ifPresent(first -> focus(first.getField()));
    } catch (RuleBroken no) {
      refused = true;
      show(no);
    } catch (OptimisticLockingFailureException changed) {
      refused = true;
      problem.setText(RuleTexts.of(RuleBroken.changedMeanwhile("uikit.changed.this"), getLocale()));
    } catch (NotHere gone) {
      refused = true;
      problem.setText(getTranslation("uikit.notice.not-here"));
    } finally {
      save.setEnabled(true);
    }
  }

  private void show(RuleBroken no) {
    var text = RuleTexts.of(no, getLocale());
    var field = no.field().flatMap(this::field);
    if (field.isPresent() && field.get() instanceof HasValidation named) {
      named.setErrorMessage(text);
      named.setInvalid(true);
      focus(field.get());
    } else {
      problem.setText(text);
      Optional.ofNullable(remedies.get(no.textKey())).ifPresent(problem::add);
    }
  }

  private Optional<?> field(String name) {
    return Optional.<Object>ofNullable(fields.get(name))
        .or(() -> binder.getBinding(name).map(Binder.Binding::getField));
  }

  /** A choice that was made already is passed over. */
  private static boolean isFilledInFirst(Component field) {
    return field instanceof Focusable<?>
        || field instanceof RadioButtonGroup<?> choice && choice.isVisible() && choice.isEmpty();
  }

  /** Puts the cursor into a field, of a choice on what is chosen or on the first. */
  public static void focus(Object field) {
    if (field instanceof Focusable<?> focusable) {
      focusable.focus();
    } else if (field instanceof RadioButtonGroup<?> choice) {
      choice.getElement().executeJs("""
          setTimeout(() => (this.querySelector('vaadin-radio-button[checked]')
            ?? this.querySelector('vaadin-radio-button'))?.focus())""");
    }
  }

  /** To the binder what was handed over is no longer a change, although it was refused. */
  private void leave() {
    if (refused || binder.hasChanges()) {
      ConfirmDialogs.askToLeave(() -> {
        over.run();
        close();
      });
    } else {
      close();
    }
  }

  /** Something that may turn out to be incomplete. */
  private interface Step {

    void take() throws ValidationException;
  }

  /** What is filled in. */
  private interface Draft<D> {

    D filled() throws ValidationException;
  }
}
