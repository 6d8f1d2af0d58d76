package nl.speelruimte.parties;

import org.jspecify.annotations.Nullable;

/** Somebody to call or write to at an organisation. */
public record ContactRow(int id, String personName, @Nullable String jobTitle, String email, @Nullable String phone) {}
