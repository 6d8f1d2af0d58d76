package nl.speelruimte.plans.frameworks;

import org.jspecify.annotations.Nullable;

/**
 * Which frameworks.
 *
 * @param text a part of the name
 * @param purpose null for all
 * @param state of the version to look at; null for all
 */
public record FrameworkFilter(String text, @Nullable FrameworkPurpose purpose, @Nullable FrameworkState state) {

  public static final FrameworkFilter ALL = new FrameworkFilter("", null, null);
}
