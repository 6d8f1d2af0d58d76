package nl.speelruimte.plans.remarks.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.remarks.PlanThreads;
import nl.speelruimte.plans.remarks.RemarkSubject;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.list.EmptyState;

/** UC-130 to UC-132: everything that was said and asked about a plan, what waits for an answer first. */
final class RemarksSection extends Div {

  private final PlanThreads threads;
  private final PlanContents contents;
  private final PlanPage page;

  RemarksSection(PlanThreads threads, PlanContents contents, PlanPage page) {
    this.threads = threads;
    this.contents = contents;
    this.page = page;
    show();
  }

  private void show() {
    removeAll();
    var plan = page.plan().id();
    var all = threads.of(page.viewer(), plan);
    var titles = titles();
    var card = new Card(text("plans.section.remarks"));
    card.addClassName("remarks");
    RemarksPanel.say(threads, page.viewer(), plan, RemarkSubject.of(plan), this::show).forEach(card::add);
    if (all.isEmpty()) {
      card.add(new EmptyState(text("plans.remark.empty"), text("plans.remark.empty-how")));
    }
    var commands = new ThreadCommands(threads, page.viewer(), plan, this::show);
    all.forEach(thread -> card.add(new ThreadCard(commands, thread, about(thread.subject(), titles))));
    add(card);
  }

  private String about(RemarkSubject subject, Map<UUID, String> titles) {
    return switch (subject.kind()) {
      case PLAN -> text("plans.remark-about.PLAN");
      case MEASURE -> titles.containsKey(subject.id()) ? text("plans.remark.about", text("plans.remark-about.MEASURE"),
          titles.get(subject.id())) : text("plans.remark.measure-gone");
      case JUDGEMENT -> text("plans.remark-about.JUDGEMENT");
    };
  }

  /** As the version that this viewer reads first names them. */
  private Map<UUID, String> titles() {
    var titles = new HashMap<UUID, String>();
    contents.shown(page.viewer(), page.plan().id()).measures()
        .forEach(measure -> titles.put(measure.key().value(), measure.title()));
    return titles;
  }
}
