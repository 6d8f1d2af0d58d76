package nl.speelruimte.plans.writing;

import java.util.UUID;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.course.PlanCourse;

/**
 * The version of a plan that is being written, held until the transaction ends.
 *
 * @param version the id of the version
 */
record WorkingCopy(PlanId plan, ProviderId provider, int year, PlanReach reach, UUID version, int number) {

  /** How the trail names it: for the provider, apart from the plan that others read. */
  Subject subject() {
    return Subject.of(PlanCourse.DRAFT, plan).of(provider);
  }
}
