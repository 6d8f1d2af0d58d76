package nl.speelruimte.spending.tight;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Raises what is waited for in the procedure, and says so more urgently once it is late. */
@Component
class TightWatch {

  private static final String KIND = "spending.tight";
  private static final String RECEIPT = "spending.tight-receipt";
  private static final String CALLED_FOR = "spending.notice";
  private static final Viewer JOB = Viewer.system("deadlines");
  private final AttentionPoints points;
  private final TightSteps steps;
  private final SpendingSpaces spaces;
  private final Terms terms;

  TightWatch(AttentionPoints points, TightSteps steps, SpendingSpaces spaces, Terms terms) {
    this.points = points;
    this.steps = steps;
    this.spaces = spaces;
    this.terms = terms;
  }

  /** A deadline passes at midnight without anybody doing anything. */
  @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT2M")
  @Transactional
  public void lookAtDeadlines() {
    var now = terms.now();
    steps.waiting().forEach(space -> look(JOB, spaces.details(JOB, space).subject(), space,
        new TightCourse(null, steps.ofRound(space.value(), now.recordedBefore()), terms.clocks()), now.day()));
  }

  /** Looks at one procedure, in the transaction of the step that was taken. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void look(Viewer viewer, Subject subject, SpaceId space, TightCourse course, LocalDate today) {
    switch (course.state()) {
      case QUIET, NOTICE_DUE -> { }
      case NOTIFIED, CONSULTED -> course.nextBy().ifPresent(by -> raise(viewer, subject, space, course, by, today));
      case DECIDED -> points.resolve(viewer, KIND, subject);
    }
    if (course.state() != TightState.QUIET && course.state() != TightState.NOTICE_DUE) {
      points.resolve(viewer, CALLED_FOR, subject);
      lookAtReceipt(viewer, subject, space, course);
    }
  }

  private void raise(Viewer viewer, Subject subject, SpaceId space, TightCourse course, LocalDate by, LocalDate today) {
    var late = course.isLate(today);
    var consult = course.state() == TightState.NOTIFIED;
    var why = consult ? late ? "tight-consult-late" : "tight-consult" : late ? "tight-decide-late" : "tight-decide";
    raise(viewer, KIND, subject, late ? Severity.ACT : Severity.WATCH, why, by, EnumSet.allOf(Side.class), space);
  }

  private void lookAtReceipt(Viewer viewer, Subject subject, SpaceId space, TightCourse course) {
    var confirmed = course.steps().stream().anyMatch(step -> step.kind() == StepKind.RECEIPT);
    if (confirmed || course.state() == TightState.DECIDED) {
      points.resolve(viewer, RECEIPT, subject);
    } else {
      raise(viewer, RECEIPT, subject, Severity.WATCH, "tight-receipt", course.steps().getFirst().on(),
          Set.of(Side.PROVIDER), space);
    }
  }

  private void raise(Viewer viewer, String kind, Subject subject, Severity severity, String why, LocalDate day,
      Set<Side> audience, SpaceId space) {
    points.raise(viewer, new NewPoint(kind, subject, severity, Money.ZERO, "spending.attention." + why, List.of(day),
        audience, "spaces/" + space));
  }
}
