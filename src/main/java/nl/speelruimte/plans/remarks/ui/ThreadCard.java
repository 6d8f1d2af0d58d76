package nl.speelruimte.plans.remarks.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.speelruimte.plans.remarks.RemarkAudience;
import nl.speelruimte.plans.remarks.RemarkKind;
import nl.speelruimte.plans.remarks.RemarkRow;
import nl.speelruimte.plans.remarks.ThreadAction;
import nl.speelruimte.plans.remarks.ThreadKind;
import nl.speelruimte.plans.remarks.ThreadRow;
import nl.speelruimte.plans.remarks.ThreadState;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Tag;
import nl.speelruimte.uikit.Why;
import org.jspecify.annotations.Nullable;

/** One thread: for whom it is, where a question stands, what was said one after the other, and what can be done. */
final class ThreadCard extends Section {

  private final ThreadCommands commands;
  private final ThreadRow thread;

  /** @param about the name of what it is about; null where the page says it already */
  ThreadCard(ThreadCommands commands, ThreadRow thread, @Nullable String about) {
    this.commands = commands;
    this.thread = thread;
    addClassNames("thread", thread.audience() == RemarkAudience.OWN ? "thread-private" : "thread-shared");
    setAriaLabel(about == null ? text("plans.thread-kind." + thread.kind())
        : text("plans.remark.about", text("plans.thread-kind." + thread.kind()), about));
    var said = new UnorderedList();
    said.addClassName("thread-remarks");
    thread.remarks().forEach(remark -> said.add(new ListItem(remark(remark))));
    add(head(about), said, buttons());
  }

  private Component head(@Nullable String about) {
    var head = new Div();
    head.addClassName("thread-head");
    if (about != null) {
      var name = new Span(about);
      name.addClassName("thread-about");
      head.add(name);
    }
    head.add(thread.audience() == RemarkAudience.OWN ? StatusBadge.none(text("plans.remark.only", thread.organisation()))
        : new Tag(text("plans.remark.both")));
    if (thread.kind() == ThreadKind.QUESTION) {
      head.add(state());
      if (thread.due() != null && thread.state() == ThreadState.OPEN) {
        head.add(Why.line(text("plans.remark.answer-by", Amounts.of(this).date(thread.due()))));
      }
    }
    return head;
  }

  private Component state() {
    var word = text("plans.thread-state." + thread.state());
    return switch (thread.state()) {
      case OPEN -> StatusBadge.watch(word);
      case ANSWERED -> StatusBadge.ok(word);
      case CLOSED -> StatusBadge.none(word);
    };
  }

  /** Words are only ever words here, whatever was typed. */
  private Component remark(RemarkRow remark) {
    var said = new Div();
    said.addClassName("remark");
    var who = remark.actor() + ", " + remark.organisation() + " · " + Amounts.of(this).moment(remark.at());
    said.add(Why.line(remark.kind() == RemarkKind.REMARK ? who
        : text("plans.remark.about", text("plans.remark-kind." + remark.kind()), who)));
    if (remark.takenBack() != null) {
      said.add(Why.paragraph(text("plans.remark.taken-back", Amounts.of(this).moment(remark.takenBack()))));
      return said;
    }
    if (remark.quote() != null) {
      var quote = new HtmlContainer("blockquote");
      quote.setText(remark.quote());
      said.add(quote);
    }
    if (remark.text() != null) {
      var words = new Paragraph(remark.text());
      words.addClassName("remark-text");
      said.add(words);
    }
    if (remark.fileName() != null) {
      said.add(commands.file(thread, remark.id(), remark.fileName()));
    }
    if (remark.mayTakeBack()) {
      said.add(quiet("plans.remark.take-back.do", () -> commands.takeBack(thread, remark.id())));
    }
    return said;
  }

  private Component buttons() {
    var row = new Div();
    row.addClassName("thread-actions");
    if (thread.may().contains(ThreadAction.ANSWER)) {
      row.add(new Button(text("plans.remark.answer.do"), click -> commands.answer(thread)));
    }
    if (thread.may().contains(ThreadAction.CLOSE)) {
      row.add(new Button(text(thread.state() == ThreadState.ANSWERED ? "plans.remark.close.do" : "plans.remark.close.no-more"),
          click -> commands.close(thread)));
    }
    if (thread.may().contains(ThreadAction.ASK_ON)) {
      row.add(new Button(text("plans.remark.ask-on.do"), click -> commands.askOn(thread)));
    }
    if (thread.may().contains(ThreadAction.REPLY)) {
      row.add(quiet("plans.remark.reply.do", () -> commands.reply(thread)));
    }
    return row;
  }

  private static Button quiet(String key, Runnable command) {
    var button = new Button(text(key), click -> command.run());
    button.addClassName("quiet");
    return button;
  }
}
