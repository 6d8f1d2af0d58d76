package nl.speelruimte.spending.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.figures.PairYear;
import nl.speelruimte.spending.figures.SpendingSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a space with the decision that was taken; opening the same one again changes nothing. */
@Component
public class SpaceOpening {

  private static final int HUNDRED = 100;
  private final ContractTerms contracts;
  private final KnownSpaces known;
  private final NewSpaceWriter writer;
  private final SpendingSettings settings;
  private final Clock clock;

  SpaceOpening(ContractTerms contracts, KnownSpaces known, NewSpaceWriter writer, SpendingSettings settings,
      Clock clock) {
    this.contracts = contracts;
    this.known = known;
    this.writer = writer;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * In the transaction of the caller.
   *
   * @param batch the file the decision came in; null when a person opens the space here
   * @throws RuleBroken when contract, lot or year do not allow it, or something else was decided about it already
   */
  public SpaceId open(Viewer viewer, SpaceDraft draft, @Nullable Long batch) {
    return decide(viewer, draft, batch).id();
  }

  /**
   * The spaces of intentions that are decided, all or none of them, in the transaction of the caller.
   *
   * @return in the order of the decisions
   * @throws RuleBroken when contract, lot or year of one of them do not allow it
   */
  public List<SpaceId> openPrepared(Viewer viewer, List<PreparedDecision> decisions) {
    hold(decisions.stream().map(PreparedDecision::draft).toList());
    return decisions.stream().map(each -> openPrepared(viewer, each)).toList();
  }

  /** Both kinds of spaces beside each other need a permission of their own, which is given by hand. */
  private SpaceId openPrepared(Viewer viewer, PreparedDecision decision) {
    try {
      return decide(viewer, decision.draft(), null, decision).id();
    } catch (RuleBroken no) {
      throw no.field().filter("permission"::equals).isEmpty() ? no : RuleBroken.at("rows",
          "spending.procedure.rule.permission", decision.draft().contractNumber());
    }
  }

  /** Like {@link #open}, and tells whether anything changed. */
  Opened decide(Viewer viewer, SpaceDraft draft, @Nullable Long batch) {
    return decide(viewer, draft, batch, null);
  }

  private Opened decide(Viewer viewer, SpaceDraft draft, @Nullable Long batch, @Nullable PreparedDecision prepared) {
    check(draft);
    var contract = contracts.contract(draft);
    var lot = draft.lotCode() == null ? null : contracts.lot(contract, draft.lotCode(), draft);
    if (lot == null) {
      contracts.requireLotsWithSpace(contract, draft);
    }
    var key = new SpaceKey(
        contract.id(), new PairYear(draft.provider(), draft.municipality(), draft.year()), lot);
    var opened = known.find(key);
    if (opened.isPresent()) {
      return new Opened(again(opened.get(), draft), false);
    }
    requirePermission(key, draft);
    var late = prepared != null ? prepared.late() : batch == null ? byHand(key, draft, contract.term()) : null;
    var space = new SpendingSpace(key, contract.term(), draft.amount(), draft.rules(),
        contracts.noticePct(viewer, contract).orElse(settings.noticePct()));
    return new Opened(writer.write(viewer, space, draft, new Ground(key, batch, late, prepared)), true);
  }

  /** By hand there is no intention, which makes it a late step whatever the day: its reason is also why. */
  private Late byHand(SpaceKey key, SpaceDraft draft, Period term) {
    requireNothingPrepared(key, draft);
    var late = Late.of(new ProcedureCalendar(term.from()).decisionBy(), draft.decidedOn(), draft.reason());
    return late == null ? new Late(0, draft.reason().strip()) : late;
  }

  /**
   * What was announced is decided there. Only the written permission for both kinds of spaces, which is given by hand,
   * takes an intention along, with the signed decision; and never one that waits for its municipality.
   */
  private void requireNothingPrepared(SpaceKey key, SpaceDraft draft) {
    if (draft.permission() == null || !known.areOfTheOtherKind(key) || known.mayStandTogether(key)) {
      writer.requireNothingAnnounced(key);
      return;
    }
    writer.requireNothingWaiting(key);
    if (draft.decision() == null && writer.isAnnounced(key)) {
      throw RuleBroken.at("decision", "spending.procedure.rule.letter-missing");
    }
  }

  /** On what a new space rests. */
  record Ground(SpaceKey key, @Nullable Long batch, @Nullable Late late, @Nullable PreparedDecision prepared) {}

  /** A space, and whether it was opened now or stood there already. */
  record Opened(SpaceId id, boolean fresh) {}

  /** Keeps everybody else out of the pairs of these drafts until the transaction of the caller ends. */
  void hold(List<SpaceDraft> drafts) {
    known.hold(drafts.stream().filter(this::isSound)
        .map(draft -> new PairYear(draft.provider(), draft.municipality(), draft.year())).toList());
  }

  private boolean isSound(SpaceDraft draft) {
    try {
      check(draft);
      return true;
    } catch (RuleBroken _) {
      return false;
    }
  }

  /** @throws RuleBroken when what is said of the space itself does not hold */
  void check(SpaceDraft draft) {
    if (draft.amount().isNegative()) {
      throw RuleBroken.at("amount", "spending.rule.amount-negative");
    }
    var lastYear = LocalDate.now(clock).getYear() + SpaceDraft.YEARS_AHEAD;
    if (draft.year() < SpaceDraft.FIRST_YEAR || draft.year() > lastYear) {
      throw RuleBroken.at(
          "year", "spending.rule.year", Integer.toString(SpaceDraft.FIRST_YEAR), Integer.toString(lastYear));
    }
    var lastDay = Period.ofYear(draft.year()).to();
    if (draft.decidedOn().isAfter(lastDay)) {
      throw RuleBroken.at("decidedOn", "spending.rule.day-missing", lastDay);
    }
    var notice = draft.rules().noticePct();
    if (notice != null && (notice < 1 || notice > HUNDRED)) {
      throw RuleBroken.at("noticePct", "spending.rule.notice-pct");
    }
    Given.reason("reason", draft.reason(), SpaceDraft.LONGEST_REASON);
  }

  /** The same decision may be offered again; anything else is an adjustment. */
  private SpaceId again(SpendingSpace opened, SpaceDraft draft) {
    if (!known.says(opened, draft)) {
      throw RuleBroken.at("amount", "spending.rule.already-decided", known.decided(opened));
    }
    if (!opened.follows(draft.rules())) {
      throw RuleBroken.at("noticePct", "spending.rule.other-rules");
    }
    return new SpaceId(opened.id());
  }

  /** A space for the whole contract and spaces per lot stand beside each other with a written permission only. */
  private void requirePermission(SpaceKey key, SpaceDraft draft) {
    if (draft.permission() == null && known.areOfTheOtherKind(key) && !known.mayStandTogether(key)) {
      throw RuleBroken.at("permission", key.whole() ? "spending.rule.lots-exist" : "spending.rule.whole-exists");
    }
  }
}
