package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.writing.SubmitFinding;
import nl.speelruimte.plans.writing.TextNow;
import nl.speelruimte.plans.writing.TextSpot;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.RuleTexts;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.kept.KeptField;
import nl.speelruimte.uikit.kept.LeftBehind;
import org.jspecify.annotations.Nullable;

/** The working copy as a page: everything in it saves itself, and what colleagues write comes in from time to time. */
final class PlanEditor extends Div {

  private static final String TITLE = "PLAN_TITLE";
  private static final int POLL_MILLIS = 15_000;
  /** Without a key for so many looks nobody is writing: then the page no longer keeps the session alive. */
  private static final int PATIENCE = 40;
  private final WritingDesk desk;
  private final AutoText introduction;
  private final MeasureList measures;
  private final SpacesChoice spaces;
  private final Presence presence = new Presence();
  private String title;
  private @Nullable KeptField planTitle;
  private int quiet;
  private @Nullable Registration polling;

  PlanEditor(WritingDesk desk, Runnable afterSpaces) {
    this.desk = desk;
    Map<TextSpot, TextNow> now = desk.writers.texts().now(desk.viewer, desk.plan).stream()
        .collect(Collectors.toMap(TextNow::spot, Function.identity()));
    introduction = AutoText.area(desk, now.get(TextSpot.INTRODUCTION), text("plans.page.introduction"),
        text("plans.editor.introduction-help"));
    measures = new MeasureList(desk);
    spaces = new SpacesChoice(desk, afterSpaces);
    title = desk.details().plan().title();

    addClassNames("plan-editor", "stack");
    add(new LeftBehind(desk.kept, this::field, PlanEditor::gone), new Card(title(), introduction, spaces), measures);
  }

  Presence presence() {
    return presence;
  }

  /** Goes to what a finding is about. */
  void focus(SubmitFinding finding) {
    if (finding.measure() != null) {
      measures.focus(finding.measure(), finding.field());
    } else if ("spaces".equals(finding.field())) {
      spaces.focus();
    } else if ("introduction".equals(finding.field())) {
      introduction.focus();
    } else {
      measures.getElement().executeJs("this.scrollIntoView()");
    }
  }

  /** A title stands fast once others have read it. */
  private Component title() {
    var plan = desk.details().plan();
    if (plan.state() != PlanState.DRAFT) {
      return Why.paragraph(text("plans.editor.title-fixed", plan.title()));
    }
    var field = new TextField(text("plans.editor.plan-title"));
    field.setValue(plan.title());
    field.setMaxLength(200);
    field.setWidthFull();
    field.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        rename(field);
      }
    });
    desk.kept.keeps(field, TITLE, 0);
    planTitle = KeptField.of(field, field.getLabel(), _ -> rename(field));
    return field;
  }

  /** What a colleague called it meanwhile stands there first, with what was typed beside it. */
  private void rename(TextField field) {
    field.setInvalid(false);
    try {
      desk.refreshDetails();
      var now = desk.details().plan().title();
      if (!now.equals(title)) {
        title = now;
        var typed = field.getValue();
        field.setValue(now);
        refuse(field, text("plans.editor.title-meanwhile", typed));
        return;
      }
      var typed = field.getValue();
      desk.writers.drafts().rename(desk.viewer, desk.plan, typed, desk.details().version());
      desk.kept.acknowledge(TITLE, typed);
      desk.refreshDetails();
      title = desk.details().plan().title();
      desk.saved();
    } catch (RuleBroken no) {
      refuse(field, RuleTexts.of(no, getLocale()));
    }
  }

  private static void refuse(TextField field, String why) {
    field.setErrorMessage(why);
    field.setInvalid(true);
  }

  /** The field by what the browser calls it; its measure is opened for it. */
  private Optional<KeptField> field(String spot) {
    var parts = spot.split("/");
    if (parts.length > 1 && parts[1].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return Optional.ofNullable(measures.open(new MeasureKey(UUID.fromString(parts[1]))))
          .flatMap(editor -> editor.field(spot));
    }
    return TITLE.equals(spot) ? Optional.ofNullable(planTitle)
        : WritingDesk.spot(introduction.spot()).equals(spot) ? Optional.of(introduction) : Optional.empty();
  }

  private static Optional<Component> gone(String spot) {
    return spot.contains("/") ? Optional.of(Why.line(text("plans.editor.left-of-removed"))) : Optional.empty();
  }

  private Stream<AutoText> texts() {
    return Stream.concat(Stream.of(introduction), measures.texts().stream());
  }

  /** Looks what colleagues wrote meanwhile. */
  void look() {
    try {
      var now = desk.writers.texts().now(desk.viewer, desk.plan);
      var bySpot = now.stream().collect(Collectors.toMap(TextNow::spot, Function.identity()));
      presence.show(now, desk.viewer.name(), desk.readers.clock().instant());
      texts().filter(each -> bySpot.containsKey(each.spot())).forEach(each -> each.refresh(bySpot.get(each.spot())));
      measures.refresh();
    } catch (RuleBroken ended) {
      stop();
      presence.setText(RuleTexts.of(ended, getLocale()));
      presence.setVisible(true);
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    var ui = attached.getUI();
    ui.setPollInterval(POLL_MILLIS);
    polling = ui.addPollListener(poll -> {
      look();
      if (quiet++ > PATIENCE) {
        stop();
      }
    });
    getElement().addEventListener("keydown", key -> {
      quiet = 0;
      ui.setPollInterval(POLL_MILLIS);
    }).throttle(POLL_MILLIS);
    look();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    stop();
    if (polling != null) {
      polling.remove();
    }
  }

  private void stop() {
    getUI().ifPresent(ui -> ui.setPollInterval(-1));
  }
}
