package nl.speelruimte.identity.invitations;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are invited.
 *
 * @param address where the portal is found, for the links in mails; needed when it is found elsewhere
 *     than on the machine itself
 * @param invitationDays for how many days a link works
 */
@ConfigurationProperties("speelruimte")
record InvitationSettings(@DefaultValue("") String address, @DefaultValue("14") int invitationDays) {}
