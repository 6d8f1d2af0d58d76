package nl.speelruimte.improvement.progress;

import java.time.LocalDate;
import java.util.Objects;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.improvement.ActionChanged;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.effects.EffectCell;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What an entry leaves behind it: lines in the trail, those of an amount for its municipality alone, and the word of it. */
@Component
class EntryTrace {

  private final AuditTrail trail;
  private final PartyDirectory directory;
  private final ApplicationEventPublisher events;

  EntryTrace(AuditTrail trail, PartyDirectory directory, ApplicationEventPublisher events) {
    this.trail = trail;
    this.directory = directory;
    this.events = events;
  }

  void told(Viewer viewer, ActionDetails details, LocalDate on, String words, @Nullable Integer percentage) {
    trail.record(viewer, details.subject(), "improvement.action.told", null, new Told(on, words, percentage), null);
    changed(details);
  }

  void entered(Viewer viewer, ActionDetails details, CheckedEffect effect) {
    var names = directory.of(viewer);
    for (var line : effect.lines()) {
      var place = line.given().municipality();
      var before = line.before();
      trail.record(viewer, details.subject().at(place), "improvement.action.effect-told",
          before == null ? null : new Realised(null, null, null, before.realised()),
          new Realised(names.nameOf(place), lotName(details, line.given()), effect.quarter(), line.given().amount()),
          effect.reason() == null ? effect.words() : effect.reason());
    }
    changed(details);
  }

  private void changed(ActionDetails details) {
    events.publishEvent(new ActionChanged(details.action().id(), details.action().provider()));
  }

  private static @Nullable String lotName(ActionDetails details, EffectLine line) {
    return details.cells().stream().filter(cell -> Objects.equals(cell.lot(), line.lot())).map(EffectCell::lotName)
        .filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** What the trail keeps of what was told. */
  record Told(LocalDate saidOn, String words, @Nullable Integer percentage) {}

  /** What the trail keeps of an effect; only who sees the amounts of the municipality reads it. */
  record Realised(@Nullable String municipality, @Nullable String lotName, @Nullable Integer quarter,
      @Nullable Money realised) {}
}
