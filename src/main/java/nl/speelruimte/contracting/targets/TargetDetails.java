package nl.speelruimte.contracting.targets;

import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.MunicipalityId;

/**
 * A target with all of its values.
 *
 * @param version for the next change
 */
public record TargetDetails(TargetRow target, List<TargetValue> values, int version, Set<TargetAction> may) {

  public TargetPath path() {
    return new TargetPath(target.baseline(), target.start(), target.due(), values);
  }

  /** How the trail names it. */
  public Subject subject() {
    return Subject.of("contracting.target", target.id()).of(target.provider())
        .at(target.about().subject() == TargetSubject.MUNICIPALITY ? new MunicipalityId(target.about().id()) : null);
  }
}
