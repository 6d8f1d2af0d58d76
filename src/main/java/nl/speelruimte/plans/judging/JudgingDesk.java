package nl.speelruimte.plans.judging;

import java.util.stream.Collectors;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.frameworks.Criterion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what an assessor finds, and hears when they are done. */
@Component
class JudgingDesk {

  private final JudgingRoundRepository rounds;
  private final RoundBook book;
  private final JudgementBook judgements;
  private final Candidates candidates;
  private final JudgedVersions judged;
  private final Closing closing;

  JudgingDesk(JudgingRoundRepository rounds, RoundBook book, JudgementBook judgements, Candidates candidates,
      JudgedVersions judged, Closing closing) {
    this.rounds = rounds;
    this.book = book;
    this.judgements = judgements;
    this.candidates = candidates;
    this.judged = judged;
    this.closing = closing;
  }

  /** @throws NotHere when the viewer does not judge in it as they work now */
  JudgingSheet sheet(Viewer viewer, RoundId id) {
    var details = book.details(viewer, id);
    var own = details.ownIfAny().orElseThrow(() -> new NotHere("round", id));
    return judged.sheet(viewer, details, own);
  }

  Judgement judge(Viewer viewer, RoundId id, JudgementDraft draft) {
    var sheet = held(viewer, id);
    mustGoOn(sheet);
    var criterion = sheet.framework().criterion(draft.criterion())
        .orElseThrow(() -> new NotHere("criterion", draft.criterion()));
    var given = CheckedJudgement.of(draft, criterion, sheet.content());
    var before = sheet.of(criterion.id(), given.measure());
    if (before.filter(each -> each.says(given)).isPresent()) {
      return before.get();
    }
    if (before.map(Judgement::revision).orElse(0) != draft.revision()) {
      throw RuleBroken.changedMeanwhile("plans.judging.changed.judgement");
    }
    var added = judgements.add(id, sheet.own(), given, draft.revision() + 1);
    closing.trace().judged(viewer, sheet.round().round());
    return added;
  }

  void finish(Viewer viewer, RoundId id) {
    var sheet = held(viewer, id);
    mustGoOn(sheet);
    if (!sheet.isComplete()) {
      throw new RuleBroken("plans.judging.rule.incomplete", sheet.wanted() - sheet.given());
    }
    var wide = sheet.judgements().stream().filter(Judgement::isTooWide).map(Judgement::criterion)
        .flatMap(each -> sheet.framework().criterion(each).stream()).map(Criterion::code).collect(Collectors.joining(", "));
    if (!wide.isEmpty()) {
      throw new RuleBroken("plans.judging.rule.points-nowhere", wide);
    }
    book.finish(sheet.own());
    closing.trace().finished(viewer, sheet.round().round());
    closing.afterwards(viewer, id);
  }

  void reopen(Viewer viewer, RoundId id) {
    var sheet = held(viewer, id);
    if (!sheet.own().hasFinished()) {
      throw new RuleBroken("plans.judging.rule.not-finished");
    }
    book.reopen(sheet.own());
    closing.trace().reopened(viewer, sheet.round().round());
    closing.tell(id);
  }

  void recuse(Viewer viewer, RoundId id, @Nullable String why) {
    var reason = Given.reason(why);
    var sheet = held(viewer, id);
    book.recuse(sheet.own(), reason);
    closing.trace().recused(viewer, sheet.round().round());
    closing.afterwards(viewer, id);
  }

  /** The sheet as it is once nobody else can change the round: who is told no is told so before anything is written. */
  private JudgingSheet held(Viewer viewer, RoundId id) {
    sheet(viewer, id);
    rounds.hold(id.value()).orElseThrow(() -> new NotHere("round", id)).mustBeOpen();
    return sheet(viewer, id);
  }

  private void mustGoOn(JudgingSheet sheet) {
    if (sheet.own().hasFinished()) {
      throw new RuleBroken("plans.judging.rule.finished");
    }
    if (candidates.isTied(sheet.own().account(), sheet.round().round().provider())) {
      throw new RuleBroken("plans.judging.rule.of-provider");
    }
  }
}
