package nl.speelruimte.contracting.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.contracting.ContractStatus;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a contract.
 *
 * @param number counts per contract and type
 * @param validOn the day it holds from; for a notice the last day of the contract
 * @param subject of an amendment
 * @param text of an amendment
 * @param to the state it came to
 * @param terms what it changed of the terms
 */
public record EntryRow(
    long id,
    EntryType type,
    int number,
    LocalDate validOn,
    Instant recordedAt,
    String actor,
    String actorOrganisation,
    @Nullable String subject,
    @Nullable String text,
    String reason,
    @Nullable UUID document,
    @Nullable String documentName,
    @Nullable ContractStatus to,
    NewTerms terms,
    @Nullable NoticeBy givenBy,
    List<Part> parts) {

  public EntryRow {
    parts = List.copyOf(parts);
  }

  /** The new terms; null where nothing changed. */
  public record NewTerms(@Nullable LocalDate endBefore, @Nullable LocalDate endAfter, @Nullable Integer noticeMonths,
      @Nullable Integer extensionOptions) {}

  /** A lot or municipality that came or went, by its name. */
  public record Part(PartKind kind, String name) {}
}
