package nl.speelruimte.plans.writing.ui;

import com.vaadin.flow.component.HasElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.deciding.ReturnPoint;
import nl.speelruimte.plans.writing.EffectAmount;
import nl.speelruimte.plans.writing.Kept;
import nl.speelruimte.plans.writing.PlanGround;
import nl.speelruimte.plans.writing.TextSpot;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.kept.KeptTexts;
import org.jspecify.annotations.Nullable;

/** The working copy that lies open on one page: who writes, what the page holds of it, and how things are saved. */
final class WritingDesk {

  final Viewer viewer;
  final PlanId plan;
  final Writers writers;
  final Readers readers;
  final KeptTexts kept;
  final List<PlanGround> grounds;
  final List<ReturnPoint> asked;
  private final Map<MeasureKey, List<MeasureEffect>> effects = new LinkedHashMap<>();
  private Runnable onEffects = () -> {};
  private PlanDetails details;
  private List<SpaceRow> spaces;

  WritingDesk(Viewer viewer, PlanDetails details, Writers writers, Readers readers) {
    this.viewer = viewer;
    this.plan = details.id();
    this.details = details;
    this.writers = writers;
    this.readers = readers;
    this.kept = KeptTexts.savingThemselves(KeptTexts.name("plan", viewer, plan, details.working()));
    this.grounds = readers.grounds().rows(viewer, plan);
    this.asked = readers.decisions().returnReasons(viewer, plan);
    this.spaces = readers.reading().spaces(viewer, details.plan(), content());
  }

  PlanDetails details() {
    return details;
  }

  /** After something that changed the version of the plan itself. */
  void refreshDetails() {
    details = readers.plans().details(viewer, plan);
  }

  /** The spaces that the plan is about. */
  List<SpaceRow> spaces() {
    return spaces;
  }

  /** After another choice of them. */
  void refreshSpaces() {
    spaces = readers.reading().spaces(viewer, details.plan(), content());
  }

  PlanContent content() {
    return readers.contents().version(viewer, plan, Objects.requireNonNull(details.working()));
  }

  Optional<PlanMeasure> measure(MeasureKey key) {
    return content().measures().stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** Keeps a text; what was typed in the browser is acknowledged also when it lies beside that of a colleague. */
  Kept keep(TextSpot spot, String text, int base) {
    var result = writers.texts().keep(viewer, plan, spot, text, base);
    kept.acknowledge(spot(spot), text);
    saved();
    return result;
  }

  void saved() {
    kept.saved(readers.clock().instant());
  }

  /** Does it and says so; a no is told and leaves everything as it was typed. */
  boolean attempt(Runnable command) {
    return Notices.attempt(() -> {
      command.run();
      saved();
    });
  }

  /**
   * Saves a change of a measure; when a colleague changed it meanwhile, once more on what it is now.
   *
   * @param save takes the measure as it was loaded anew, null at first
   * @return what it gave; empty when it was refused, which was told
   */
  <T> Optional<T> saveMeasure(MeasureKey key, int version, MeasureSave<T> save) {
    try {
      var done = save.on(null, version);
      saved();
      return Optional.of(done);
    } catch (RuleBroken no) {
      var now = no.field().isPresent() ? Optional.<PlanMeasure>empty() : measure(key);
      if (now.isPresent() && now.get().version() != version) {
        return told(() -> save.on(now.get(), now.get().version()));
      }
      Notices.problem(no);
      return Optional.empty();
    } catch (NotHere gone) {
      Notices.attempt(() -> {
        throw gone;
      });
      return Optional.empty();
    }
  }

  private <T> Optional<T> told(Supplier<T> save) {
    var done = new ArrayList<T>();
    attempt(() -> done.add(save.get()));
    return done.stream().findFirst();
  }

  /** What is promised in all measures as the page shows it, also while it is typed. */
  List<MeasureEffect> effects() {
    return effects.values().stream().flatMap(List::stream).toList();
  }

  void effectsAre(MeasureKey measure, List<MeasureEffect> amounts) {
    effects.put(measure, amounts);
    onEffects.run();
  }

  /** What is promised in these measures, and in no other. */
  void effectsAre(List<PlanMeasure> measures) {
    effects.clear();
    measures.forEach(each -> effects.put(each.key(), each.effects()));
    onEffects.run();
  }

  void onEffects(Runnable listener) {
    onEffects = listener;
  }

  static List<EffectAmount> amounts(List<MeasureEffect> effects) {
    return effects.stream().map(each -> new EffectAmount(each.municipality(), each.lot(), each.quarter(), each.amount()))
        .toList();
  }

  /** How the browser names a text. */
  static String spot(TextSpot spot) {
    return spot.measure() == null ? spot.field().name() : spot.field() + "/" + spot.measure();
  }

  /** Has the browser keep what is typed in a field. */
  void keeps(HasElement field, TextSpot spot, int base) {
    kept.keeps(field, spot(spot), base);
  }

  /** A change of one measure. */
  interface MeasureSave<T> {

    /** @param anew the measure as a colleague left it; null when it is as this page shows it */
    T on(@Nullable PlanMeasure anew, int version);
  }
}
