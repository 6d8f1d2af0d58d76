package nl.speelruimte.spending.stops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.stops.ExceptionDecision;
import nl.speelruimte.spending.stops.ExceptionDraft;
import nl.speelruimte.spending.stops.ExceptionGround;
import nl.speelruimte.spending.stops.ExceptionRow;
import nl.speelruimte.spending.stops.StopAction;
import nl.speelruimte.spending.stops.StopDetails;
import nl.speelruimte.spending.stops.StopDraft;
import nl.speelruimte.spending.stops.StopExceptions;
import nl.speelruimte.spending.stops.StopFilter;
import nl.speelruimte.spending.stops.StopGround;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** UC-81: the requests to take somebody in during a stop for want of room, and their answers. */
final class ExceptionsCard extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final StopExceptions exceptions;
  private final Viewer viewer;
  private final StopDetails details;
  private final LocalDate today;
  private final Runnable changed;

  /** @param asOf from where one looks back; null for now */
  ExceptionsCard(StopExceptions exceptions, Viewer viewer, StopDetails details, @Nullable AsOf asOf, LocalDate today,
      Runnable changed) {
    this.exceptions = exceptions;
    this.viewer = viewer;
    this.details = details;
    this.today = today;
    this.changed = changed;
    if (details.stop().ground() != StopGround.PLAFOND) {
      return;
    }
    var rows = exceptions.rows(viewer, StopFilter.ALL.asOf(asOf), details.stop().id(), Pageable.unpaged());
    var card = new Card(getTranslation("spending.exception.title"), Why.paragraph(getTranslation("spending.exception.what")));
    if (!rows.isEmpty()) {
      var list = new Timeline();
      rows.forEach(row -> list.event(getTranslation("spending.exception.event", row.number(),
          getTranslation("spending.exception-ground." + row.ground().name())), lines(row)));
      card.add(list);
    }
    if (details.may().contains(StopAction.ASK_EXCEPTION)) {
      card.add(Rows.row(new Button(getTranslation("spending.exception.ask"), click -> ask(rows.size()))));
    }
    add(card);
  }

  private Component[] lines(ExceptionRow row) {
    var lines = new ArrayList<Component>(List.of(
        new StatusBadge(StopWords.status(row, today), StopWords.answer(row, today)), Why.line(row.motivation()),
        Why.line(getTranslation("spending.exception.by", row.requestedBy(), amounts.moment(row.requestedAt()),
            amounts.date(row.deadline())))));
    if (row.reason() != null) {
      lines.add(Why.line(row.reason()));
      lines.add(Why.line(getTranslation("spending.exception.answered", row.decidedBy(), amounts.moment(row.decidedAt()))));
      if (row.payer() != null) {
        lines.add(Why.line(getTranslation("spending.sides." + row.payer().name(), row.municipalityName())));
      }
    } else if (details.may().contains(StopAction.ANSWER_EXCEPTION)) {
      lines.add(new Button(getTranslation("spending.exception.answer"), click -> answer(row)));
    }
    return lines.toArray(Component[]::new);
  }

  /** Whoever is overtaken by a colleague keeps what was typed and goes on with one click. */
  private void ask(int opened) {
    var seen = new AtomicInteger(opened);
    var ground = new RadioButtonGroup<ExceptionGround>(getTranslation("spending.exception.ground"));
    ground.setItems(ExceptionGround.values());
    ground.setItemLabelGenerator(each -> getTranslation("spending.exception-ground." + each.name()));
    var motivation = StopWords.area("spending.exception.motivation", ExceptionDraft.LONGEST_MOTIVATION);
    var binder = new Binder<>(Request.class);
    binder.forField(ground).asRequired(getTranslation("spending.stop.rule.ground-missing")).bind("ground");
    binder.forField(motivation).asRequired(getTranslation("uikit.field.reason-missing")).bind("motivation");
    binder.readRecord(new Request(null, ""));
    new FormDialog<>(getTranslation("spending.exception.ask"), binder, form -> exceptions.ask(viewer,
        details.stop().id(), new ExceptionDraft(form.ground, form.motivation, seen.get())), ground, motivation)
        .remedy(RuleBroken.CHANGED_MEANWHILE, getTranslation("spending.adjust.take-over"),
            () -> Notices.attempt(() -> seen.set(Math.toIntExact(
                exceptions.count(viewer, StopFilter.ALL, details.stop().id())))))
        .intro(getTranslation("spending.exception.warning")).saveText(getTranslation("spending.exception.send"))
        .doneText(getTranslation("spending.exception.sent")).afterwards(changed).open();
  }

  private void answer(ExceptionRow row) {
    var decision = new RadioButtonGroup<ExceptionDecision>(getTranslation("spending.exception.decision"));
    decision.setItems(ExceptionDecision.values());
    decision.setItemLabelGenerator(each -> getTranslation("spending.exception-decision." + each.name()));
    var reason = StopWords.area("spending.exception.reason", StopDraft.LONGEST_REASON);
    var binder = new Binder<>(Answer.class);
    binder.forField(decision).asRequired(getTranslation("spending.tight.rule.measure-missing")).bind("decision");
    binder.forField(reason).asRequired(getTranslation("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Answer(null, ""));
    new FormDialog<>(getTranslation("spending.exception.answer"), binder, form -> exceptions.answer(viewer,
        row.stop(), row.id(), form.decision, form.reason), decision, reason)
        .intro(row.motivation()).doneText(getTranslation("spending.exception.answer-done")).afterwards(changed).open();
  }

  /** What the provider fills in. */
  public record Request(@Nullable ExceptionGround ground, String motivation) {}

  /** What the payer fills in. */
  public record Answer(@Nullable ExceptionDecision decision, String reason) {}
}
