package nl.speelruimte.plans.calls.ui;

import static nl.speelruimte.plans.calls.ui.CallWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Carer;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.calls.CallDraft;
import nl.speelruimte.plans.calls.CallId;
import nl.speelruimte.plans.calls.PlanCalls;
import nl.speelruimte.plans.frameworks.FrameworkVersionRow;
import nl.speelruimte.plans.templates.TemplateRow;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-104: open a call. */
final class OpenDialog {

  private static final int LONGEST_GUIDANCE = 8_000;
  private final UUID request = UUID.randomUUID();
  private final PlanCalls calls;
  private final Viewer viewer;
  private final Select<Integer> year = new Select<>();
  private final TextField title = new TextField(text("plans.call.field.title"));
  private final ProviderChoice providers;
  private final CheckboxGroup<PlanReach> reaches = new CheckboxGroup<>(text("plans.call.field.reaches"));
  private final DateField due = new DateField(text("plans.call.field.due"));
  private final Select<FrameworkVersionRow> framework = new Select<>();
  private final ComboBox<TemplateRow> template = new ComboBox<>(text("plans.call.field.template"));
  private final TextArea guidance = new TextArea(text("plans.call.field.guidance"));
  private final FormDialog<Form> dialog;
  private @Nullable CallId opened;

  OpenDialog(PlanCalls calls, CallChoices choices, Viewer viewer) {
    this.calls = calls;
    this.viewer = viewer;
    this.providers = new ProviderChoice(choices, viewer, Set.of());

    year.setLabel(text("plans.call.field.year"));
    year.setItems(choices.years());
    year.setItemLabelGenerator(each -> Integer.toString(each));
    year.addValueChangeListener(change -> providers.of(change.getValue()));
    reaches.setItems(PlanReach.values());
    reaches.setItemLabelGenerator(each -> text("plans.call.reach." + each));
    due.setHelperText(text("plans.call.open.due-help"));
    framework.setLabel(text("plans.call.field.framework"));
    framework.setItems(choices.frameworks(viewer));
    framework.setItemLabelGenerator(OpenDialog::name);
    framework.setHelperText(text("plans.call.open.framework-help"));
    template.setItems(choices.templates(viewer));
    template.setItemLabelGenerator(TemplateRow::title);
    template.setClearButtonVisible(true);
    template.setHelperText(text("plans.call.open.template-help"));
    guidance.setHelperText(text("plans.call.open.guidance-help"));
    guidance.setMaxLength(LONGEST_GUIDANCE);

    this.dialog = new FormDialog<>(text("plans.call.open.title"), bound(choices),
        form -> opened = calls.open(viewer, draft(form)), year, title, providers.together, providers.byName, reaches, due,
        framework, template, guidance)
        .intro(text("plans.call.open.intro"))
        .asking(text("plans.call.open.question"), this::consequence)
        .wide()
        .saveText(text("plans.call.open.save"))
        .doneText(text("plans.call.open.done"))
        .afterwards(() -> UI.getCurrent().navigate("plan-calls/" + opened));
  }

  void open() {
    dialog.open();
  }

  private Binder<Form> bound(CallChoices choices) {
    var binder = new Binder<>(Form.class);
    var required = text("uikit.field.required");
    binder.forField(year).asRequired(required).bind("year");
    binder.forField(title).asRequired(required).bind("title");
    binder.forField(providers.byName).asRequired(text("plans.call.rule.nobody-asked")).bind("providers");
    binder.forField(reaches).asRequired(text("plans.call.rule.no-reach")).bind("reaches");
    binder.forField(due).asRequired(required).bind("due");
    binder.forField(framework).asRequired(required).bind("framework");
    binder.forField(template).bind("template");
    binder.forField(guidance).bind("guidance");
    var offered = choices.frameworks(viewer);
    binder.readRecord(new Form(choices.today().getYear(), "", Set.of(), EnumSet.allOf(PlanReach.class), null,
        offered.size() == 1 ? offered.getFirst() : null, null, ""));
    return binder;
  }

  private String consequence(Form form) {
    return text("plans.call.open.consequence", calls.foresee(viewer, draft(form)), Amounts.of(guidance).date(form.due));
  }

  private CallDraft draft(Form form) {
    return new CallDraft(request, form.year, form.title, form.guidance, ProviderChoice.ids(form.providers),
        form.reaches.contains(PlanReach.GENERIC), form.reaches.contains(PlanReach.SPACES), form.due,
        form.framework == null ? null : form.framework.id(), form.template == null ? null : form.template.id());
  }

  private static String name(FrameworkVersionRow version) {
    return text("plans.call.framework-version", version.name(), Integer.toString(version.number()));
  }

  /** What is filled in. */
  public record Form(
      @Nullable Integer year,
      String title,
      Set<Carer> providers,
      Set<PlanReach> reaches,
      @Nullable LocalDate due,
      @Nullable FrameworkVersionRow framework,
      @Nullable TemplateRow template,
      String guidance) {}
}
