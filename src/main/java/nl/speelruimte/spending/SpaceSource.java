package nl.speelruimte.spending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a space rest on.
 *
 * @param cutOff last day of the latest service month whose claims were due
 * @param asOf the day the figures were made for
 * @param batch the latest batch that brought a fact they rest on
 * @param stale whether something changed since: the figures are being made anew
 */
public record SpaceSource(LocalDate cutOff, LocalDate asOf, @Nullable Long batch, boolean stale) {}
