package nl.speelruimte.plans.frameworks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.speelruimte.audit.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A version of a framework with its criteria, in their order.
 *
 * @param copiedFrom what it began as a copy of; null when there is no such version for this viewer
 * @param before the version of this framework before it; null for the first
 * @param lock for the next change
 */
public record FrameworkVersionDetails(FrameworkVersionRow version, @Nullable String explanation,
    List<Criterion> criteria, @Nullable FrameworkVersionRow copiedFrom, @Nullable FrameworkVersionRow before, int lock,
    Set<FrameworkAction> may) {

  public FrameworkVersionDetails {
    criteria = List.copyOf(criteria);
  }

  /** The criteria that a plan as a whole is judged by, or each of its measures. */
  public List<Criterion> of(AppliesTo what) {
    return criteria.stream().filter(criterion -> criterion.appliesTo() == what).toList();
  }

  /** The criterion of that number, when it is one of this version. */
  public Optional<Criterion> criterion(CriterionId id) {
    return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }

  /** How the trail names it. */
  public Subject subject() {
    return subject(version.id());
  }

  static Subject subject(FrameworkVersionId id) {
    return Subject.of(TrailOfFrameworks.KIND, id);
  }
}
