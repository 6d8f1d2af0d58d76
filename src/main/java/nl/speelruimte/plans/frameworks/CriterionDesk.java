package nl.speelruimte.plans.frameworks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes the criteria of a concept, each with its trace. */
@Component
class CriterionDesk {

  private final FrameworkDesk desk;
  private final CriterionStore criteria;
  private final AuditTrail trail;

  CriterionDesk(FrameworkDesk desk, CriterionStore criteria, AuditTrail trail) {
    this.desk = desk;
    this.criteria = criteria;
    this.trail = trail;
  }

  CriterionId add(Viewer viewer, FrameworkVersionId version, CriterionDraft draft, int shown) {
    var wanted = CheckedCriterion.of(draft);
    desk.touch(version, shown);
    var id = criteria.add(version, UUID.randomUUID(), wanted);
    traced(viewer, version, "plans.framework.action.criterion-added", null, Said.of(one(version, id), null));
    return id;
  }

  void change(Viewer viewer, FrameworkVersionId version, CriterionId id, CriterionDraft draft, int shown) {
    var before = one(version, id);
    var wanted = CheckedCriterion.of(draft);
    desk.touch(version, shown);
    criteria.change(version, id, wanted);
    traced(viewer, version, "plans.framework.action.criterion-changed", Said.of(before, null),
        Said.of(one(version, id), before));
  }

  void remove(Viewer viewer, FrameworkVersionId version, CriterionId id, int shown) {
    var before = one(version, id);
    desk.touch(version, shown);
    criteria.remove(version, id);
    traced(viewer, version, "plans.framework.action.criterion-removed", Said.of(before, null), null);
  }

  /** One place; what stands first or last already stays there. */
  void move(Viewer viewer, FrameworkVersionId version, CriterionId id, Direction to, int shown) {
    var moved = one(version, id);
    var order = new ArrayList<>(criteria.of(version).stream().map(Criterion::id).toList());
    var from = order.indexOf(id);
    var next = to == Direction.UP ? from - 1 : from + 1;
    desk.touch(version, shown);
    if (next < 0 || next >= order.size()) {
      return;
    }
    Collections.swap(order, from, next);
    criteria.arrange(version, order);
    traced(viewer, version, "plans.framework.action.criterion-moved", new Place(null, from + 1),
        new Place(name(moved), next + 1));
  }

  private Criterion one(FrameworkVersionId version, CriterionId id) {
    return criteria.of(version).stream().filter(each -> each.id().equals(id)).findFirst()
        .orElseThrow(() -> new NotHere("criterion", id));
  }

  private void traced(Viewer viewer, FrameworkVersionId version, String action, @Nullable Object before,
      @Nullable Object after) {
    trail.record(viewer, FrameworkVersionDetails.subject(version), action, before, after, null);
  }

  private static String name(Criterion criterion) {
    return criterion.code() + " " + criterion.text();
  }

  /**
   * What the trail keeps of a criterion.
   *
   * @param criterion which one it was that changed, said once beside what is another than before
   */
  record Said(@Nullable String criterion, String criterionCode, String criterionText,
      @Nullable String criterionExplanation, CriterionScale scale, @Nullable String weight, boolean knockOut,
      AppliesTo appliesTo) {

    static Said of(Criterion it, @Nullable Criterion changed) {
      return new Said(changed == null ? null : name(changed), it.code(), it.text(), it.explanation(), it.scale(),
          it.weight() == null ? null : it.weight().stripTrailingZeros().toPlainString(), it.knockOut(), it.appliesTo());
    }
  }

  /** Where a criterion stands in the order. */
  record Place(@Nullable String criterion, int criterionPlace) {}
}
