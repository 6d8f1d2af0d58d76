package nl.speelruimte.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.speelruimte.identity.People;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.concluding.ConclusionDraft;
import nl.speelruimte.plans.concluding.Conclusions;
import nl.speelruimte.plans.concluding.Verdict;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.deciding.AdjustmentDesk;
import nl.speelruimte.plans.deciding.DecisionDesk;
import nl.speelruimte.plans.deciding.DecisionDraft;
import nl.speelruimte.plans.deciding.DecisionOutcome;
import nl.speelruimte.plans.deciding.LetterDesk;
import nl.speelruimte.plans.deciding.MeasureChoice;
import nl.speelruimte.plans.deciding.ReturnDraft;
import nl.speelruimte.plans.deciding.ReturnPoint;
import nl.speelruimte.plans.execution.Executions;
import nl.speelruimte.plans.frameworks.AdoptDraft;
import nl.speelruimte.plans.frameworks.AppliesTo;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.plans.frameworks.FrameworkDraft;
import nl.speelruimte.plans.frameworks.FrameworkPurpose;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.plans.judging.Judgement;
import nl.speelruimte.plans.judging.JudgementDraft;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.JudgingSheet;
import nl.speelruimte.plans.judging.JudgingSheets;
import nl.speelruimte.plans.judging.RoundDraft;
import nl.speelruimte.plans.judging.RoundId;
import nl.speelruimte.plans.judging.RoundStory;
import nl.speelruimte.plans.judging.Seat;
import nl.speelruimte.plans.judging.pointing.Pointer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** What bureau and municipality do with plans, each by chance and through the services as they are. */
final class BureauSide {

  private static final LocalDate UNTIL = PlanStory.TODAY.plusDays(20);
  private final BeanFactory beans;
  private final PlanStory story;
  private final Random random;
  private final Viewer analyst;
  private final Viewer municipality;
  private final List<Viewer> managers;
  private final FrameworkVersionId framework;
  private final MunicipalityId place;

  BureauSide(BeanFactory beans, PlanStory story, MunicipalityId place, Random random) {
    this.beans = beans;
    this.story = story;
    this.random = random;
    this.place = place;
    var people = new People(beans);
    managers = story.as(PlanStory.BUREAU,
        () -> List.of(people.signInAs(Role.BUREAU_MANAGER), people.signInAs(Role.BUREAU_MANAGER)));
    analyst = story.as(PlanStory.BUREAU, () -> people.signInAs(Role.BUREAU_ANALYST));
    municipality = story.as(PlanStory.BUREAU, () -> people.signInAs(Role.MUNICIPAL_MANAGER, place));
    people.signOut();
    framework = story.as(PlanStory.BUREAU, this::framework);
  }

  private FrameworkVersionId framework() {
    var frameworks = beans.getBean(Frameworks.class);
    var name = "Kader " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    var made = frameworks.make(PlanStory.BUREAU, new FrameworkDraft(UUID.randomUUID(), FrameworkPurpose.SAVINGS, name, null,
        null, List.of(RoundStory.scored("H1", "Haalbaar in het jaar", "2", AppliesTo.PLAN),
            RoundStory.knockOut("K1", "Kwaliteit blijft geborgd"),
            RoundStory.scored("M1", "Past bij de richtlijn", "1", AppliesTo.MEASURE))));
    frameworks.adopt(PlanStory.BUREAU, made, new AdoptDraft(LocalDate.of(PlanStory.YEAR, 1, 5), "Vastgesteld", false,
        frameworks.version(PlanStory.BUREAU, made).lock()));
    return made;
  }

  /** A step of the plan, through the service that takes it. */
  void move(PlanId plan, PlanMove move, @Nullable String reason, int shown) {
    var who = mostlyWhoLeads(plan);
    story.as(who, () -> {
      switch (move) {
        case OPEN_ROUND -> rounds().open(who, plan, new RoundDraft(framework, null, UNTIL, List.of(
            new Seat(managers.getFirst().account(), null), new Seat(analyst.account(), null),
            new Seat(municipality.account(), place)), shown));
        case RETURN -> beans.getBean(DecisionDesk.class).sendBack(who, plan, new ReturnDraft(reason == null ? "" : reason,
            List.of(new ReturnPoint(null, null, null, "Leg uit hoe.")), shown));
        case APPROVE -> decide(who, plan, DecisionOutcome.APPROVED, reason, shown);
        case APPROVE_PARTLY -> decide(who, plan, DecisionOutcome.PARTLY_APPROVED, reason, shown);
        case REJECT -> decide(who, plan, DecisionOutcome.REJECTED, reason, shown);
        case START -> beans.getBean(Executions.class).start(who, plan, shown);
        case AGREE_ADJUSTMENT -> beans.getBean(AdjustmentDesk.class).agree(who, plan, reason, shown);
        case REFUSE_ADJUSTMENT -> beans.getBean(AdjustmentDesk.class).refuse(who, plan, reason, shown);
        case EVALUATE -> beans.getBean(Executions.class).evaluate(who, plan, reason, shown);
        case CLOSE -> beans.getBean(Executions.class).close(who, plan, reason, shown);
        case BEGIN, SUBMIT, WITHDRAW, BEGIN_ADJUSTMENT, DROP_ADJUSTMENT, HAND_IN_ADJUSTMENT ->
            throw new IllegalArgumentException(move + " is of the provider");
      }
      return plan;
    });
  }

