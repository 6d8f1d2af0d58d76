package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import java.util.Objects;
import java.util.Optional;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.EffectLine;
import nl.speelruimte.plans.ui.EffectsTable;
import nl.speelruimte.plans.writing.PlanGround;

/** Where an amount of a measure stands, and how the browser names it. */
record EffectSpot(PlanGround ground, int quarter) {

  private static final String KIND = "EFFECT";
  private static final int WHOLE_CONTRACT = 0;

  String of(MeasureKey measure) {
    return place(measure, ground) + quarter;
  }

  String label() {
    return text("plans.editor.effect-of", EffectRow.name(ground), EffectsTable.quarter(quarter));
  }

  /** The quarter of which it speaks when it is at that place; it comes from a browser, so it may be anything. */
  static Optional<EffectSpot> read(String spot, MeasureKey measure, PlanGround ground) {
    var place = place(measure, ground);
    return spot.startsWith(place) && spot.substring(place.length()).matches("[1-" + EffectLine.QUARTERS + "]")
        ? Optional.of(new EffectSpot(ground, Integer.parseInt(spot.substring(place.length())))) : Optional.empty();
  }

  private static String place(MeasureKey measure, PlanGround ground) {
    var lot = ground.lot() == null ? WHOLE_CONTRACT : Objects.requireNonNull(ground.lot()).value();
    return "%s/%s/%d/%d/".formatted(KIND, measure, ground.municipality().value(), lot);
  }
}
