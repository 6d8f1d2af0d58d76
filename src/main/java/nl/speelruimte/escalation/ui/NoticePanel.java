package nl.speelruimte.escalation.ui;

import static nl.speelruimte.escalation.ui.EscalationWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.speelruimte.escalation.FormalNotices;
import nl.speelruimte.escalation.NoticeRow;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.files.DocumentLink;

/** What a provider was told formally and what it answered, the same for both sides. */
final class NoticePanel extends Div {

  private final Amounts amounts = Amounts.of(this);

  NoticePanel(FormalNotices notices, Viewer viewer, NoticeRow notice) {
    addClassName("notice-panel");
    add(new H3(text("escalation.notice.heading", text("escalation.notice-kind." + notice.kind().name()),
        amounts.date(notice.sentOn()))));
    add(new Paragraph(notice.text()));
    add(why(text("escalation.notice.answer-by", notice.sender(), amounts.date(notice.deadline()))));
    if (notice.documentName() != null) {
      add(new Div(new DocumentLink(notice.documentName(), () -> notices.document(viewer, notice.id()))));
    }
    addAnswer(notices, viewer, notice);
  }

  private void addAnswer(FormalNotices notices, Viewer viewer, NoticeRow notice) {
    var answer = notice.answer();
    add(new H3(text("escalation.notice.answer")));
    if (answer == null) {
      add(why(text("escalation.notice.no-answer")));
      return;
    }
    add(new Paragraph(answer.text()));
    add(why(text("escalation.steps.by", answer.actor(), answer.actorOrganisation(), amounts.moment(answer.recordedAt()))));
    if (answer.documentName() != null) {
      add(new Div(new DocumentLink(answer.documentName(), () -> notices.answerDocument(viewer, notice.id()))));
    }
  }

  private static Div why(String text) {
    return new Div(Why.line(text));
  }
}
