package nl.speelruimte.contracting.changes;

import java.time.LocalDate;
import java.util.Set;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * An amendment as somebody fills it in.
 *
 * @param effectiveFrom the first day on which it holds
 * @param text what was agreed, in words
 * @param changes what it changes of the terms, lots and municipalities
 * @param file the signed addendum, when there is one
 * @param version of the contract as it was shown
 */
public record AmendmentDraft(@Nullable LocalDate effectiveFrom, @Nullable String subject, @Nullable String text,
    @Nullable String reason, Changes changes, @Nullable FileDraft file, int version) {

  public static final int LONGEST_SUBJECT = 200;
  public static final int LONGEST_TEXT = 10_000;

  /**
   * What changes; null and empty leave things as they are.
   *
   * @param newEnd the new last day of the contract
   * @param follows the lot of the contract that the added lots follow
   * @param lotsEnded run for the last time on the day before the amendment holds, as do the municipalities that end
   */
  public record Changes(@Nullable LocalDate newEnd, @Nullable Integer noticeMonths, @Nullable Integer extensionOptions,
      Set<LotId> lotsAdded, @Nullable LotId follows, Set<LotId> lotsEnded, Set<MunicipalityId> municipalitiesAdded,
      Set<MunicipalityId> municipalitiesEnded) {

    /** An amendment in words alone. */
    public static final Changes NONE = new Changes(null, null, null, Set.of(), null, Set.of(), Set.of(), Set.of());

    public Changes {
      lotsAdded = Set.copyOf(lotsAdded);
      lotsEnded = Set.copyOf(lotsEnded);
      municipalitiesAdded = Set.copyOf(municipalitiesAdded);
      municipalitiesEnded = Set.copyOf(municipalitiesEnded);
    }

    /** The same with another end. */
    public Changes end(LocalDate day) {
      return new Changes(day, noticeMonths, extensionOptions, lotsAdded, follows, lotsEnded, municipalitiesAdded,
          municipalitiesEnded);
    }
  }
}
