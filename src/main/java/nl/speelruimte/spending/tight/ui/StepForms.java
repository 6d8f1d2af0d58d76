package nl.speelruimte.spending.tight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.tight.StepDraft;
import nl.speelruimte.spending.tight.StepKind;
import nl.speelruimte.spending.tight.TightMeasure;
import nl.speelruimte.spending.tight.TightProcedures;
import nl.speelruimte.spending.ui.SpaceSection;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** The forms of the steps. Whoever is overtaken by somebody else's step keeps what was typed and goes on with one click. */
final class StepForms {

  private final TightProcedures procedures;
  private final SpaceSection.Page page;
  private final SpaceId space;
  private final Clock clock;

  StepForms(TightProcedures procedures, SpaceSection.Page page, Clock clock) {
    this.procedures = procedures;
    this.page = page;
    this.space = page.details().space().id();
    this.clock = clock;
  }

  void open(StepKind kind, int seen) {
    var viewer = page.viewer();
    switch (kind) {
      case RECEIPT -> ConfirmDialogs.ask(text("spending.tight.receipt.question"),
          text("spending.tight.receipt.consequence"), text("spending.tight.take.RECEIPT"), () -> {
            procedures.confirmReceipt(viewer, space, StepDraft.of(null, seen));
            page.changed().run();
            Notices.done(text("spending.tight.done.RECEIPT"));
          });
      case NOTICE -> form(kind, seen, draft -> procedures.send(viewer, space, draft));
      case SIDE -> form(kind, seen, draft -> procedures.giveSide(viewer, space, draft));
      case CONSULTATION -> form(kind, seen, draft -> procedures.consult(viewer, space, draft));
      case DECISION -> form(kind, seen, draft -> procedures.decide(viewer, space, draft));
    }
  }

  private void form(StepKind kind, int opened, Consumer<StepDraft> command) {
    var seen = new AtomicInteger(opened);
    var binder = new Binder<>(Form.class);
    var on = new DateField(
        text(kind == StepKind.DECISION ? "spending.tight.decided-on" : "spending.tight.held-on"));
    var participants = area("spending.tight.participants", StepDraft.LONGEST_PARTICIPANTS);
    participants.setHelperText(text("spending.tight.participants-help"));
    var measure = new RadioButtonGroup<TightMeasure>(text("spending.tight.measure"));
    measure.setItems(TightMeasure.values());
    measure.setItemLabelGenerator(each -> text("spending.tight-measure." + each.name()));
    var words = area("spending.tight.text." + kind.name(), StepDraft.LONGEST_TEXT);
    words.setHelperText(text("spending.tight.no-clients"));
    var told = kind == StepKind.CONSULTATION;
    var decided = kind == StepKind.DECISION;
    asked(binder, on, told || decided, "uikit.field.required").bind("on");
    asked(binder, participants, told, "spending.tight.rule.participants-missing").bind("participants");
    asked(binder, measure, decided, "spending.tight.rule.measure-missing").bind("measure");
    asked(binder, words, kind != StepKind.NOTICE, "uikit.field.required").bind("text");
    binder.readRecord(new Form(LocalDate.now(clock), "", null, ""));
    var fields = switch (kind) {
      case NOTICE, SIDE, RECEIPT -> new Component[] {words};
      case CONSULTATION -> new Component[] {on, participants, words};
      case DECISION -> new Component[] {measure, on, words};
    };
    new FormDialog<>(text("spending.tight.take." + kind.name()), binder,
        form -> command.accept(new StepDraft(form.on, form.text, form.participants, form.measure, seen.get())), fields)
        .intro(text("spending.tight.intro." + kind.name()))
        .remedy(RuleBroken.CHANGED_MEANWHILE, text("spending.adjust.take-over"), () -> Notices.attempt(
            () -> seen.set(procedures.of(page.viewer(), space, null).seen())))
        .saveText(text("spending.tight.take." + kind.name()))
        .doneText(text("spending.tight.done." + kind.name()))
        .afterwards(page.changed())
        .open();
  }

  /** All that is missing is said at once, each at its field. */
  private static <V> Binder.BindingBuilder<Form, V> asked(Binder<Form> binder, HasValue<?, V> field, boolean needed,
      String otherwise) {
    var binding = binder.forField(field);
    return needed ? binding.asRequired(text(otherwise)) : binding;
  }

  private static TextArea area(String key, int longest) {
    var area = new TextArea(text(key));
    area.setMaxLength(longest);
    return area;
  }

  private static String text(String key) {
    return I18NProvider.translate(key);
  }

  /** What is filled in; what a step does not ask stays empty. */
  public record Form(
      @Nullable LocalDate on, String participants, @Nullable TightMeasure measure, String text) {}
}
