package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpacePlace;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntendedStatus;
import nl.speelruimte.spending.procedure.StepRow;
import nl.speelruimte.spending.ui.SpaceWords;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.files.DocumentLink;
import org.jspecify.annotations.Nullable;

/** How the procedure is spoken of on its pages. */
final class Words {

  private Words() {}

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  /**
   * Says how many it was done with, and stays to be read when somebody else was first with some of them.
   *
   * @param before with how many somebody else was first; the last argument of the text
   */
  static void tell(String key, int before, Integer... done) {
    var arguments = new ArrayList<Object>(List.of(done));
    arguments.add(before);
    var told = text(key, arguments.toArray());
    if (before == 0) {
      Notices.done(told);
    } else {
      Notices.problem(told);
    }
  }

  static Amounts amounts() {
    return Amounts.of(UI.getCurrent().getLocale());
  }

  static String status(IntendedRow row) {
    return text("spending.intended-status." + row.status().name());
  }

  static Status ink(IntendedStatus status) {
    return switch (status) {
      case DECIDED -> Status.OK;
      case AGREEMENT -> Status.WATCH;
      case PROPOSED, ANNOUNCED, DROPPED -> Status.NONE;
    };
  }

  /** What the provider said, or whether it still may. */
  static String response(IntendedRow row) {
    var answer = row.answer();
    if (answer.announcedOn() == null) {
      return "";
    }
    if (answer.agrees() == null && row.status() != IntendedStatus.ANNOUNCED) {
      return text("spending.procedure.none-given");
    }
    if (answer.agrees() == null) {
      return text("spending.procedure.response-until", amounts().shortDate(answer.due()));
    }
    return text(answer.agrees() ? "spending.procedure.agrees" : "spending.procedure.agrees-not");
  }

  static Status responseInk(IntendedRow row) {
    var agrees = row.answer().agrees();
    return agrees == null ? Status.NONE : agrees ? Status.OK : Status.WATCH;
  }

  static String where(SpacePlace place) {
    return text("spending.procedure.where", place.providerName(), SpaceWords.title(place));
  }

  static Div why(String text) {
    var why = new Div(text);
    why.addClassName("why");
    return why;
  }

  /** A field for a reason, with what it is for under it. */
  static TextArea area(String label, @Nullable String help) {
    var area = new TextArea(label);
    area.setMaxLength(SpaceDraft.LONGEST_REASON);
    area.setWidthFull();
    if (help != null) {
      area.setHelperText(help);
    }
    return area;
  }

  /** What was claimed on last year's space, or that there was none. */
  static String used(IntendedRow row) {
    return row.basis().added() ? text("spending.procedure.no-last")
        : text("spending.procedure.used", amounts().euros(row.basis().claimed()));
  }

  /** For how many days it is, and how many last year's amount was for. */
  static String share(IntendedRow row) {
    var share = row.basis().share();
    if (row.basis().added()) {
      return text("spending.procedure.share-alone", share.days(), share.ofDays());
    }
    return text("spending.procedure.share", share.days(), share.ofDays(), share.lastDays(), share.ofLastDays());
  }

  static String change(@Nullable Money before, Money after) {
    return before == null ? "" : amounts().change(after.minus(before));
  }

  /**
   * The steps that were taken, the first one first; each says by how many days it was late, and why.
   *
   * @param content gives the document of a step
   */
  static Timeline steps(Iterable<StepRow> steps, LongFunction<byte[]> content) {
    var timeline = new Timeline();
    steps.forEach(step -> timeline.event(title(step), details(step, content)));
    return timeline;
  }

  private static String title(StepRow step) {
    var what = text("spending.entry-type." + step.type().name());
    var day = amounts().shortDate(step.validOn());
    return step.amount() == null ? text("spending.entries.event", day, what)
        : text("spending.entries.event-amount", day, what, amounts().euros(step.amount()));
  }

  private static Component[] details(StepRow step, LongFunction<byte[]> content) {
    var lines = new ArrayList<Component>();
    if (step.agrees() != null) {
      lines.add(Why.line(text(step.agrees() ? "spending.procedure.agrees" : "spending.procedure.agrees-not")));
    }
    if (step.text() != null) {
      lines.add(Why.line(step.text()));
    }
    if (step.lateReason() != null) {
      lines.add(Why.line(step.lateDays() == 0 ? text("spending.procedure.without-step", step.lateReason())
          : text("spending.procedure.days-late", step.lateDays(), step.lateReason())));
    }
    if (step.deadline() != null) {
      lines.add(Why.line(text("spending.procedure.respond-by", amounts().date(step.deadline()))));
    }
    lines.add(Why.line(text("spending.entries.by", step.actor(), step.actorOrganisation(),
        amounts().moment(step.recordedAt()))));
    if (step.documentName() != null) {
      lines.add(new DocumentLink(step.documentName(), () -> content.apply(step.id())));
    }
    return lines.toArray(Component[]::new);
  }
}
