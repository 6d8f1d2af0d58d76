package nl.speelruimte.spending.stops;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a request during a stop leaves behind: its lines in the trail of the stop, and the point for who answers. */
@Component
class ExceptionTrace {

  private static final String KIND = "spending.stop-exception";
  private final AuditTrail trail;
  private final AttentionPoints points;
  private final StopTrace stops;

  ExceptionTrace(AuditTrail trail, AttentionPoints points, StopTrace stops) {
    this.trail = trail;
    this.points = points;
    this.stops = stops;
  }

  void asked(Viewer viewer, StopRow stop, long exception, ExceptionGround ground, LocalDate deadline, String motivation) {
    trail.record(viewer, StopTrace.subject(stop), "spending.action.stop.asked", null, new Asked(ground, null), motivation);
    stops.asked(viewer, stop);
    waits(viewer, stop, exception, deadline, false);
  }

  void answered(Viewer viewer, StopRow stop, ExceptionRow asked, ExceptionDecision decision, String reason) {
    trail.record(viewer, StopTrace.subject(stop), "spending.action.stop.answered", new Asked(asked.ground(), null),
        new Asked(asked.ground(), decision), reason);
    over(viewer, stop, asked.id());
    stops.answered(viewer, stop, decision);
  }

  void over(Viewer viewer, StopRow stop, long exception) {
    points.resolve(viewer, KIND, subject(stop, exception));
  }

  /** It waits for an answer; once it is late it asks for somebody. */
  void waits(Viewer viewer, StopRow stop, long exception, LocalDate deadline, boolean late) {
    points.raise(viewer, new NewPoint(KIND, subject(stop, exception), late ? Severity.ACT : Severity.WATCH, Money.ZERO,
        "spending.attention." + (late ? "stop-exception-late" : "stop-exception"),
        List.of(stop.providerName(), deadline), EnumSet.of(Side.BUREAU, Side.MUNICIPALITY),
        "spaces/stops/" + stop.id()).due(deadline).askedBy(stop.providerName()));
  }

  private static Subject subject(StopRow stop, long exception) {
    return Subject.of("spending.stop-exception", exception).of(stop.provider()).at(stop.municipality());
  }

  /** What the trail keeps of a request. */
  record Asked(ExceptionGround exceptionGround, @Nullable ExceptionDecision exceptionDecision) {}
}
