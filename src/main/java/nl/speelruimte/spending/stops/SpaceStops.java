package nl.speelruimte.spending.stops;

import java.util.List;
import java.util.Set;
import nl.speelruimte.contracting.LotRow;

/**
 * The stops that touch a space.
 *
 * @param stops the latest first
 * @param lots to choose from; empty when the space is of one lot
 * @param withoutMandate whether the bureau would set one, had the municipality mandated it
 */
public record SpaceStops(List<StopRow> stops, List<LotRow> lots, Set<StopAction> may, boolean withoutMandate) {}
