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
import nl.speelruimte.plans.templates.PlanTemplates;
import org.springframework.stereotype.Component;

/** Looks at what was filled in for a call, beside what there is: providers, frameworks and templates. */
@Component
class CallChecking {

  private final PartyDirectory directory;
  private final Frameworks frameworks;
  private final PlanTemplates templates;
  private final Clock clock;

  CallChecking(PartyDirectory directory, Frameworks frameworks, PlanTemplates templates, Clock clock) {
    this.directory = directory;
    this.frameworks = frameworks;
    this.templates = templates;
    this.clock = clock;
  }

  CheckedCall checked(Viewer viewer, CallDraft draft) {
    mustKnow(viewer, draft.providers());
    var call = CheckedCall.of(draft, LocalDate.now(clock));
    if (frameworks.choosable(viewer).stream().noneMatch(version -> version.id().equals(call.framework()))) {
      throw RuleBroken.at("framework", "plans.call.rule.framework-retired");
    }
    if (call.template() != null && templates.details(viewer, call.template()).template().retired()) {
      throw RuleBroken.at("template", "plans.call.rule.template-retired");
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
