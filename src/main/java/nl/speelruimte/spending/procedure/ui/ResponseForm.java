package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.decisions.ProcedureCalendar;
import nl.speelruimte.spending.procedure.IntendedDetails;
import nl.speelruimte.spending.procedure.RespondDraft;
import nl.speelruimte.spending.procedure.Responses;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.RuleTexts;
import nl.speelruimte.uikit.files.DocumentField;

/** UC-71: the provider gives its opinion; what it types is kept as it types, and is there again after a reload. */
final class ResponseForm extends Section {

  private static final int PAUSE_MILLIS = 800;
  private static final String MEANWHILE = "spending.procedure.rule.responded-meanwhile";
  private final Responses responses;
  private final Viewer viewer;
  private final IntendedDetails details;
  private final Runnable given;
  private final RadioButtonGroup<Boolean> agrees = new RadioButtonGroup<>();
  private final TextArea text =
      Words.area(Words.text("spending.procedure.response-text"), Words.text("spending.procedure.response-help"));
  private final DocumentField document = new DocumentField(Words.text("spending.procedure.response-document"));
  private final TextArea lateReason = Words.area(Words.text("spending.procedure.late-reason"), null);
  private final Div kept = Words.why("");
  private final Div problem = new Div();

  ResponseForm(Responses responses, Viewer viewer, IntendedDetails details, Clock clock, Runnable given) {
    this.responses = responses;
    this.viewer = viewer;
    this.details = details;
    this.given = given;
    var due = details.row().answer().due();
    var days = due == null ? 0 : ProcedureCalendar.daysLate(due, LocalDate.now(clock));

    agrees.setLabel(Words.text("spending.procedure.agrees-label"));
    agrees.setItems(true, false);
    agrees.setItemLabelGenerator(
        each -> Words.text(each ? "spending.procedure.agrees" : "spending.procedure.agrees-not"));
    text.setValue(details.draft());
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.setValueChangeTimeout(PAUSE_MILLIS);
    lateReason.setVisible(days > 0);
    lateReason.setRequiredIndicatorVisible(true);
    kept.getElement().setAttribute("role", "status");
    kept.setText(details.draft().isEmpty() ? "" : Words.text("spending.procedure.draft-found"));
    problem.addClassName("form-problem");
    problem.getElement().setAttribute("role", "alert");

    text.addValueChangeListener(change -> keep());

    addClassName("card");
    var title = Words.text("spending.procedure.response-title");
    setAriaLabel(title);
    add(new H2(title), Words.why(days > 0
        ? Words.text("spending.procedure.too-late", days, Words.amounts().date(due))
        : Words.text("spending.procedure.respond-by", Words.amounts().date(due))));
    earlier().forEach(this::add);
    document.setWidthFull();
    add(Rows.stack(problem, agrees, text, kept, document, lateReason, new Div(button())));
  }

  /** What was given before stays; another response follows it. */
  private List<Component> earlier() {
    var response = details.response();
    return response == null ? List.of() : List.of(Words.why(Words.text("spending.procedure.given-before",
        Words.amounts().date(response.validOn()))));
  }

  private Button button() {
    var button = new Button(Words.text("spending.procedure.respond"));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setDisableOnClick(true);
    button.addClickListener(click -> {
      try {
        give();
      } finally {
        button.setEnabled(true);
      }
    });
    return button;
  }

  private void keep() {
    try {
      responses.keepDraft(viewer, details.row().id(), text.getValue());
      kept.setText(Words.text("spending.procedure.draft-kept"));
    } catch (RuleBroken no) {
      problem.setText(RuleTexts.of(no, getLocale()));
    } catch (NotHere gone) {
      problem.setText(getTranslation("uikit.notice.not-here"));
    }
  }

  private void give() {
    problem.removeAll();
    var fields = Map.<String, HasValidation>of("agrees", agrees, "text", text, "document", document,
        "lateReason", lateReason);
    fields.values().forEach(field -> field.setInvalid(false));
    try {
      responses.respond(viewer, details.row().id(),
          new RespondDraft(agrees.getValue(), text.getValue(), document.getValue(), lateReason.getValue(),
              details.responses()));
    } catch (RuleBroken no) {
      var words = RuleTexts.of(no, getLocale());
      no.field().map(fields::get).ifPresentOrElse(field -> {
        field.setErrorMessage(words);
        field.setInvalid(true);
      }, () -> {
        problem.setText(words);
        if (MEANWHILE.equals(no.textKey())) {
          problem.add(new Button(Words.text("spending.procedure.read-response"), click -> given.run()));
        }
      });
      return;
    } catch (NotHere gone) {
      problem.setText(getTranslation("uikit.notice.not-here"));
      return;
    }
    Notices.done(Words.text("spending.procedure.responded"));
    given.run();
  }
}
