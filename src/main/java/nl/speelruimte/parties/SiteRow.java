package nl.speelruimte.parties;

import org.jspecify.annotations.Nullable;

/** A place where a provider delivers care; {@code careForms} as the provider names them. */
public record SiteRow(int id, String name, String place, @Nullable String careForms) {}
