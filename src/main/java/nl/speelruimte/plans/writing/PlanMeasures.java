package nl.speelruimte.plans.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelruimte.improvement.effects.CheckedPromise;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The measures of a working copy, apart from their texts. Every command throws {@link NotHere} when there is no such plan
 * that this viewer may write in, and {@link RuleBroken} when nothing of it is being written now.
 */
@Service
@Transactional
public class PlanMeasures {

  /** A plan with more is not read by anybody. */
  public static final int MOST = 60;
  private static final int LONGEST_CODE = 40;
  private static final int QUARTERS = 4;
  private final WorkingCopies copies;
  private final MeasureStore measures;
  private final PlanGrounds grounds;

  PlanMeasures(WorkingCopies copies, MeasureStore measures, PlanGrounds grounds) {
    this.copies = copies;
    this.measures = measures;
    this.grounds = grounds;
  }

  /** Adds a measure at the end; with the same request again it is the same measure. */
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public MeasureKey add(Viewer viewer, PlanId id, MeasureDraft draft) {
    var copy = copies.open(viewer, id);
    var title = PlanText.TITLE.given(draft.title());
    var key = new MeasureKey(draft.request());
    var there = measures.keys(copy);
    if (there.contains(key)) {
      return key;
    }
    if (measures.isTaken(draft.request())) {
      throw new RuleBroken("plans.writing.rule.measure-gone");
    }
    mustHavePlace(copy);
    measures.add(copy, draft.request(), Given.required("category", draft.category()).name(), title, "");
    copies.did(viewer, copy, "plans.writing.action.measure-added");
    return key;
  }

  /**
   * @return the version of the measure that the next change must carry
   * @throws RuleBroken about a day that cannot be one; when somebody else changed the measure meanwhile, or took it out
   */
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public int settle(Viewer viewer, PlanId id, MeasureKey measure, MeasureTerms terms) {
    var copy = copies.open(viewer, id);
    Given.required("category", terms.category());
    Given.dayIfAny("startsOn", terms.startsOn());
    Given.dayIfAny("dueOn", terms.dueOn());
    var indicator = Given.textIfAny("indicator", terms.indicator(), LONGEST_CODE);
    var next = measures.next(copy, measure, terms.version());
    measures.settle(copy, measure, terms, indicator);
    copies.did(viewer, copy, "plans.writing.action.measure-settled");
    return next;
  }

  /**
   * Puts all effects of a measure in the place of those there were.
   *
   * @param version of the measure, as it was shown
   * @return the version of the measure that the next change must carry
   * @throws RuleBroken about {@code effects}, when one is negative, more than an action can promise, filled in twice, or where
   *     the provider has no contract in the year; or when somebody else changed the measure meanwhile, or took it out
   */
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public int effects(Viewer viewer, PlanId id, MeasureKey measure, List<EffectAmount> effects, int version) {
    var copy = copies.open(viewer, id);
    var given = given(effects, grounds.agreedSpots(copy.provider(), copy.year()));
    var next = measures.next(copy, measure, version);
    measures.effects(measures.id(copy, measure), given);
    copies.did(viewer, copy, "plans.writing.action.effects-changed");
    return next;
  }

  private static List<EffectAmount> given(List<EffectAmount> effects, Set<PlanGrounds.Spot> agreed) {
    var cells = new HashSet<EffectAmount>();
    for (var effect : effects) {
      if (Given.required("effects", effect.amount()).isNegative()) {
        throw RuleBroken.at("effects", "plans.writing.rule.negative");
      }
      if (effect.amount().cents() > CheckedPromise.MOST) {
        throw RuleBroken.at("effects", "plans.writing.rule.amount-large");
      }
      if (effect.quarter() < 1 || effect.quarter() > QUARTERS) {
        throw RuleBroken.at("effects", "plans.writing.rule.quarter");
      }
      if (!agreed.contains(new PlanGrounds.Spot(effect.municipality(), effect.lot()))) {
        throw RuleBroken.at("effects", "plans.writing.rule.not-agreed");
      }
      if (!cells.add(new EffectAmount(effect.municipality(), effect.lot(), effect.quarter(), Money.ZERO))) {
        throw RuleBroken.at("effects", "plans.writing.rule.twice");
      }
    }
    return effects.stream().filter(effect -> !effect.amount().isZero()).toList();
  }

  /** Puts the measures in another order. @throws RuleBroken when these are not the measures that are there now */
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public void order(Viewer viewer, PlanId id, List<MeasureKey> order) {
    var copy = copies.open(viewer, id);
    var there = measures.keys(copy);
    if (order.size() != there.size() || !new HashSet<>(order).equals(new HashSet<>(there))) {
      throw RuleBroken.changedMeanwhile("plans.writing.changed.measures");
    }
    if (order.equals(there)) {
      return;
    }
    for (var index = 0; index < order.size(); index++) {
      measures.place(copy, order.get(index), index + 1);
    }
    copies.did(viewer, copy, "plans.writing.action.measures-ordered");
  }

  /** Takes a measure out, with all that hangs on it; {@link #restore} puts it back. */
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public void remove(Viewer viewer, PlanId id, MeasureKey measure, int version) {
    var copy = copies.open(viewer, id);
    measures.next(copy, measure, version);
    measures.remove(viewer, copy, measure);
    copies.did(viewer, copy, "plans.writing.action.measure-removed");
  }

  /** Puts a measure back as it was when it was taken out; does nothing when it is there. @throws RuleBroken when it is one too many */
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public void restore(Viewer viewer, PlanId id, MeasureKey measure) {
    var copy = copies.open(viewer, id);
    if (measures.isIn(copy, measure)) {
      return;
    }
    if (measures.removed(copy).stream().noneMatch(each -> each.key().equals(measure))) {
      throw new NotHere("measure", measure);
    }
    mustHavePlace(copy);
    measures.restore(copy, measure);
    copies.did(viewer, copy, "plans.writing.action.measure-restored");
  }

  private void mustHavePlace(WorkingCopy copy) {
    if (measures.keys(copy).size() >= MOST) {
      throw new RuleBroken("plans.writing.rule.many-measures", MOST);
    }
  }

  /** The measures that were taken out of the working copy, the latest first. */
  @Transactional(readOnly = true)
  public List<RemovedMeasure> removed(Viewer viewer, PlanId id) {
    return measures.removed(copies.read(viewer, id));
  }
}
