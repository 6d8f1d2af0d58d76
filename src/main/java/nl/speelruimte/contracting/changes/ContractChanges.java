package nl.speelruimte.contracting.changes;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.register.RegisterBook;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the bureau decides about a contract. Each command tells whoever comes second that the contract changed since it was
 * shown, so that the same press twice has one effect.
 */
@Service
@Transactional
public class ContractChanges {

  private final ContractHold hold;
  private final EntryWriter entries;
  private final Amending amending;
  private final RegisterBook book;
  private final Clock clock;

  ContractChanges(ContractHold hold, EntryWriter entries, Amending amending, RegisterBook book, Clock clock) {
    this.hold = hold;
    this.entries = entries;
    this.amending = amending;
    this.book = book;
    this.clock = clock;
  }

  /**
   * How many spaces rest on a contract today or later.
   *
   * @throws NotHere for whoever does not keep the register
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public int restingOn(Viewer viewer, ContractId id) {
    return amending.restingOn(viewer, hold.keeps(viewer, id), LocalDate.now(clock));
  }

  /**
   * Brings a contract to its next state.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when that is no step from where it is, something is missing, or somebody else was first
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void step(Viewer viewer, ContractId id, StepDraft draft) {
    var contract = hold.byHand(viewer, id, draft.version());
    var to = Given.required("to", draft.to());
    if (to == ContractStatus.EXPIRED) {
      throw RuleBroken.at("to", "contracting.rule.expires-by-date", contract.term().to());
    }
    if (!contract.status().steps().contains(to)) {
      throw RuleBroken.at("to", "contracting.rule.no-such-step");
    }
    if (contract.status().isBeingMade() && (contract.lots().isEmpty() || contract.places().isEmpty())) {
      throw RuleBroken.at("to", "contracting.rule.nothing-agreed");
    }
    var on = Given.required("validOn", draft.validOn());
    if (on.isAfter(LocalDate.now(clock))) {
      throw RuleBroken.at("validOn", "contracting.rule.day-to-come");
    }
    if (contract.status().isRunning() && !contract.term().contains(on)) {
      throw RuleBroken.at("validOn", "contracting.rule.outside-term", contract.term().from(), contract.term().to());
    }
    var reason = Given.reason(draft.reason());
    entries.write(viewer, NewEntry.step(contract, on, to, reason), null);
    became(viewer, contract, to, reason);
  }

  /** The state itself, with its trace; figures rest on contracts that bind. */
  void became(Viewer viewer, HeldContract contract, ContractStatus to, String reason) {
    hold.status(contract, to);
    if (contract.status() == ContractStatus.IN_SIGNING) {
      book.figuresRestOnIt();
    }
    book.traced(viewer, contract.subject(), "contracting.action.stepped", new State(contract.written()),
        new State(to), reason);
  }

  /**
   * Amends a running contract with a dated entry.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when it is not within the contract, takes something away on which a space or tariff rests,
   *     something is missing, or somebody else was first
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void amend(Viewer viewer, ContractId id, AmendmentDraft draft) {
    amending.amend(viewer, hold.byHand(viewer, id, draft.version()), draft);
  }

  /**
   * Uses one of the extensions that are left.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when none is left or the contract does not run, something is missing, or somebody else was first
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void extend(Viewer viewer, ContractId id, ExtensionDraft draft) {
    var contract = hold.byHand(viewer, id, draft.version());
    contract.requireRunning();
    if (contract.extensionsUsed() >= contract.extensionOptions() || contract.extensionMonths() == 0) {
      throw RuleBroken.at("extensionOptions", "contracting.rule.no-extension-left", contract.extensionOptions(),
          contract.extensionsUsed());
    }
    hold.noticeGiven(id).ifPresent(last -> {
      throw new RuleBroken("contracting.rule.extended-after-notice", last);
    });
    var reason = Given.reason(draft.reason());
    var end = contract.extendedEnd();
    entries.write(viewer, NewEntry.extension(contract, end, reason), draft.file());
    hold.extended(contract, end);
    book.figuresRestOnIt();
    book.traced(viewer, contract.subject(), "contracting.action.extended", new End(contract.term().to()),
        new End(end), reason);
  }

  /**
   * Writes down that notice was given; on the day after the last one the contract is terminated. A later notice takes the
   * place of an earlier one.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when the term of notice was not kept or the contract does not run, something is missing, or
   *     somebody else was first
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void giveNotice(Viewer viewer, ContractId id, NoticeDraft draft) {
    var contract = hold.byHand(viewer, id, draft.version());
    contract.requireRunning();
    var by = Given.required("givenBy", draft.givenBy());
    var givenOn = Given.required("givenOn", draft.givenOn());
    if (givenOn.isAfter(LocalDate.now(clock)) || givenOn.isBefore(contract.term().from())) {
      throw RuleBroken.at("givenOn", "contracting.rule.notice-day", contract.term().from());
    }
    var endsOn = Given.required("endsOn", draft.endsOn());
    if (endsOn.isAfter(contract.term().to())) {
      throw RuleBroken.at("endsOn", "contracting.rule.notice-after-end", contract.term().to());
    }
    var earliest = contract.earliestEnd(givenOn);
    if (endsOn.isBefore(earliest)) {
      throw RuleBroken.at("endsOn", "contracting.rule.notice-too-late", contract.noticeMonths(), earliest);
    }
    var reason = Given.reason(draft.reason());
    entries.write(viewer, NewEntry.notice(contract, by, givenOn, endsOn, reason), draft.file());
    hold.touched(contract);
    book.traced(viewer, contract.subject(), "contracting.action.notice-given", null,
        new Notice(by, endsOn), reason);
  }

  /** What the trail keeps of a step. */
  record State(ContractStatus status) {}

  /** What the trail keeps of an extension. */
  record End(LocalDate end) {}

  /** What the trail keeps of a notice. */
  record Notice(NoticeBy givenBy, LocalDate endsOn) {}
}
