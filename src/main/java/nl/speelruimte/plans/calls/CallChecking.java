package nl.speelruimte.plans.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.plans.frameworks.Frameworks;
import org.springframework.stereotype.Component;

/** Looks at what was filled in for a call, beside what there is: providers and frameworks. */
@Component
class CallChecking {

  private final PartyDirectory directory;
  private final Frameworks frameworks;
  private final Clock clock;

  CallChecking(PartyDirectory directory, Frameworks frameworks, Clock clock) {
    this.directory = directory;
    this.frameworks = frameworks;
    this.clock = clock;
  }

  CheckedCall checked(Viewer viewer, CallDraft draft) {
    mustKnow(viewer, draft.providers());
    var call = CheckedCall.of(draft, LocalDate.now(clock));
    if (frameworks.choosable(viewer).stream().noneMatch(version -> version.id().equals(call.framework()))) {
      throw RuleBroken.at("framework", "plans.call.rule.framework-retired");
    }
    return call;
  }

  void mustKnow(Viewer viewer, Set<ProviderId> providers) {
    var known = directory.of(viewer);
    providers.stream().filter(provider -> known.provider(provider).isEmpty()).findFirst().ifPresent(unknown -> {
      throw new NotHere("provider", unknown);
    });
  }
}
