package nl.speelruimte.spending.compare;

import java.util.EnumSet;
import java.util.Set;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.sides.Payer;
import nl.speelruimte.spending.sides.SpaceSides;
import nl.speelruimte.spending.sides.Voice;
import org.springframework.stereotype.Component;

/** Who may enter, explain and agree. The bureau speaks along for itself, and agrees only by mandate. */
@Component
class CompareMay {

  private final SpaceSides sides;

  CompareMay(SpaceSides sides) {
    this.sides = sides;
  }

  /** For whom this viewer speaks about a space. */
  Speaker speaker(Viewer viewer, SpaceDetails details) {
    var place = details.space().place();
    return new Speaker(sides.of(viewer, place.municipality(), place.provider()),
        SpaceSides.isOfProvider(viewer, place.provider()) && viewer.role() != Role.PROVIDER_ADMIN);
  }

  /**
   * On whose word this viewer agrees.
   *
   * @throws RuleBroken when the municipality has not mandated the bureau
   */
  Payer agreeing(Viewer viewer, SpaceDetails details) {
    var place = details.space().place();
    return sides.required(viewer, place.municipality(), place.municipalityName(), "space", details.space().id());
  }

  /** @param provider whether for the provider, whose data officer enters numbers too */
  record Speaker(Voice voice, boolean provider) {

    Set<CompareAction> may(CompareState state) {
      var may = EnumSet.noneOf(CompareAction.class);
      if (provider) {
        may.add(CompareAction.ENTER);
      }
      if (provider || voice.isPayer() || voice.lacksMandate()) {
        may.add(CompareAction.COMMENT);
        if (state.next().contains(WordKind.EXPLANATION)) {
          may.add(CompareAction.EXPLAIN);
        }
      }
      if (voice.isPayer() && state.next().contains(WordKind.AGREEMENT)) {
        may.add(CompareAction.AGREE);
      }
      return may;
    }

    /** Whether the bureau would agree, had the municipality mandated it. */
    boolean lacksMandate(CompareState state) {
      return voice.lacksMandate() && state.next().contains(WordKind.AGREEMENT);
    }
  }
}
