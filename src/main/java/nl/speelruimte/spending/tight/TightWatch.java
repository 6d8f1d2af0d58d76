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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Raises what is waited for in the procedure, and says so more urgently once it is late. */
@Component
class TightWatch {

  private static final Logger LOG = LoggerFactory.getLogger(TightWatch.class);
  private static final String KIND = "spending.tight";
  private static final String RECEIPT = "spending.tight-receipt";
  private static final String CALLED_FOR = "spending.notice";
  private static final Viewer JOB = Viewer.system("deadlines");
  private final AttentionPoints points;
  private final TightSteps steps;
  private final SpendingSpaces spaces;
  private final Terms terms;
  private final TransactionTemplate transaction;

  TightWatch(AttentionPoints points, TightSteps steps, SpendingSpaces spaces, Terms terms,
      TransactionTemplate transaction) {
    this.points = points;
    this.steps = steps;
    this.spaces = spaces;
    this.terms = terms;
    this.transaction = transaction;
  }

  /**
   * A deadline passes at midnight without anybody doing anything. One space after the other, each in a transaction of its
   * own: what goes wrong with one keeps nothing from being said about the others.
   */
  @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT2M")
  public void lookAtDeadlines() {
    for (var space : steps.begun()) {
      try {
        transaction.executeWithoutResult(_ -> lookAgain(space));
      } catch (RuntimeException failed) {
        LOG.error("The procedure of space {} could not be looked at and is tried again", space, failed);
      }
    }
  }

  /** First holds the space: what is read of it is then what the last step left behind. */
  private void lookAgain(SpaceId space) {
    steps.hold(space);
    var now = terms.now();
    look(JOB, spaces.details(JOB, space).subject(), space,
        new TightCourse(null, false, steps.ofRound(space.value(), now.recordedBefore()), terms.clocks()), now.day());
  }

  /** Looks at one procedure, in the transaction of the step that was taken. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void look(Viewer viewer, Subject subject, SpaceId space, TightCourse course, LocalDate today) {
    switch (course.state()) {
      case QUIET, NOTICE_DUE, NOTICE_LAPSED -> {
        points.resolve(viewer, KIND, subject);
        points.resolve(viewer, RECEIPT, subject);
      }
      case NOTIFIED, CONSULTED -> {
        points.resolve(viewer, CALLED_FOR, subject);
        course.nextBy().ifPresent(by -> raise(viewer, subject, space, course, by, today));
        lookAtReceipt(viewer, subject, space, course);
      }
      case DECIDED -> List.of(KIND, RECEIPT, CALLED_FOR).forEach(kind -> points.resolve(viewer, kind, subject));
    }
  }

  private void raise(Viewer viewer, Subject subject, SpaceId space, TightCourse course, LocalDate by, LocalDate today) {
    var late = course.isLate(today);
    var consult = course.state() == TightState.NOTIFIED;
    var why = consult ? late ? "tight-consult-late" : "tight-consult" : late ? "tight-decide-late" : "tight-decide";
    points.raise(viewer, point(KIND, subject, late ? Severity.ACT : Severity.WATCH, why, by, EnumSet.allOf(Side.class),
        space).due(by));
  }

  private void lookAtReceipt(Viewer viewer, Subject subject, SpaceId space, TightCourse course) {
    var confirmed = course.steps().stream().anyMatch(step -> step.kind() == StepKind.RECEIPT);
    if (confirmed) {
      points.resolve(viewer, RECEIPT, subject);
    } else {
      points.raise(viewer, point(RECEIPT, subject, Severity.WATCH, "tight-receipt", course.steps().getFirst().on(),
          Set.of(Side.PROVIDER), space));
    }
  }

  private static NewPoint point(String kind, Subject subject, Severity severity, String why, LocalDate day,
      Set<Side> audience, SpaceId space) {
    return new NewPoint(kind, subject, severity, Money.ZERO, "spending.attention." + why, List.of(day), audience,
        "spaces/" + space);
  }
}
