package nl.speelruimte.plans.judging.ui;

import static nl.speelruimte.plans.judging.ui.JudgingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.plans.judging.AssessorRow;
import nl.speelruimte.plans.judging.Comparisons;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.RoundAction;
import nl.speelruimte.plans.judging.RoundDetails;
import nl.speelruimte.plans.judging.RoundRow;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Rows;

/** UC-120, UC-122: how a round stands, what its lead can do, and once it is closed all judgements side by side. */
@org.springframework.stereotype.Component
class RoundPanels {

  private final JudgingRounds rounds;
  private final Comparisons comparisons;
  private final Frameworks frameworks;
  private final AuditTrail trail;

  RoundPanels(JudgingRounds rounds, Comparisons comparisons, Frameworks frameworks, AuditTrail trail) {
    this.rounds = rounds;
    this.comparisons = comparisons;
    this.frameworks = frameworks;
    this.trail = trail;
  }

  /** @param again shows the page as it is now, after a command */
  Component of(Viewer viewer, RoundDetails details, Runnable again) {
    var parts = new ArrayList<Component>();
    if (details.round().isOpen()) {
      parts.add(new Card(text("plans.judging.panel.blind"), new Paragraph(text("plans.judging.panel.blind-why"))));
    } else {
      parts.addAll(ComparisonCards.of(comparisons.of(viewer, details.id())));
    }
    var assessors = assessors(details);
    assessors.add(buttons(viewer, details, again));
    parts.add(Rows.columns(assessors, Rows.stack(facts(viewer, details),
        HistoryPanel.card(trail, viewer, details.round().subject()))));
    var earlier = rounds.ofPlan(viewer, details.round().plan()).stream()
        .filter(each -> !each.id().equals(details.id())).toList();
    if (!earlier.isEmpty()) {
      parts.add(others(earlier));
    }
    return Rows.stack(parts.toArray(Component[]::new));
  }

  private static Card assessors(RoundDetails details) {
    var table = new PlainTable(text("plans.judging.panel.assessors")).column(text("plans.judging.panel.assessor"))
        .column(text("plans.judging.panel.organisation")).column(text("plans.judging.panel.state"));
    for (var assessor : details.everybody()) {
      table.row(new Span(assessor.name()), new Span(assessor.organisation()), state(assessor));
    }
    return new Card(text("plans.judging.panel.assessors"), table);
  }

  private static Component state(AssessorRow assessor) {
    var state = new Div(JudgingWords.badge(assessor));
    if (assessor.recusedReason() != null) {
      var why = new Span(assessor.recusedReason());
      why.addClassName("given-reason");
      state.add(why);
    }
    return state;
  }

  private Div buttons(Viewer viewer, RoundDetails details, Runnable again) {
    var buttons = new Div();
    buttons.addClassName("criterion-actions");
    if (details.may().contains(RoundAction.JUDGE)) {
      buttons.add(PageHeader.link("plan-judging/" + details.id(), text("plans.judging.button")));
    }
    if (details.may().contains(RoundAction.CHANGE_ASSESSORS)) {
      buttons.add(new Button(text("plans.judging.assessors.button"), click -> new AssessorsDialog(details,
          rounds.candidates(viewer, details.round().plan()), draft -> rounds.change(viewer, details.id(), draft), again)
          .open()));
    }
    if (details.may().contains(RoundAction.TAKE_LEAD)) {
      buttons.add(new Button(text("plans.judging.take-lead.button"), click -> ConfirmDialogs.askReason(
          text("plans.judging.take-lead.question"), text("plans.judging.take-lead.consequence", details.round().leadName()),
          text("plans.judging.take-lead.button"), reason -> {
            rounds.takeLead(viewer, details.id(), reason, details.version());
            again.run();
          })));
    }
    if (details.may().contains(RoundAction.CLOSE)) {
      buttons.add(new Button(text("plans.judging.close.button"), click -> ConfirmDialogs.askReason(
          text("plans.judging.close.question"), text("plans.judging.close.consequence", details.round().finished(),
              details.round().assessors()), text("plans.judging.close.button"), reason -> {
            rounds.close(viewer, details.id(), reason, details.version());
            again.run();
          })));
    }
    return buttons;
  }

  private Component facts(Viewer viewer, RoundDetails details) {
    var round = details.round();
    var facts = new DefinitionRows();
    var amounts = Amounts.of(facts);
    facts.row(text("plans.judging.panel.lead"), round.leadName())
        .row(text("plans.judging.panel.framework"),
            JudgingWords.framework(frameworks.version(viewer, round.framework()).version()))
        .row(text("plans.judging.panel.version"), Integer.toString(round.planVersion()))
        .row(text("plans.judging.panel.opened"), amounts.moment(round.openedAt()))
        .row(text("plans.judging.panel.due"), amounts.date(round.dueOn()))
        .row(text("plans.judging.panel.finished"),
            text("plans.judging.panel.finished-of", round.finished(), round.assessors()));
    if (round.closedBy() != null) {
      facts.row(text("plans.judging.panel.closed"),
          text("plans.judging.panel.closed-by", amounts.moment(round.closedAt()), round.closedBy()));
    }
    if (round.closeReason() != null) {
      facts.row(text("plans.judging.panel.close-reason"), round.closeReason());
    }
    return new Card(text("plans.judging.panel.facts"), facts);
  }

  private static Component others(List<RoundRow> rounds) {
    var list = new UnorderedList();
    var amounts = Amounts.of(list);
    rounds.forEach(each -> list.add(new ListItem(new Anchor("plan-judging/" + each.id(),
        text("plans.judging.panel.of-version", Integer.toString(each.planVersion()))), new Span(" "),
        JudgingWords.badge(each, amounts))));
    return new Card(text("plans.judging.panel.others"), list);
  }
}
