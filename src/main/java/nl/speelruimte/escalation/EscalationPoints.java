package nl.speelruimte.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import org.springframework.stereotype.Component;

/** What the ladder asks of people: of bureau and municipality its deadlines and answers, of a provider what it was told. */
@Component
class EscalationPoints {

  private static final Viewer PORTAL = Viewer.system("escalation");
  private static final String DEADLINE = "escalation.deadline";
  private static final String ANSWERED = "escalation.answered";
  private static final String NOTICE = "escalation.notice";
  private static final String WHY = "escalation.why.";
  private static final Set<Side> THOSE_WHO_ESCALATE = Set.of(Side.BUREAU, Side.MUNICIPALITY);
  private final AttentionPoints points;
  private final EscalationRepository escalations;
  private final Clock clock;

  EscalationPoints(AttentionPoints points, EscalationRepository escalations, Clock clock) {
    this.points = points;
    this.escalations = escalations;
    this.clock = clock;
  }

  /** After a step: the deadline is another one, and what was answered has been looked at. */
  void moved(Escalation escalation) {
    points.resolve(PORTAL, ANSWERED, subject(escalation));
    remind(escalation);
  }

  /** Says how near the deadline is now. */
  void remind(Escalation escalation) {
    var subject = subject(escalation);
    var deadline = escalation.deadline();
    var state = DeadlineState.of(deadline, LocalDate.now(clock));
    switch (state) {
      case NEAR -> points.raise(PORTAL, point(DEADLINE, subject, Severity.WATCH, "deadline-near",
          List.of(deadline, escalation.ownedBy())).due(deadline));
      case PASSED -> points.raise(PORTAL, point(DEADLINE, subject, Severity.ACT, "deadline-passed",
          List.of(deadline, escalation.ownedBy())).due(deadline));
      case NONE, FAR -> points.resolve(PORTAL, DEADLINE, subject);
    }
  }

  /** The provider is told what it was sent, and by when an answer is expected; of anything else it hears nothing. */
  void addressed(NoticeRow notice) {
    points.raise(PORTAL, new NewPoint(NOTICE, notice.subject(), Severity.ACT, Money.ZERO, WHY + "notice-sent",
        List.of(notice.sender(), notice.deadline()), Set.of(Side.PROVIDER), "formal-notices/" + notice.id())
        .due(notice.deadline()).askedBy(notice.sender()));
  }

  void asksNothingMore(NoticeId notice) {
    points.resolve(PORTAL, NOTICE, Subject.of("escalation.notice", notice));
  }

  void answered(NoticeRow notice, EscalationId id) {
    points.resolve(PORTAL, NOTICE, notice.subject());
    var escalation = escalations.findById(id.value()).orElseThrow(() -> new NotHere("escalation", id));
    if (escalation.isOpen()) {
      points.raise(PORTAL, point(ANSWERED, subject(escalation), Severity.ACT, "answer-given",
          List.of(notice.sentOn())));
    }
  }

  private static NewPoint point(String kind, Subject subject, Severity severity, String why, List<Object> figures) {
    return new NewPoint(kind, subject, severity, Money.ZERO, WHY + why, figures, THOSE_WHO_ESCALATE,
        "escalations/" + subject.id());
  }

  private static Subject subject(Escalation escalation) {
    return EscalationDetails.subject(escalation.id(), escalation.provider(), escalation.municipality());
  }
}
