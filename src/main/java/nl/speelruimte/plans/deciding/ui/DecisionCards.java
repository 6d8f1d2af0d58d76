package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.speelruimte.plans.deciding.DecisionDetails;
import nl.speelruimte.plans.deciding.Decisions;
import nl.speelruimte.plans.deciding.LetterCorrections;
import nl.speelruimte.plans.deciding.LetterRow;
import nl.speelruimte.plans.deciding.ReturnPoint;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.files.DocumentLink;
import nl.speelruimte.uikit.kept.KeptForm;
import nl.speelruimte.uikit.kept.KeptTexts;

/** UC-126: what was decided on a plan, to read. */
final class DecisionCards {

  private static final int SHOWN_OF_HASH = 12;
  private final Decisions decisions;
  private final LetterCorrections corrections;

  DecisionCards(Decisions decisions, LetterCorrections corrections) {
    this.decisions = decisions;
    this.corrections = corrections;
  }

  Component card(PlanPage page, DecisionDetails decision) {
    var card = new Card(text("plans.deciding.decision-on", decision.version()));
    card.addClassName("decision");
    var amounts = Amounts.of(card);
    var head = new Div(DecidingWords.badge(decision.outcome()));
    card.add(head, Why.paragraph(text("plans.deciding.decided-by", decision.by(), decision.organisation(),
        amounts.moment(decision.at()))), said(decision.reason()));
    decision.points().forEach(point -> card.add(point(point)));
    if (decision.facts() != null) {
      card.add(FactsTables.of(decision.facts(), decision.outcome(), decision.choices(), page.viewer().role().isMunicipal()));
    }
    if (!decision.letters().isEmpty()) {
      card.add(new H3(text("plans.deciding.letters")), letters(page, decision));
    }
    if (!decision.conclusions().isEmpty()) {
      card.add(new H3(text("plans.deciding.conclusions")), ConclusionsCard.of(decision.conclusions(), false, _ -> new Div()));
    }
    return card;
  }

  private static Component said(String text) {
    var paragraph = new Paragraph(text);
    paragraph.addClassName("plan-text");
    return paragraph;
  }

  static Component point(ReturnPoint point) {
    var part = new Div(new H3(point.title() == null ? text("plans.deciding.whole-plan") : point.title()));
    if (point.quote() != null) {
      var quote = new HtmlContainer("blockquote");
      quote.setText(point.quote());
      part.add(quote);
    }
    part.add(said(point.asked()));
    return part;
  }

  private Component letters(PlanPage page, DecisionDetails decision) {
    var lines = new Timeline();
    var amounts = Amounts.of(lines);
    for (var letter : decision.letters()) {
      lines.event(text("plans.deciding.letter-sent-on", amounts.moment(letter.sentAt()), letter.sentBy()),
          link(page, letter), corrects(letter),
          Why.line(text("plans.deciding.letter-fingerprint", letter.sha256().substring(0, SHOWN_OF_HASH))));
    }
    var part = new Div(lines);
    if (LetterCorrections.mayCorrect(page.viewer())) {
      part.add(new Button(text("plans.deciding.correct"), click -> new CorrectDialog(decision.letters().getFirst(),
          new KeptForm(KeptTexts.name("letter", page.viewer(), decision.letters().getFirst().id())),
          draft -> corrections.correct(page.viewer(), page.plan().id(), draft), page.again()).open()));
    }
    return part;
  }

  private Component link(PlanPage page, LetterRow letter) {
    return new DocumentLink(letter.fileName(), () -> decisions.letter(page.viewer(), page.plan().id(), letter.id()));
  }

  private static Component corrects(LetterRow letter) {
    return letter.corrects() == null ? new Span() : Why.line(text("plans.deciding.letter-corrects", letter.corrects()));
  }
}
