package nl.speelruimte.plans;

import static nl.speelruimte.plans.PlanStory.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.writing.EffectAmount;
import nl.speelruimte.plans.writing.Kept;
import nl.speelruimte.plans.writing.MeasureDraft;
import nl.speelruimte.plans.writing.MeasureTerms;
import nl.speelruimte.plans.writing.PlanMeasures;
import nl.speelruimte.plans.writing.PlanSubmitting;
import nl.speelruimte.plans.writing.PlanText;
import nl.speelruimte.plans.writing.PlanTexts;
import nl.speelruimte.plans.writing.TextSpot;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * UC-103, UC-107, UC-108, UC-121, UC-125, UC-126, UC-127, UC-128: whatever a provider, a bureau that judges, concludes and
 * decides, and a municipality do to a plan in whatever order, each through its service: it is in a legal state, its
 * versions hold together, and each command that was accepted left one step and one line; none that was refused did.
 */
@DatabaseTest
class AnySequenceOfPlanCommandsTests {

  private static final int STEPS = 150;
  private static final String SAYS = """
      SELECT CONCAT_WS('|', v.number, v.introduction, m.measure_key, m.title, m.text, m.measured_by, m.owner_name,
          m.starts_on, m.due_on, e.municipality_id, e.lot_id, e.quarter, e.amount_cent)
        FROM plans_version v LEFT JOIN plans_measure m ON m.version_id = v.id LEFT JOIN plans_effect e ON e.measure_id = m.id
       WHERE v.plan_id = :plan AND v.state <> 'WRITING' ORDER BY 1""";
  @Autowired PlanTexts texts;
  @Autowired PlanMeasures measures;
  @Autowired PlanSubmitting submitting;
  @Autowired PlanContents contents;
  @Autowired JdbcClient jdbc;
  @Autowired BeanFactory beans;
  private PlanStory story;
  private BureauSide bureau;
  private ReviewInOrder review;
  private ProviderId wilg;
  private MunicipalityId duin;
  private Viewer manager;
  private PlanId plan;
  private Random random;
  private final List<String> said = new ArrayList<>();
  private final Set<PlanMove> taken = EnumSet.noneOf(PlanMove.class);

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42})
  void aPlanIsAlwaysInALegalState(long seed) {
    random = new Random(seed);
    story = new PlanStory(beans);
    duin = story.municipality("Duinwijk");
    wilg = story.provider("De Wilg", duin);
    manager = PlanStory.manager(wilg);
    review = new ReviewInOrder(beans);
    bureau = new BureauSide(beans, story, duin, random);
    plan = story.aPlan().of(wilg).draft();
    var accepted = 0;
    for (var step = 0; step < STEPS; step++) {
      if (story.details(manager, plan).plan().state().isOver()) {
        plan = story.aPlan().of(wilg).draft();
      }
      accepted += command() ? 1 : 0;
    }
    assertThat(accepted).as("the story moves").isGreaterThan(STEPS / 12);
    assertThat(taken).as("it is judged and decided on").contains(PlanMove.OPEN_ROUND).containsAnyOf(PlanMove.RETURN,
        PlanMove.APPROVE, PlanMove.APPROVE_PARTLY, PlanMove.REJECT);
  }

  /** One command, and all that must hold after it; @return whether it was a move that was accepted */
  private boolean command() {
    var before = marks();
    var frozen = frozen();
    var history = review.lines(plan);
    var between = story.details(manager, plan).plan().state() == PlanState.IN_REVIEW && random.nextInt(4) > 0;
    var move = !between && random.nextInt(3) > 0;
    var done = tried(between ? () -> bureau.between(plan) : move ? this::move : this::write);

    var after = marks();
    if (done && move) {
      assertThat(after).isEqualTo(before.next());
    } else {
      assertThat(after).as("what is refused, written, judged or concluded is no step").isEqualTo(before);
    }
    if (!done && !between) {
      assertThat(review.lines(plan)).as("what is refused leaves no line").isEqualTo(history);
    }
    review.isInOrder(plan, manager);
    assertThat(frozen()).as("what was handed in is never changed").containsAll(frozen);
    versionsHoldTogether();
    nothingTypedIsLost();
    return done && move;
  }

  private boolean tried(Runnable command) {
    try {
      command.run();
      return true;
    } catch (RuleBroken refused) {
      assertThat(refused.textKey()).matches("plans\\..*|uikit\\..*");
    } catch (NotHere hidden) {
      assertThat(hidden).as("a draft is not there for the bureau, nor a sheet for who does not judge")
          .hasMessageMatching(".*(plan|round|decision).*");
    } catch (AccessDeniedException denied) {
      assertThat(denied).as("only managers lead").isNotNull();
    }
    return false;
  }

  /** Most of them may follow from where the plan stands; now and then with an old page, or without the reason. */
  private void move() {
    var details = story.details(manager, plan);
    var shown = details.version() - random.nextInt(6) / 5;
    var reason = random.nextInt(8) == 0 ? null : "Omdat het zo is afgesproken.";
    var moves = Stream.of(PlanMove.values()).filter(move -> move != PlanMove.BEGIN)
        .filter(random.nextInt(4) > 0 ? move -> move.leadsFrom(details.plan().state()) : _ -> true).toList();
    var next = moves.get(random.nextInt(moves.size()));
    switch (next) {
      case SUBMIT -> as(() -> submitting.submit(manager, plan, shown, reason));
      case WITHDRAW -> as(() -> submitting.withdraw(manager, plan, reason, shown));
      case BEGIN_ADJUSTMENT -> as(() -> submitting.beginAdjustment(manager, plan, reason, shown));
      case DROP_ADJUSTMENT -> as(() -> submitting.dropAdjustment(manager, plan, shown));
      case HAND_IN_ADJUSTMENT -> as(() -> submitting.handInAdjustment(manager, plan, reason, shown));
      case BEGIN, OPEN_ROUND, RETURN, APPROVE, APPROVE_PARTLY, REJECT, START, AGREE_ADJUSTMENT, REFUSE_ADJUSTMENT,
          EVALUATE, CLOSE -> bureau.move(plan, next, reason, shown);
    }
    taken.add(next);
  }

  private void write() {
    var there = story.details(manager, plan).working() == null ? List.<PlanMeasure>of() : story.measures(manager, plan);
    var one = there.isEmpty() ? null : there.get(random.nextInt(there.size()));
    switch (random.nextInt(6)) {
      case 0, 1 -> keep(TextSpot.INTRODUCTION);
      case 2 -> as(this::add);
      case 3 -> {
        if (one != null && there.size() > 1) {
          as(() -> measures.remove(manager, plan, one.key(), one.version()));
        }
      }
      case 4 -> {
        if (one != null) {
          keep(new TextSpot(PlanText.OWNER, one.key()));
        }
      }
      default -> {
        if (one != null) {
          as(() -> measures.effects(manager, plan, one.key(), List.of(new EffectAmount(duin, null,
              1 + random.nextInt(4), Money.ofCents(random.nextInt(100_000)))), one.version() - random.nextInt(5) / 4));
        }
      }
    }
  }

  private void add() {
    var key = measures.add(manager, plan,
        new MeasureDraft(UUID.randomUUID(), MeasureCategory.OTHER, "Maatregel " + random.nextInt(100)));
    List.of(PlanText.TEXT, PlanText.MEASURED_BY, PlanText.OWNER)
        .forEach(each -> texts.keep(manager, plan, new TextSpot(each, key), "Ingevuld", 0));
    measures.settle(manager, plan, key, new MeasureTerms(MeasureCategory.OTHER, "IND-1", LocalDate.of(PlanStory.YEAR, 3, 1),
        LocalDate.of(PlanStory.YEAR, 6, 1), 0));
  }

  /** Now and then of what a colleague has changed meanwhile. */
  private void keep(TextSpot spot) {
    var text = "Tekst " + random.nextInt(1_000_000);
    var who = random.nextBoolean() ? manager : PlanStory.colleague(wilg);
    story.as(who, () -> {
      var base = texts.now(who, plan).stream().filter(each -> each.spot().equals(spot)).findFirst().orElseThrow().revision();
      var kept = texts.keep(who, plan, spot, text, Math.max(0, base - random.nextInt(3) / 2));
      said.add(text);
      return kept instanceof Kept.Saved;
    });
  }

  private void nothingTypedIsLost() {
    if (!said.isEmpty()) {
      assertThat(jdbc.sql("SELECT COUNT(DISTINCT text) FROM plans_text WHERE text IN (:said)").param("said", said)
          .query(Long.class).single()).isEqualTo(said.stream().distinct().count());
    }
  }

  private void versionsHoldTogether() {
    var details = story.details(manager, plan);
    var states = jdbc.sql("SELECT number, state FROM plans_version WHERE plan_id = ? ORDER BY number").param(plan.value())
        .query((row, _) -> row.getInt(1) + " " + row.getString(2)).list();
    assertThat(states.stream().filter(each -> each.endsWith(" WRITING"))).as("at most one is written")
        .containsExactlyElementsOf(details.working() == null ? List.of() : List.of(details.working() + " WRITING"));
    assertThat(states).as("numbered without gaps").hasSize(highest());
    var state = details.plan().state();
    assertThat(details.working() != null).as("%s is written", state).isEqualTo(state == PlanState.DRAFT
        || state == PlanState.RETURNED || state == PlanState.IN_EXECUTION && details.working() != null);
    if (state == PlanState.DRAFT) {
      assertThat(details.current()).isNull();
    } else {
      assertThat(contents.shown(BUREAU, plan).number()).as("what others read is there").isEqualTo(details.current());
      assertThat(story.details(BUREAU, plan).plan().measures()).isEqualTo(contents.shown(BUREAU, plan).measures().size());
      assertThat(story.details(BUREAU, plan).plan().total()).isEqualTo(contents.shown(BUREAU, plan).promised());
    }
  }

  private int highest() {
    return jdbc.sql("SELECT MAX(number) FROM plans_version WHERE plan_id = ?").param(plan.value()).query(Integer.class).single();
  }

  private List<String> frozen() {
    return jdbc.sql(SAYS).param("plan", plan.value()).query(String.class).list();
  }

  private Marks marks() {
    return new Marks(jdbc.sql("SELECT COUNT(*) FROM plans_step WHERE plan_id = ?").param(plan.value()).query(Long.class)
        .single(), jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action LIKE 'plans.plan-move.%' AND subject_id = ?")
        .param(plan.toString()).query(Long.class).single(), lastPlace());
  }

  private int lastPlace() {
    return jdbc.sql("SELECT MAX(place) FROM plans_step WHERE plan_id = ?").param(plan.value()).query(Integer.class).single();
  }

  private void as(Runnable work) {
    story.as(manager, () -> {
      work.run();
      return plan;
    });
  }

  /** The steps of the plan, the lines of its history, and the place of its last step. */
  private record Marks(long steps, long lines, int last) {

    Marks next() {
      return new Marks(steps + 1, lines + 1, last + 1);
    }
  }
}
