package nl.speelruimte.parties;

import org.jspecify.annotations.Nullable;

/**
 * Which providers to list.
 *
 * @param text part of the name or of the place of a site, or the start of a code; empty for all
 * @param status only with this status; null for all
 */
public record ProviderFilter(String text, @Nullable ProviderStatus status) {

  public static final ProviderFilter ALL = new ProviderFilter("", null);
}
