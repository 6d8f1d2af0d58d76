package nl.speelruimte.identity.invitations;

import nl.speelruimte.identity.people.RoleDraft;
import nl.speelruimte.identity.reach.Organisation;
import org.jspecify.annotations.Nullable;

/** Somebody to invite, with the roles that wait for them. */
public record InviteDraft(String name, String email, @Nullable Organisation organisation, RoleDraft roles) {}
