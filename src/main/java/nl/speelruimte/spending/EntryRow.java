package nl.speelruimte.spending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the ledger of a space.
 *
 * @param amount what was decided, or by how much the amount changed; null for entries without money
 * @param deadline by when the next step is due; null without one
 * @param batch the file it came in; null when a person made it here
 */
public record EntryRow(
    long id,
    EntryType type,
    LocalDate validOn,
    Instant recordedAt,
    String actor,
    String actorOrganisation,
    @Nullable Money amount,
    @Nullable String reason,
    @Nullable UUID document,
    @Nullable String documentName,
    @Nullable LocalDate deadline,
    @Nullable Long batch) {}
