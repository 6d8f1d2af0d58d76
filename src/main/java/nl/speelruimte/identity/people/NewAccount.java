package nl.speelruimte.identity.people;

import nl.speelruimte.identity.reach.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an account before it exists.
 *
 * @param subject the subject by which an OpenID provider knows the person; null when not known
 * @param organisationId the number in the register; null for the service bureau
 */
public record NewAccount(
    String userName,
    String displayName,
    String email,
    @Nullable String subject,
    OrganisationKind organisationKind,
    @Nullable Integer organisationId) {}
