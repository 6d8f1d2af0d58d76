package nl.speelruimte.improvement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.improvement.effects.CheckedPromise;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a command leaves behind it: a line in the trail, and the word that something changed. */
@Component
class ActionTrace {

  private final AuditTrail trail;
  private final PartyDirectory directory;
  private final ApplicationEventPublisher events;

  ActionTrace(AuditTrail trail, PartyDirectory directory, ApplicationEventPublisher events) {
    this.trail = trail;
    this.directory = directory;
    this.events = events;
  }

  void adopted(Viewer viewer, ImprovementAction action, CheckedAction agreed) {
    write(viewer, action, "improvement.action.adopted", null, new Adopted(agreed.title(), agreed.category(),
        agreed.ownerName(), agreed.startsOn(), agreed.dueOn(), action.reviewOn()), agreed.promise().source());
    amounts(viewer, action, Map.of(), PromiseBook.sums(agreed.promise().lines()), agreed.promise().source());
  }

  void moved(Viewer viewer, ImprovementAction action, Said before, CheckedMove move) {
    write(viewer, action, "improvement.moved." + move.move().name(), before, Said.of(action), move.reason());
  }

  void promised(Viewer viewer, ImprovementAction action, Said before, Map<MunicipalityId, Money> amountsBefore,
      CheckedPromise promise) {
    write(viewer, action, "improvement.action.promised", before, Said.of(action), promise.reason());
    amounts(viewer, action, amountsBefore, PromiseBook.sums(promise.lines()), promise.reason());
  }

  void reviewed(Viewer viewer, ImprovementAction action, String key, Said before, String words) {
    write(viewer, action, key, before, Said.of(action), words);
  }

  private void write(Viewer viewer, ImprovementAction action, String key, @Nullable Object before, Object after,
      @Nullable String reason) {
    trail.record(viewer, ActionRow.subject(action.id(), action.provider()), key, before, after, reason);
    events.publishEvent(new ActionChanged(action.id(), action.provider()));
  }

  /** What was promised to a municipality is a line of its own: no other one reads it. */
  private void amounts(Viewer viewer, ImprovementAction action, Map<MunicipalityId, Money> before,
      Map<MunicipalityId, Money> after, @Nullable String reason) {
    var places = new HashSet<>(before.keySet());
    places.addAll(after.keySet());
    var names = directory.of(viewer);
    for (var place : places) {
      var was = before.get(place);
      var is = after.get(place);
      if (!Objects.equals(was, is)) {
        trail.record(viewer, ActionRow.subject(action.id(), action.provider()).at(place), "improvement.action.amount",
            was == null ? null : new Promised(null, was), new Promised(names.nameOf(place), is), reason);
      }
    }
  }

  /** What the trail keeps of a new action. */
  record Adopted(String title, String category, String ownerName, LocalDate startsOn, LocalDate dueOn,
      @Nullable LocalDate reviewOn) {}

  /** What the trail keeps of where an action stands. */
  record Said(ActionStatus status, LocalDate dueOn, @Nullable LocalDate expectedOn, @Nullable LocalDate reviewOn,
      int promiseNumber) {

    static Said of(ImprovementAction action) {
      return new Said(action.status(), action.dueOn(), action.expectedOn(), action.reviewOn(), action.promiseNumber());
    }
  }

  /** What the trail keeps of what was promised to one municipality. */
  record Promised(@Nullable String municipality, @Nullable Money promised) {}
}
