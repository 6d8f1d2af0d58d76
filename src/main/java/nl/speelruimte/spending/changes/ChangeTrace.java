package nl.speelruimte.spending.changes;

import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves a line about a change with each of its spaces, for whoever reads the history of that space. */
@Component
class ChangeTrace {

  private final AuditTrail trail;
  private final BookableChanges bookable;

  ChangeTrace(AuditTrail trail, BookableChanges bookable) {
    this.trail = trail;
    this.bookable = bookable;
  }

  void leave(Viewer viewer, ChangeId id, String action, @Nullable String why) {
    bookable.legs(id).forEach(leg -> trail.record(viewer,
        Subject.of("spending.space", leg.space()).of(leg.provider()).at(leg.municipality()), action, null,
        new By(leg.by()), why));
  }

  /** What the trail keeps of a proposed change of one space. */
  record By(Money by) {}
}
