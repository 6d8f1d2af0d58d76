package nl.speelruimte.plans.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.concluding.ConclusionDraft;
import nl.speelruimte.plans.concluding.ConclusionRow;
import nl.speelruimte.plans.concluding.Conclusions;
import nl.speelruimte.plans.concluding.Verdict;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.plans.judging.RoundId;
import nl.speelruimte.plans.judging.RoundStory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes on with a plan of which the round closed: the lead concludes and decides, through the services as they are. */
public final class DecidingStory {

  private final BeanFactory beans;
  public final RoundStory round;

  public DecidingStory(BeanFactory beans) {
    this.beans = beans;
    this.round = new RoundStory(beans);
  }

  public Viewer lead() {
    return round.lead;
  }

  /** Judged by three with these scores, and closed. */
  public PlanId closed(int... scores) {
    return dated(round.closed(scores));
  }

  /** Judged, and nobody has finished. */
  public PlanId open(int... scores) {
    return dated(round.judged(scores));
  }

  /** What the provider fills in before it submits. */
  private PlanId dated(RoundId its) {
    var jdbc = beans.getBean(JdbcClient.class);
    var plan = new PlanId(jdbc.sql("SELECT plan_id FROM plans_round WHERE id = ?").param(its.value()).query(UUID.class)
        .single());
    jdbc.sql("""
            UPDATE plans_measure m JOIN plans_version v ON v.id = m.version_id SET m.starts_on = :starts, m.due_on = :due
             WHERE v.plan_id = :plan""")
        .param("starts", LocalDate.of(2032, 2, 1)).param("due", LocalDate.of(2032, 11, 30)).param("plan", plan.value())
        .update();
    return plan;
  }

  /** Everything is concluded. */
  public PlanId concluded(int... scores) {
    var plan = closed(scores);
    concludeAll(plan);
    return plan;
  }

  /** What was not concluded yet: as proposed, in words, and yes by every knock-out. */
  public void concludeAll(PlanId plan) {
    for (var row : rows(plan).stream().filter(each -> each.concluded() == null).toList()) {
      conclude(plan, row, row.scale() == CriterionScale.YES_NO ? Verdict.answer(true) : row.proposed(), "Besproken");
    }
  }

  public void conclude(PlanId plan, ConclusionRow row, @Nullable Verdict verdict, @Nullable String text) {
    as(lead(), () -> {
      conclusions().conclude(lead(), plan, new ConclusionDraft(sheet(plan), row.criterion(), row.measure(), verdict, text,
          row.number()));
      return row;
    });
  }

  public List<ConclusionRow> rows(PlanId plan) {
    return conclusions().sheet(lead(), plan).orElseThrow().rows();
  }

  public ConclusionRow row(PlanId plan, String code, @Nullable MeasureKey measure) {
    return rows(plan).stream().filter(row -> row.code().equals(code) && row.isAbout(measure)).findFirst().orElseThrow();
  }

  private UUID sheet(PlanId plan) {
    return conclusions().sheet(lead(), plan).orElseThrow().round();
  }

  /** Filled in and kept, with the letter as the portal composes it. */
  public DecisionDraft drafted(PlanId plan, DecisionOutcome outcome, MeasureKey... refused) {
    return as(lead(), () -> {
      var draft = desk().draft(lead(), plan);
      return desk().keep(lead(), plan, new DecisionDraft(draft.round(), outcome, "De onderbouwing overtuigt.",
          draft.measures().stream().map(choice -> List.of(refused).contains(choice.measure())
              ? choice.refused("Het effect is niet onderbouwd.") : choice).toList(), draft.texts(), draft.version()));
    });
  }

  public PlanId decided(DecisionOutcome outcome, MeasureKey... refused) {
    var plan = concluded(4, 4, 3);
    decide(plan, drafted(plan, outcome, refused));
    return plan;
  }

  public void decide(PlanId plan, DecisionDraft draft) {
    var version = plan(plan).version();
    as(lead(), () -> {
      beans.getBean(DecisionDesk.class).decide(lead(), plan, draft.version(), version);
      return plan;
    });
  }

  public PlanDetails plan(PlanId plan) {
    return beans.getBean(EfficiencyPlans.class).details(lead(), plan);
  }

  public <T> T as(Viewer who, Supplier<T> work) {
    return round.as(who, work);
  }

  private Conclusions conclusions() {
    return beans.getBean(Conclusions.class);
  }

  private LetterDesk desk() {
    return beans.getBean(LetterDesk.class);
  }
}
