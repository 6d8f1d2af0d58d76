package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.decisions.Agreed;
import nl.speelruimte.spending.decisions.StepEntries;
import nl.speelruimte.spending.entries.NewEntry;
import nl.speelruimte.spending.letters.LetterWords;
import nl.speelruimte.spending.sides.Payer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a step of a stop leaves behind: its letter, an entry of the space, its line in the trail, and points. */
@Component
class StopTrace {

  private static final String NEWS = "spending.stop-news";
  private static final String ANSWER = "spending.stop-answer";
  private static final String REQUEST = "spending.stop-request";
  private final Attachments attachments;
  private final AuditTrail trail;
  private final AttentionPoints points;
  private final StepEntries entries;
  private final Clock clock;

  StopTrace(Attachments attachments, AuditTrail trail, AttentionPoints points, StepEntries entries, Clock clock) {
    this.attachments = attachments;
    this.trail = trail;
    this.points = points;
    this.entries = entries;
    this.clock = clock;
  }

  Attachment store(Viewer viewer, String nameKey, StopRow stop, byte[] letter) {
    return attachments.store(viewer, LetterWords.say(nameKey, stop.municipalityName(), stop.from()), letter);
  }

  /** The space of which the stop is keeps its letter too, and on whose word it was sent. */
  void book(Viewer viewer, Payer payer, StopRow stop, NewEntry entry) {
    entries.agreed(entries.write(viewer, entry),
        new Agreed(stop.municipality(), payer.manner(), viewer.name(), viewer.organisation(), clock.instant()));
  }

  /** @param before null for a stop that begins */
  void taken(Viewer viewer, StopRow stop, @Nullable StopStatus before, StopStatus after, @Nullable LocalDate to,
      @Nullable String reason) {
    var subject = subject(stop);
    trail.record(viewer, subject, "spending.action.stop." + after.name(),
        before == null ? null : new State(before, stop.ground(), stop.from(), stop.to()),
        new State(after, stop.ground(), stop.from(), to), reason);
    if (after == StopStatus.REQUESTED) {
      points.raise(viewer, new NewPoint(REQUEST, subject, Severity.ACT, Money.ZERO,
          "spending.attention.stop-request", List.of(stop.providerName(), stop.from()),
          EnumSet.of(Side.BUREAU, Side.MUNICIPALITY), "spaces/stops/" + stop.id()).askedBy(stop.providerName()));
    } else {
      points.resolve(viewer, REQUEST, subject);
    }
    tell(viewer, stop, after, to);
  }

  /** The provider is told what was decided about its stop, until a next step is taken. */
  private void tell(Viewer viewer, StopRow stop, StopStatus after, @Nullable LocalDate to) {
    var subject = subject(stop);
    points.resolve(viewer, NEWS, subject);
    points.resolve(viewer, ANSWER, subject);
    switch (after) {
      case REQUESTED, WITHDRAWN -> { }
      case CONFIRMED -> news(viewer, stop, NEWS, stop.origin() == StopOrigin.REQUESTED ? "stop-confirmed" : "stop-agreed",
          stop.municipalityName(), stop.from());
      case REFUSED -> news(viewer, stop, NEWS, "stop-refused", stop.municipalityName(), stop.from());
      case LIFTED -> news(viewer, stop, NEWS, "stop-lifted", stop.municipalityName(), Objects.requireNonNull(to));
    }
  }

  /** The latest answer to a request during the stop, until a next request or step. */
  void answered(Viewer viewer, StopRow stop, ExceptionDecision decision) {
    points.resolve(viewer, ANSWER, subject(stop));
    news(viewer, stop, ANSWER, decision == ExceptionDecision.GRANTED ? "stop-granted" : "stop-denied",
        stop.municipalityName());
  }

  void asked(Viewer viewer, StopRow stop) {
    points.resolve(viewer, ANSWER, subject(stop));
  }

  private void news(Viewer viewer, StopRow stop, String kind, String why, Object... figures) {
    points.raise(viewer, new NewPoint(kind, subject(stop), Severity.KNOW, Money.ZERO, "spending.attention." + why,
        List.of(figures), Set.of(Side.PROVIDER), "spaces/stops/" + stop.id()));
  }

  static Subject subject(StopRow stop) {
    return Subject.of("spending.stop", stop.id()).of(stop.provider()).at(stop.municipality());
  }

  /** What the trail keeps of a stop. */
  record State(StopStatus stopStatus, StopGround stopGround, LocalDate stopFrom, @Nullable LocalDate stopTo) {}
}
