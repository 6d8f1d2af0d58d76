package nl.speelruimte.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One version of an allocation (iJw 301).
 *
 * @param number allocation number, unique per municipality
 * @param care what was allocated, to whom
 * @param issuedAt date and time of allocation: the latest version is the one that counts
 * @param end null when the message gave none
 * @param size how much was allocated; null for an aspecific allocation without volume or budget
 * @param changeReason JZ002 code; 13 means the allocation never was
 * @param flags see {@link Flag}
 */
public record AllocationLine(Envelope envelope, int position, long number, CareKey care, LocalDateTime issuedAt,
    LocalDate start, @Nullable LocalDate end, @Nullable AllocatedSize size, @Nullable String changeReason, int flags)
    implements FactLine {}
