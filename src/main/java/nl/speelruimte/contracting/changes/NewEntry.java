package nl.speelruimte.contracting.changes;

import java.time.LocalDate;
import nl.speelruimte.contracting.ContractStatus;
import org.jspecify.annotations.Nullable;

/** An entry that is about to be written; what does not belong to its type stays null. */
final class NewEntry {

  final HeldContract contract;
  final EntryType type;
  final LocalDate on;
  final String reason;
  @Nullable String subject;
  @Nullable String text;
  @Nullable ContractStatus to;
  @Nullable LocalDate end;
  @Nullable Integer noticeMonths;
  @Nullable Integer extensionOptions;
  @Nullable NoticeBy givenBy;

  private NewEntry(HeldContract contract, EntryType type, LocalDate on, String reason) {
    this.contract = contract;
    this.type = type;
    this.on = on;
    this.reason = reason;
  }

  static NewEntry step(HeldContract contract, LocalDate on, ContractStatus to, String reason) {
    var entry = new NewEntry(contract, EntryType.STATUS, on, reason);
    entry.to = to;
    return entry;
  }

  static NewEntry extension(HeldContract contract, LocalDate end, String reason) {
    var entry = new NewEntry(contract, EntryType.EXTENSION, contract.term().to().plusDays(1), reason);
    entry.end = end;
    return entry;
  }

  static NewEntry notice(HeldContract contract, NoticeBy by, LocalDate givenOn, LocalDate endsOn, String reason) {
    var entry = new NewEntry(contract, EntryType.NOTICE, givenOn, reason);
    entry.givenBy = by;
    entry.end = endsOn;
    return entry;
  }

  static NewEntry amendment(HeldContract contract, CheckedAmendment wanted) {
    var entry = new NewEntry(contract, EntryType.AMENDMENT, wanted.from(), wanted.reason());
    entry.subject = wanted.subject();
    entry.text = wanted.text();
    entry.end = wanted.end();
    entry.noticeMonths = wanted.noticeMonths();
    entry.extensionOptions = wanted.extensionOptions();
    return entry;
  }
}
