package nl.speelruimte.spending.tight;

import java.time.LocalDate;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.letters.LetterWords;
import nl.speelruimte.spending.tight.TightSteps.NewStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a step leaves behind it: its letter, its line in the trail, and the points for whoever is next. */
@Component
class TightTrace {

  private final Attachments attachments;
  private final AuditTrail trail;
  private final TightWatch watch;

  TightTrace(Attachments attachments, AuditTrail trail, TightWatch watch) {
    this.attachments = attachments;
    this.trail = trail;
    this.watch = watch;
  }

  Attachment store(Viewer viewer, String nameKey, SpaceDetails details, byte[] letter) {
    var place = details.space().place();
    return attachments.store(viewer, LetterWords.say(nameKey, Integer.toString(place.year()), place.municipalityName()),
        letter);
  }

  void taken(Viewer viewer, SpaceDetails details, StepKind kind, TightState before, TightCourse course, NewStep step,
      LocalDate today) {
    trail.record(viewer, details.subject(), "spending.action.tight." + kind.name(), new State(before, null, null),
        new State(course.state(), step.measure(), step.deadline()), step.text());
    watch.look(viewer, details.subject(), details.space().id(), course, today);
  }

  /** What the trail keeps of a step. */
  record State(TightState tightState, @Nullable TightMeasure tightMeasure, @Nullable LocalDate deadline) {}
}
