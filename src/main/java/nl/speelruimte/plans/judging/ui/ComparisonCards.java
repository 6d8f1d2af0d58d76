package nl.speelruimte.plans.judging.ui;

import static nl.speelruimte.plans.judging.ui.JudgingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.plans.judging.AssessorRow;
import nl.speelruimte.plans.judging.Comparison;
import nl.speelruimte.plans.judging.Judgement;
import nl.speelruimte.plans.judging.pointing.Pointer;
import nl.speelruimte.plans.remarks.RemarkSubject;
import nl.speelruimte.plans.remarks.ui.RemarksButton;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Tag;
import nl.speelruimte.uikit.Why;
import org.jspecify.annotations.Nullable;

/** UC-122: criteria against assessors, with the median and how far they are apart; a measure opens when there is reason. */
final class ComparisonCards {

  private ComparisonCards() {}

  static List<Component> of(Comparison comparison) {
    var cards = new ArrayList<Component>();
    cards.add(new Card(text("plans.judging.compare.scores"), scores(comparison), Why.line(text("plans.judging.compare.pointers"))));
    for (var part : comparison.parts()) {
      cards.add(part.measure() == null ? new Card(text("plans.judging.compare.plan"), table(comparison, part))
          : measure(comparison, part));
    }
    return cards;
  }

  /** What each of them comes to over everything. */
  private static Component scores(Comparison comparison) {
    var table = new PlainTable(text("plans.judging.compare.scores")).column(text("plans.judging.panel.assessor"))
        .column(text("plans.judging.panel.organisation")).rightColumn(text("plans.judging.compare.weighted"));
    comparison.assessors().forEach(assessor -> table.row(assessor.name(), assessor.organisation(),
        score(comparison.scores(), assessor)));
    return table;
  }

  private static Component measure(Comparison comparison, Comparison.Part part) {
    var details = new Details(new Span(new Span(text("plans.judging.sheet.measure", Integer.toString(part.place()),
        part.title())), new Span(" "), JudgingWords.badge(part.worst())));
    details.addClassName("comparison-part");
    if (part.isToDiscuss()) {
      details.add(table(comparison, part));
      details.setOpened(true);
    } else {
      details.addOpenedChangeListener(change -> {
        if (change.isOpened() && details.getContent().findAny().isEmpty()) {
          details.add(table(comparison, part));
        }
      });
    }
    return new Card(details);
  }

  private static Component table(Comparison comparison, Comparison.Part part) {
    var table = new PlainTable(part.measure() == null ? text("plans.judging.compare.plan") : part.title())
        .column(text("plans.judging.compare.criterion"));
    comparison.assessors().forEach(assessor -> table.column(
        text("plans.judging.person", assessor.name(), assessor.organisation())));
    table.rightColumn(text("plans.judging.compare.median")).column(text("plans.judging.compare.difference")).stacked();
    part.lines().forEach(line -> table.row(cells(comparison, line)));
    if (!part.scores().isEmpty()) {
      table.total(Stream.of(Stream.of(text("plans.judging.compare.weighted")),
              comparison.assessors().stream().map(assessor -> score(part.scores(), assessor)), Stream.of("", ""))
          .flatMap(each -> each).toArray(String[]::new));
    }
    var sheet = new Div(table);
    sheet.addClassName("comparison");
    sheet.getElement().setAttribute("role", "region").setAttribute("tabindex", "0")
        .setAttribute("aria-label", part.measure() == null ? text("plans.judging.compare.plan") : part.title());
    return sheet;
  }

  private static Component[] cells(Comparison comparison, Comparison.Line line) {
    var cells = new ArrayList<Component>();
    var head = new Span(new Span(text("plans.judging.form.criterion", line.criterion().code(), line.criterion().text())));
    if (line.criterion().knockOut()) {
      head.add(new Span(" "), new Tag(text("plans.judging.form.knock-out")));
    }
    cells.add(head);
    comparison.assessors().forEach(assessor -> cells.add(given(comparison, assessor, line.judgements().get(assessor.id()))));
    cells.add(new Span(median(line)));
    cells.add(JudgingWords.badge(line));
    return cells.toArray(Component[]::new);
  }

  private static String median(Comparison.Line line) {
    if (line.median() == null) {
      return Amounts.NONE;
    }
    return line.criterion().weight() == null ? JudgingWords.yesOrNo(line.median() == 1) : line.median().toString();
  }

  private static Component given(Comparison comparison, AssessorRow assessor, @Nullable Judgement judgement) {
    if (judgement == null) {
      return new Span(Amounts.NONE);
    }
    var given = new Div(new Span(JudgingWords.given(judgement)));
    given.addClassName("given");
    if (judgement.reason() != null) {
      var reason = new Div(judgement.reason());
      reason.addClassName("given-reason");
      given.add(reason);
    }
    if (!judgement.pointer().equals(Pointer.ofItself(judgement.measure()))) {
      given.add(PointerWords.of(comparison).shown(judgement.pointer(), judgement.measure()));
    }
    given.add(RemarksButton.of(comparison.round().round().plan(), RemarkSubject.judgement(judgement.id()), assessor.name()));
    return given;
  }

  private static String score(Map<UUID, BigDecimal> scores, AssessorRow assessor) {
    var score = scores.get(assessor.id());
    return score == null ? Amounts.NONE : JudgingWords.score(score);
  }
}
