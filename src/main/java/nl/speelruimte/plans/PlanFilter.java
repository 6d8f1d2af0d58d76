package nl.speelruimte.plans;

import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Which plans to list; null asks for all.
 *
 * @param municipality only plans that touch it
 * @param states only these; empty for all
 * @param text part of the title or of the name of the provider
 */
public record PlanFilter(
    @Nullable Integer year,
    @Nullable ProviderId provider,
    @Nullable MunicipalityId municipality,
    @Nullable UUID call,
    Set<PlanState> states,
    String text) {

  public static final PlanFilter ALL = new PlanFilter(null, null, null, null, Set.of(), "");

  public PlanFilter {
    states = Set.copyOf(states);
  }

  public static PlanFilter of(ProviderId provider) {
    return new PlanFilter(null, provider, null, null, Set.of(), "");
  }
}
