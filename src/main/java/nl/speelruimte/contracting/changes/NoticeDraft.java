package nl.speelruimte.contracting.changes;

import java.time.LocalDate;
import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * Notice that was given, as somebody fills it in.
 *
 * @param givenOn the day on which the other party was told
 * @param endsOn the last day of the contract
 * @param file the letter, when there is one
 * @param version of the contract as it was shown
 */
public record NoticeDraft(@Nullable NoticeBy givenBy, @Nullable LocalDate givenOn, @Nullable LocalDate endsOn,
    @Nullable String reason, @Nullable FileDraft file, int version) {}
