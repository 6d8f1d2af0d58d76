package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.concluding.ConclusionRow;
import nl.speelruimte.plans.concluding.ConclusionSheet;
import nl.speelruimte.plans.concluding.Conclusions;
import nl.speelruimte.plans.deciding.Decisions;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.kept.KeptForm;
import nl.speelruimte.uikit.kept.KeptTexts;

/** UC-125, UC-126: the conclusions of a round on which nothing was decided yet, and what was decided. */
final class DecisionSection {

  private final Conclusions conclusions;
  private final Decisions decisions;
  private final DecisionCards cards;
  private final AuditTrail trail;

  DecisionSection(Conclusions conclusions, Decisions decisions, DecisionCards cards, AuditTrail trail) {
    this.conclusions = conclusions;
    this.decisions = decisions;
    this.cards = cards;
    this.trail = trail;
  }

  boolean isThere(PlanPage page) {
    return isUndecided(page) || decisions.any(page.viewer(), page.plan().id());
  }

  Component of(PlanPage page) {
    var parts = new ArrayList<Component>();
    if (isUndecided(page)) {
      conclusions.sheet(page.viewer(), page.plan().id()).ifPresent(sheet -> parts.add(open(page, sheet)));
    }
    decisions.of(page.viewer(), page.plan().id()).forEach(decision -> parts.add(cards.card(page, decision)));
    var conclusion = Conclusions.subject(page.plan());
    if (page.viewer().isBureau() && trail.count(page.viewer(), conclusion) > 0) {
      parts.add(HistoryPanel.card(trail, page.viewer(), conclusion));
    }
    return Rows.stack(parts.toArray(Component[]::new));
  }

  /** Whether there is a closed round on which a decision is to follow, for whom it is to see. */
  private boolean isUndecided(PlanPage page) {
    return page.plan().plan().state() == PlanState.IN_REVIEW
        && conclusions.round(page.viewer(), page.plan().id()).filter(round -> !round.isOpen()).isPresent();
  }

  private Component open(PlanPage page, ConclusionSheet sheet) {
    var card = new Card(text("plans.deciding.conclusions"));
    var concluded = sheet.rows().stream().filter(row -> row.concluded() != null).count();
    card.add(Why.paragraph(text("plans.deciding.conclusions-sub", sheet.leadName(),
        Amounts.of(card).moment(sheet.closed()), sheet.framework(), concluded, sheet.rows().size(),
        Integer.toString(sheet.frameworkVersion()))));
    var agreed = sheet.rows().stream().filter(ConclusionRow::isAgreed).count();
    if (sheet.leads() && agreed > 0) {
      card.add(new Button(text("plans.deciding.where-agreed", agreed), click -> whereAgreed(page)));
    }
    card.add(ConclusionsCard.of(sheet.rows(), true, row -> step(page, sheet, row)));
    return card;
  }

  private void whereAgreed(PlanPage page) {
    Notices.attempt(() -> {
      var done = conclusions.concludeWhereAgreed(page.viewer(), page.plan().id());
      Notices.done(text("plans.deciding.where-agreed-done", done));
      page.again().run();
    });
  }

  private Component step(PlanPage page, ConclusionSheet sheet, ConclusionRow row) {
    return sheet.leads() ? ConclusionsCard.button(row, () -> new ConcludeDialog(sheet.round(), row,
        new KeptForm(KeptTexts.name("conclusion", page.viewer(), sheet.round(), row.criterion(), row.measure())),
        draft -> conclusions.conclude(page.viewer(), page.plan().id(), draft), page.again()).open()) : new Div();
  }
}
