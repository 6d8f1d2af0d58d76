/**
 * Changes of spaces during the year: an adjustment that both sides agree to, a shift of room with two legs that both
 * payers agree to, and what either would do before it is booked. Booking itself is the decisions' own.
 * Start reading at {@link nl.speelruimte.spending.changes.SpaceChanges}.
 */
@NullMarked
@NamedInterface("changes")
package nl.speelruimte.spending.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
