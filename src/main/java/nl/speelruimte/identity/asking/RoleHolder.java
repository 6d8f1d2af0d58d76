package nl.speelruimte.identity.asking;

import java.util.UUID;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a role today; whoever holds it for two municipalities is there twice.
 *
 * @param organisation for which they hold it
 * @param municipality null when they hold it for the region
 */
public record RoleHolder(UUID account, String name, Role role, String organisation,
    @Nullable MunicipalityId municipality) {}
