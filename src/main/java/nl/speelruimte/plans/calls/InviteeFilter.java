package nl.speelruimte.plans.calls;

import org.jspecify.annotations.Nullable;

/**
 * Which invitees of a call to list.
 *
 * @param state null for all
 * @param late only who has not answered in time
 * @param text part of the name of the provider
 */
public record InviteeFilter(@Nullable InviteeState state, boolean late, String text) {

  public static final InviteeFilter ALL = new InviteeFilter(null, false, "");
}
