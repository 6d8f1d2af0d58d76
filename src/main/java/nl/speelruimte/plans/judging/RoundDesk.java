package nl.speelruimte.plans.judging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.speelruimte.identity.asking.RoleHolder;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.frameworks.FrameworkVersionDetails;
import nl.speelruimte.plans.frameworks.Frameworks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens rounds, changes who judges in them, and closes them; with the trail and what it asks of people. */
@Component
class RoundDesk {

  private final JudgingRoundRepository rounds;
  private final RoundBook book;
  private final Candidates candidates;
  private final Frameworks frameworks;
  private final PlanCourse course;
  private final Closing closing;
  private final Clock clock;

  RoundDesk(JudgingRoundRepository rounds, RoundBook book, Candidates candidates, Frameworks frameworks,
      PlanCourse course, Closing closing, Clock clock) {
    this.rounds = rounds;
    this.book = book;
    this.candidates = candidates;
    this.frameworks = frameworks;
    this.course = course;
    this.closing = closing;
    this.clock = clock;
  }

  RoundId open(Viewer viewer, PlanDetails plan, RoundDraft draft) {
    var framework = framework(viewer, plan, draft);
    var due = Given.day("dueOn", draft.dueOn());
    if (due.isBefore(LocalDate.now(clock))) {
      throw RuleBroken.at("dueOn", "plans.judging.rule.due-past");
    }
    var lead = candidates.lead(Given.required("lead", draft.lead() == null ? viewer.account() : draft.lead()),
        plan.plan().provider());
    var asked = candidates.checked(plan.id(), plan.plan().provider(), draft.assessors());
    course.move(viewer, plan.id(), PlanMove.OPEN_ROUND, draft.version(), null);
    var current = Objects.requireNonNull(plan.current(), "a submitted plan has a current version");
    var round = rounds.saveAndFlush(new JudgingRound(plan, current, framework.version().id(), lead.account(),
        lead.name(), due, viewer.name(), clock.instant()));
    asked.forEach(each -> book.ask(round.id(), each));
    closing.trace().opened(viewer, book.details(viewer, round.id()), framework);
    closing.tell(round.id());
    return round.id();
  }

  /** What the call announced may be used although it was retired since; nothing else that is not in use. */
  private FrameworkVersionDetails framework(Viewer viewer, PlanDetails plan, RoundDraft draft) {
    var chosen = Given.required("framework", draft.framework());
    var details = frameworks.version(viewer, chosen);
    if (!details.version().isChoosable() && book.frameworkOfCall(plan.id()).filter(chosen::equals).isEmpty()) {
      throw RuleBroken.at("framework", "plans.judging.rule.framework");
    }
    return details;
  }

  void assessors(Viewer viewer, RoundDetails before, AssessorsDraft draft) {
    var reason = Given.reason(draft.reason());
    var round = held(before.id());
    round.mustBeOpen();
    round.mustBe(draft.version());
    var now = book.details(viewer, before.id());
    var wanted = candidates.checked(now.round().plan(), now.round().provider(), draft.assessors());
    now.assessors().stream().filter(each -> !draft.assessors().contains(each.seat()))
        .forEach(each -> book.recuse(each, reason));
    added(now, wanted).forEach(each -> book.ask(now.id(), each));
    closing.trace().assessorsChanged(viewer, now, book.details(viewer, now.id()), reason);
    rounds.touch(round.id().value());
    closing.afterwards(viewer, now.id());
  }

  private static List<RoleHolder> added(RoundDetails now, List<RoleHolder> wanted) {
    var there = now.assessors().stream().map(AssessorRow::seat).toList();
    return wanted.stream().filter(each -> !there.contains(Seat.of(each))).toList();
  }

  void takeLead(Viewer viewer, RoundDetails before, @Nullable String why, int version) {
    lead(viewer, before, Given.reason(why), version, true);
  }

  /** The same of a round that is closed: whoever leads it concludes and decides. */
  void takeOver(Viewer viewer, RoundDetails before, @Nullable String why, int version) {
    lead(viewer, before, Given.reason(why), version, false);
  }

  private void lead(Viewer viewer, RoundDetails before, String reason, int version, boolean open) {
    var lead = candidates.lead(Given.required("lead", viewer.account()), before.round().provider());
    var round = held(before.id());
    if (open) {
      round.mustBeOpen();
    }
    round.mustBe(version);
    round.leadBy(lead.account(), lead.name());
    rounds.saveAndFlush(round);
    closing.trace().leadTaken(viewer, before.round(), book.details(viewer, before.id()).round(), reason);
    closing.tell(before.id());
  }

  void close(Viewer viewer, RoundDetails details, @Nullable String why, int version) {
    var reason = Given.reason(why);
    var round = held(details.id());
    round.mustBeOpen();
    round.mustBe(version);
    closing.close(viewer, round, reason);
  }

  private JudgingRound held(RoundId id) {
    return rounds.hold(id.value()).orElseThrow(() -> new NotHere("round", id));
  }
}
