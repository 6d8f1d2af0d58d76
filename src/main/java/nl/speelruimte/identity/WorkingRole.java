package nl.speelruimte.identity;

import java.util.UUID;
import nl.speelruimte.kernel.Role;

/**
 * A role in which a person can work now.
 *
 * @param grant the running grant that gives it
 * @param organisation the organisation it is held for, as shown on screen
 */
public record WorkingRole(UUID grant, Role role, String organisation) {}
