package nl.speelruimte.improvement;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.improvement.effects.CheckedPromise;
import nl.speelruimte.improvement.effects.PromiseDraft;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carries a command out: state, entry and trace in its transaction. Who may give it was checked before. */
@Component
class ActionDesk {

  private static final int LONGEST = 2000;
  private final ImprovementActionRepository actions;
  private final ActionSteps steps;
  private final PromiseBook promises;
  private final ActionTrace trace;
  private final JdbcClient jdbc;
  private final Clock clock;

  ActionDesk(ImprovementActionRepository actions, ActionSteps steps, PromiseBook promises, ActionTrace trace,
      JdbcClient jdbc, Clock clock) {
    this.actions = actions;
    this.steps = steps;
    this.promises = promises;
    this.trace = trace;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The action that was made of this before, or a new one. */
  ActionId adopt(Viewer viewer, ActionDraft draft, String providerName) {
    var origin = draft.origin();
    var known = actions.findByOriginKindAndOriginGroupAndOriginId(origin.kind(), origin.group(), origin.id())
        .or(() -> actions.findByRequest(draft.request()));
    if (known.isPresent()) {
      return known.get().id();
    }
    var agreed = CheckedAction.of(draft, providerName, today());
    var action = kept(new ImprovementAction(agreed, code(draft.provider(), draft.year()), today(), viewer.name()));
    promises.add(viewer, action.id(), 1, agreed.promise());
    steps.reviewed(viewer, action.id(), ReviewKind.PLANNED, agreed.reviewOn(), agreed.reviewOn(), null, null);
    trace.adopted(viewer, action, agreed);
    return action.id();
  }

  /** Whether anything was promised anew: the same once more changes nothing. */
  boolean promise(Viewer viewer, ActionId id, PromiseDraft draft) {
    var action = found(id);
    var promise = CheckedPromise.following(draft);
    var sameDay = promise.dueOn() == null || promise.dueOn().equals(action.dueOn());
    if (sameDay && promises.isSame(id, action.promiseNumber(), promise)) {
      return false;
    }
    var before = ActionTrace.Said.of(action);
    var amounts = promises.byMunicipality(id, action.promiseNumber());
    action.promised(action.promiseNumber() + 1, promise.dueOn());
    actions.saveAndFlush(action);
    promises.add(viewer, id, action.promiseNumber(), promise);
    trace.promised(viewer, action, before, amounts, promise);
    return true;
  }

  void move(Viewer viewer, ActionId id, MoveDraft draft) {
    var action = found(id);
    action.mustBe(draft.version());
    make(viewer, action, draft);
  }

  /** Cancels what still runs, whatever its version; leaves alone what was delivered or ended. */
  boolean vanished(Viewer viewer, ActionId id, String reason) {
    var action = found(id);
    var runs = ActionMove.CANCEL.leavesFrom(action.status());
    if (runs) {
      make(viewer, action, new MoveDraft(ActionMove.CANCEL, reason, null, null, 0));
    }
    return runs;
  }

  private void make(Viewer viewer, ImprovementAction action, MoveDraft draft) {
    var move = CheckedMove.of(draft, action.status(), action.adoptedOn(), action.startsOn(), today());
    if (move.into() != null) {
      mayTakeIn(action, held(move.into()));
    }
    var before = ActionTrace.Said.of(action);
    var review = action.reviewOn();
    action.make(move, today());
    actions.saveAndFlush(action);
    steps.moved(viewer, action.id(), move, before.status());
    if (review != null && action.reviewOn() == null) {
      steps.reviewed(viewer, action.id(), ReviewKind.LAPSED, review, null, null, null);
    }
    trace.moved(viewer, action, before, move);
  }

  private static void mayTakeIn(ImprovementAction action, ImprovementAction into) {
    if (into.id().equals(action.id()) || !into.provider().equals(action.provider()) || !into.status().isOpen()) {
      throw RuleBroken.at("into", "improvement.rule.into");
    }
  }

  void moveReview(Viewer viewer, ActionId id, ReviewMoveDraft draft) {
    var action = found(id);
    action.mustBe(draft.version());
    var planned = action.reviewOn();
    var next = Given.day("nextOn", draft.nextOn());
    if (next.isBefore(today())) {
      throw RuleBroken.at("nextOn", "improvement.rule.review-past");
    }
    if (next.equals(planned)) {
      throw RuleBroken.at("nextOn", "improvement.rule.review-same");
    }
    var reason = Given.reason("reason", draft.reason(), LONGEST);
    var before = ActionTrace.Said.of(action);
    action.review(next);
    actions.saveAndFlush(action);
    steps.reviewed(viewer, id, ReviewKind.MOVED, planned, next, null, reason);
    trace.reviewed(viewer, action, "improvement.action.review-moved", before, reason);
  }

  void holdReview(Viewer viewer, ActionId id, ReviewHoldDraft draft) {
    var action = found(id);
    action.mustBe(draft.version());
    var planned = action.reviewOn();
    var held = Given.required("heldOn", draft.heldOn());
    if (held.isAfter(today()) || held.isBefore(action.adoptedOn())) {
      throw RuleBroken.at("heldOn", "improvement.rule.day-outside", action.adoptedOn(), today());
    }
    var outcome = Given.text("outcome", draft.outcome(), LONGEST);
    var next = Given.day("nextOn", draft.nextOn());
    if (!next.isAfter(held) || next.isBefore(today())) {
      throw RuleBroken.at("nextOn", "improvement.rule.review-next");
    }
    var before = ActionTrace.Said.of(action);
    action.review(next);
    actions.saveAndFlush(action);
    steps.reviewed(viewer, id, ReviewKind.HELD, planned, next, held, outcome);
    trace.reviewed(viewer, action, "improvement.action.review-held", before, outcome);
  }

  /** The next number of this provider and year; whoever asks holds it until the end of the transaction. */
  private String code(ProviderId provider, int year) {
    jdbc.sql("""
            INSERT INTO improvement_numbering (provider_id, year, last_number) VALUES (:provider, :year, 1)
            ON DUPLICATE KEY UPDATE last_number = last_number + 1""")
        .param("provider", provider.value()).param("year", year).update();
    return jdbc.sql("SELECT last_number FROM improvement_numbering WHERE provider_id = :provider AND year = :year")
        .param("provider", provider.value()).param("year", year)
        .query((row, _) -> "%d-%02d".formatted(year, row.getInt(1))).single();
  }

  /** Two people who agree at the very same moment meet here. */
  private ImprovementAction kept(ImprovementAction made) {
    try {
      return actions.saveAndFlush(made);
    } catch (DataIntegrityViolationException twice) {
      throw new RuleBroken("improvement.rule.adopted-already");
    }
  }

  /** It cannot end while another action becomes a part of it. */
  private ImprovementAction held(ActionId id) {
    return actions.hold(id.value()).orElseThrow(() -> new NotHere("action", id));
  }

  private ImprovementAction found(ActionId id) {
    return actions.findById(id.value()).orElseThrow(() -> new NotHere("action", id));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
