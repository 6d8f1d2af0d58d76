package nl.speelruimte.contracting.tariffs;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indexation that was booked, or the undoing of one.
 *
 * @param chosen which tariffs, in words
 * @param undoes the number of the one it undid; null when it is an indexation itself
 * @param undone whether it was undone later
 */
public record IndexationRow(int id, BigDecimal percentage, @Nullable BigDecimal ova, @Nullable BigDecimal ppc,
    LocalDate startsOn, String chosen, int contracts, int tariffs, String reason, Instant recordedAt, String actor,
    String actorOrganisation, @Nullable Integer undoes, boolean undone) {}
