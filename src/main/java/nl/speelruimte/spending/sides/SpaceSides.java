package nl.speelruimte.spending.sides;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.mandates.Mandates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who speaks for the payer and who for the provider; everybody else who sees a space reads along. A municipality decides
 * for itself, and the bureau only for one that has mandated it to take
 * each of its steps.
 */
@Component
public class SpaceSides {

  private final Mandates mandates;

  SpaceSides(Mandates mandates) {
    this.mandates = mandates;
  }

  /** For whom this viewer speaks today about the spaces of a provider at a municipality. */
  public Voice of(Viewer viewer, MunicipalityId municipality, ProviderId provider) {
    var payer = payer(viewer, municipality);
    return new Voice(payer, payer == null && viewer.isBureauAs(Role.BUREAU_MANAGER),
        speaksForProvider(viewer, provider));
  }

  /**
   * On whose word this viewer acts for a municipality.
   *
   * @param name of the municipality
   * @param what and which, for whoever may not act: it looks as if that is not there
   * @throws RuleBroken when the bureau has no mandate
   */
  public Payer required(Viewer viewer, MunicipalityId municipality, String name, String what, Object which) {
    var payer = payer(viewer, municipality);
    if (payer != null) {
      return payer;
    }
    if (viewer.isBureauAs(Role.BUREAU_MANAGER)) {
      throw new RuleBroken("spending.sides.rule.no-mandate", name);
    }
    throw new NotHere(what, which);
  }

  /** The manager of the provider itself. */
  public static boolean speaksForProvider(Viewer viewer, ProviderId provider) {
    return viewer.role() == Role.PROVIDER_MANAGER && isOfProvider(viewer, provider);
  }

  public static boolean isOfProvider(Viewer viewer, ProviderId provider) {
    return switch (viewer.scope()) {
      case AccessScope.OfProvider(var own) -> own.equals(provider);
      case AccessScope.WholeRegion(), AccessScope.Municipal _, AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
  }

  private @Nullable Payer payer(Viewer viewer, MunicipalityId municipality) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() ->
          viewer.isBureauAs(Role.BUREAU_MANAGER) ? mandate(viewer, municipality) : null;
      case AccessScope.Municipal municipal ->
          viewer.role() == Role.MUNICIPAL_MANAGER && municipal.own().equals(municipality) ? Payer.ITSELF : null;
      case AccessScope.OfProvider _, AccessScope.Audit(), AccessScope.Nothing() -> null;
    };
  }

  private @Nullable Payer mandate(Viewer viewer, MunicipalityId municipality) {
    return mandates.rows(viewer).stream()
        .filter(row -> row.coversEveryStep() && row.municipality().equals(municipality))
        .findFirst().map(row -> Payer.mandated(row.from(), row.reason())).orElse(null);
  }
}
