package nl.speelruimte.identity.invitations;

import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.RoleDraft;
import org.jspecify.annotations.Nullable;

/** Somebody to invite, with the roles that wait for them. */
public record InviteDraft(String name, String email, @Nullable Organisation organisation, RoleDraft roles) {}