  private void decide(Viewer who, PlanId plan, DecisionOutcome outcome, @Nullable String reason, int shown) {
    var letters = beans.getBean(LetterDesk.class);
    var draft = letters.draft(who, plan);
    var first = draft.measures().getFirst().measure();
    var choices = draft.measures().stream().map(choice -> new MeasureChoice(choice.measure(), choice.title(),
        outcome == DecisionOutcome.APPROVED || !choice.measure().equals(first), "Niet onderbouwd")).toList();
    var kept = letters.keep(who, plan, new DecisionDraft(draft.round(), outcome, reason == null ? "" : reason, choices,
        draft.texts(), draft.composed(), draft.version()));
    beans.getBean(DecisionDesk.class).decide(who, plan, kept.version(), shown);
  }

  /** Something between the steps: in the last round of the plan, or with its conclusions. */
  void between(PlanId plan) {
    var who = one(List.of(managers.getFirst(), managers.getLast(), analyst, municipality));
    var round = story.as(who, () -> rounds().ofPlan(who, plan).getFirst());
    var version = round.version() - random.nextInt(8) / 7;
    switch (random.nextInt(12)) {
      case 0, 1 -> judges(who, round.id(), 1 + random.nextInt(5));
      case 2 -> as(who, () -> sheets().finish(who, round.id()));
      case 3 -> as(who, () -> sheets().reopen(who, round.id()));
      case 4 -> as(who, () -> sheets().recuse(who, round.id(), random.nextBoolean() ? "Ik ken de aanbieder" : null));
      case 5 -> as(who, () -> rounds().takeLead(who, round.id(), "De leider is ziek", version));
      case 6 -> as(who, () -> rounds().close(who, round.id(), "De tijd is om", version));
      case 7 -> as(who, () -> conclusions().takeOver(who, plan, "De leider is ziek", version));
      case 8 -> as(who, () -> conclusions().concludeWhereAgreed(who, plan));
      case 9, 10 -> concludes(mostlyWhoLeads(plan), plan);
      default -> everybody(round.id());
    }
  }

  private Viewer mostlyWhoLeads(PlanId plan) {
    var any = one(managers);
    return random.nextInt(5) == 0 ? any : story.as(any, () -> {
      try {
        return rounds().ofPlan(any, plan).stream().findFirst().flatMap(round -> managers.stream()
            .filter(each -> round.leadAccount().equals(each.account())).findFirst()).orElse(any);
      } catch (NotHere draft) {
        return any;
      }
    });
  }

  private void judges(Viewer who, RoundId round, int score) {
    var sheet = story.as(who, () -> sheets().sheet(who, round));
    sheet.criteria(null).forEach(criterion -> {
      var yesNo = criterion.scale() == CriterionScale.YES_NO;
      as(who, () -> sheets().judge(who, round, new JudgementDraft(criterion.id(), null, yesNo ? null : score,
          yesNo ? score > 1 : null, "Omdat " + score, new Pointer.WholeIntroduction(), revision(sheet, criterion.id(), null))));
    });
    sheet.content().measures().forEach(measure -> sheet.criteria(measure.key()).forEach(criterion ->
        as(who, () -> sheets().judge(who, round, new JudgementDraft(criterion.id(), measure.key(), score, null,
            "Omdat " + score, null, revision(sheet, criterion.id(), measure.key()))))));
  }

  private static int revision(JudgingSheet sheet, CriterionId criterion,
      @Nullable MeasureKey measure) {
    return sheet.of(criterion, measure).map(Judgement::revision).orElse(0);
  }

  /** All who are still to finish judge well and do, so that the round closes. */
  private void everybody(RoundId round) {
    for (var who : List.of(managers.getFirst(), analyst, municipality)) {
      var details = story.as(who, () -> rounds().details(who, round));
      if (details.own() != null && !details.own().hasFinished()) {
        judges(who, round, 4);
        as(who, () -> sheets().finish(who, round));
      }
    }
  }

  private void concludes(Viewer who, PlanId plan) {
    for (var row : story.as(who, () -> conclusions().sheet(who, plan)).orElseThrow(() ->
        new NotHere("plan", plan)).rows()) {
      var round = story.as(who, () -> conclusions().round(who, plan)).orElseThrow().id().value();
      var verdict = row.scale() == CriterionScale.YES_NO ? Verdict.answer(random.nextInt(5) > 0)
          : Verdict.score(1 + random.nextInt(5));
      as(who, () -> conclusions().conclude(who, plan, new ConclusionDraft(round, row.criterion(), row.measure(), verdict,
          "Besproken", row.number())));
    }
  }

  private void as(Viewer who, Runnable work) {
    story.as(who, () -> {
      work.run();
      return who;
    });
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private JudgingRounds rounds() {
    return beans.getBean(JudgingRounds.class);
  }

  private JudgingSheets sheets() {
    return beans.getBean(JudgingSheets.class);
  }

  private Conclusions conclusions() {
    return beans.getBean(Conclusions.class);
  }
}
