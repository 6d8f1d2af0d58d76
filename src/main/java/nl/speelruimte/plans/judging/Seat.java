package nl.speelruimte.plans.judging;

import java.util.UUID;
import nl.speelruimte.identity.asking.RoleHolder;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Who judges, and for whom.
 *
 * @param municipality null for the bureau
 */
public record Seat(UUID account, @Nullable MunicipalityId municipality) {

  static Seat of(RoleHolder holder) {
    return new Seat(holder.account(), holder.municipality());
  }
}
