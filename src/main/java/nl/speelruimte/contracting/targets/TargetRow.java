package nl.speelruimte.contracting.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A target in a list.
 *
 * @param provider whose contract it is on, or whom it is on; null when it is on a lot or a municipality
 * @param documentName the document it was agreed in; null when none was attached
 * @param goal the last value that was agreed; null when there is none yet
 */
public record TargetRow(
    TargetId id,
    TargetAbout about,
    @Nullable ProviderId provider,
    @Nullable String indicatorCode,
    String indicatorName,
    TargetOperator operator,
    TargetUnit unit,
    @Nullable BigDecimal baseline,
    @Nullable LocalDate baselineOn,
    LocalDate start,
    LocalDate due,
    @Nullable BigDecimal goal,
    String source,
    @Nullable String documentName,
    TargetStatus status) {}
