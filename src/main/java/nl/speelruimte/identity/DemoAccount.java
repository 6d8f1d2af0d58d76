package nl.speelruimte.identity;

import nl.speelruimte.kernel.Role;

/** An account to try the demo with, as the sign-in page lists it. */
public record DemoAccount(String userName, String displayName, Role role, boolean withGroup) {}
