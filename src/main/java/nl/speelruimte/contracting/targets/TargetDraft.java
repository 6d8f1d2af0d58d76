package nl.speelruimte.contracting.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * A target as somebody fills it in.
 *
 * @param about what it is on; it cannot be changed later
 * @param indicatorCode the code of the indicator, when it has one
 * @param baseline what was measured before it began; null while that is to be done
 * @param baselineOn the day or the end of the period of that measurement
 * @param source the text it was agreed in, or where in the document
 * @param document that document; null to leave what there is
 * @param reason why it is changed; not needed for a new one or a concept
 * @param version of the target as it was shown; 0 for a new one
 */
public record TargetDraft(
    @Nullable TargetAbout about,
    @Nullable String indicatorCode,
    @Nullable String indicatorName,
    @Nullable TargetOperator operator,
    @Nullable TargetUnit unit,
    @Nullable BigDecimal baseline,
    @Nullable LocalDate baselineOn,
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    @Nullable String source,
    @Nullable FileDraft document,
    List<TargetValue> values,
    @Nullable String reason,
    int version) {

  public static final int LONGEST_NAME = 200;
  public static final int LONGEST_CODE = 40;
  public static final int LONGEST_SOURCE = 500;

  public TargetDraft {
    values = List.copyOf(values);
  }
}
