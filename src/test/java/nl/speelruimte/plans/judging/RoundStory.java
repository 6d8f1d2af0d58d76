package nl.speelruimte.plans.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.identity.People;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.course.NewPlan;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.frameworks.AdoptDraft;
import nl.speelruimte.plans.frameworks.AppliesTo;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.CriterionDraft;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.plans.frameworks.FrameworkDraft;
import nl.speelruimte.plans.frameworks.FrameworkPurpose;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.plans.judging.pointing.Pointer;
import nl.speelruimte.testing.SomeViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A plan of a provider with two measures in two municipalities, judged by a manager of the bureau who leads, an analyst
 * and a municipality; through the services as they are.
 */
public final class RoundStory {

  public static final String INTRODUCTION =
      "Wij willen korter helpen. De wachtlijst is lang. Daarom stellen wij twee maatregelen voor.";
  public static final String MEASURE =
      "Jongeren beginnen in een groep. Wij verwachten dat 40 van de 95 trajecten korter worden.";
  private static final Viewer KEEPER = SomeViewer.bureau();
  private final BeanFactory beans;
  private final PartyFixtures parties;
  public final ProviderId provider;
  public final MunicipalityId duin;
  public final MunicipalityId veen;
  public final Viewer lead;
  public final Viewer analyst;
  public final Viewer manager;
  public final FrameworkVersionId framework;
  public final MeasureKey group = new MeasureKey(UUID.randomUUID());
  public final MeasureKey screen = new MeasureKey(UUID.randomUUID());

  public RoundStory(BeanFactory beans) {
    this.beans = beans;
    parties = new PartyFixtures(beans);
    provider = parties.provider("De Windroos");
    duin = parties.municipality("Duinwijk");
    veen = parties.municipality("Veenrode");
    var people = new People(beans);
    lead = people.signInAs(Role.BUREAU_MANAGER);
    analyst = people.signInAs(Role.BUREAU_ANALYST);
    manager = people.signInAs(Role.MUNICIPAL_MANAGER, duin);
    people.signOut();
    framework = adopted("Afwegingskader", List.of(scored("H1", "Haalbaar in het jaar", "2", AppliesTo.PLAN),
        scored("O1", "Onderbouwd met cijfers", "1", AppliesTo.PLAN), knockOut("K1", "Kwaliteit blijft geborgd"),
        scored("M1", "Past bij de richtlijn", "1", AppliesTo.MEASURE)));
  }

  public static CriterionDraft scored(String code, String text, String weight, AppliesTo what) {
    return new CriterionDraft(code, text, null, CriterionScale.SCALE_5, new BigDecimal(weight), false, what);
  }

  public static CriterionDraft knockOut(String code, String text) {
    return new CriterionDraft(code, text, null, CriterionScale.YES_NO, null, true, AppliesTo.PLAN);
  }

  public FrameworkVersionId adopted(String name, List<CriterionDraft> criteria) {
    return as(KEEPER, () -> {
      var made = frameworks().make(KEEPER, new FrameworkDraft(UUID.randomUUID(), FrameworkPurpose.SAVINGS,
          name + " " + letters(UUID.randomUUID()), null, null, criteria));
      adopt(made);
      return made;
    });
  }

  public void adopt(FrameworkVersionId concept) {
    as(KEEPER, () -> {
      var lock = frameworks().version(KEEPER, concept).lock();
      frameworks().adopt(KEEPER, concept, new AdoptDraft(LocalDate.parse("2031-02-01"), "Vastgesteld", false, lock));
      return concept;
    });
  }

  /** Submitted, and not judged yet. */
  public PlanId submitted() {
    var course = beans.getBean(PlanCourse.class);
    var writer = SomeViewer.provider(provider);
    return inTransaction(() -> {
      var id = course.begin(writer, new NewPlan(UUID.randomUUID(), null, provider, 2032, PlanReach.GENERIC, "Korter helpen"));
      written(id, 1);
      course.move(writer, id, PlanMove.SUBMIT, version(id), null);
      return id;
    });
  }

  /** What the provider wrote in a version. */
  public void written(PlanId plan, int number) {
    var jdbc = beans.getBean(JdbcClient.class);
    var version = jdbc.sql("SELECT id FROM plans_version WHERE plan_id = ? AND number = ?").params(plan.value(), number)
        .query(UUID.class).single();
    jdbc.sql("UPDATE plans_version SET introduction = ? WHERE id = ?").params(INTRODUCTION, version).update();
    measure(version, group, 1, "Groepsaanbod", duin);
    measure(version, screen, 2, "Beeldbellen", veen);
  }

  private void measure(UUID version, MeasureKey key, int place, String title, MunicipalityId municipality) {
    var jdbc = beans.getBean(JdbcClient.class);
    var id = UUID.randomUUID();
    jdbc.sql("""
            INSERT INTO plans_measure (id, version_id, measure_key, place, category, title, text, measured_by, owner_name)
            VALUES (?, ?, ?, ?, 'WORK_PROCESSES', ?, ?, 'Duur van een traject', 'Manager zorg')""")
        .params(id, version, key.value(), place, title, MEASURE).update();
    jdbc.sql("INSERT INTO plans_effect VALUES (?, ?, 0, 1, 100000)").params(id, municipality.value()).update();
  }

  public int version(PlanId plan) {
    return beans.getBean(EfficiencyPlans.class).details(SomeViewer.provider(provider), plan).version();
  }

  public List<Seat> seats() {
    return List.of(new Seat(lead.account(), null), new Seat(analyst.account(), null), new Seat(manager.account(), duin));
  }

  public RoundDraft draft(PlanId plan) {
    return new RoundDraft(framework, null, LocalDate.parse("2031-03-20"), seats(), version(plan));
  }

  public RoundId opened() {
    return opened(submitted());
  }

  public RoundId opened(PlanId plan) {
    return as(lead, () -> rounds().open(lead, plan, draft(plan)));
  }

  /** Everybody judges everything alike, except for what is said otherwise afterwards. */
  public RoundId judged(int... scores) {
    var round = opened();
    var assessors = List.of(lead, analyst, manager);
    for (var index = 0; index < scores.length; index++) {
      complete(assessors.get(index), round, scores[index], true);
    }
    return round;
  }

  public void complete(Viewer who, RoundId round, int score, boolean answer) {
    var sheet = sheets().sheet(who, round);
    Stream.concat(Stream.<@Nullable MeasureKey>of((MeasureKey) null), Stream.of(group, screen)).forEach(measure ->
        sheet.criteria(measure).forEach(criterion -> give(who, round, criterion, measure, score, answer)));
  }

  /** Below par about the plan it points at the introduction. */
  public Judgement give(Viewer who, RoundId round, Criterion criterion, @Nullable MeasureKey measure, int score,
      boolean answer) {
    var yesNo = criterion.scale() == CriterionScale.YES_NO;
    var shown = sheets().sheet(who, round).of(criterion.id(), measure).map(Judgement::revision).orElse(0);
    return judge(who, round, new JudgementDraft(criterion.id(), measure, yesNo ? null : score, yesNo ? answer : null,
        mark(who), measure == null && (yesNo ? !answer : score < 3) ? new Pointer.WholeIntroduction() : null, shown));
  }

  /** What somebody writes with all they find; in letters, since numbers might look like that of a client. */
  public static String mark(Viewer who) {
    return "Oordeel van " + letters(who.account());
  }

  private static String letters(UUID id) {
    return id.toString().chars().mapToObj(each -> Character.isDigit(each) ? String.valueOf((char) ('p' + each - '0')) : String.valueOf((char) each))
        .collect(Collectors.joining());
  }

  public Judgement judge(Viewer who, RoundId round, JudgementDraft draft) {
    return as(who, () -> sheets().judge(who, round, draft));
  }

  public void finish(Viewer who, RoundId round) {
    as(who, () -> {
      sheets().finish(who, round);
      return round;
    });
  }

  /** All three have judged and finished, so that it is closed. */
  public RoundId closed(int... scores) {
    var round = judged(scores);
    Stream.of(lead, analyst, manager).forEach(who -> finish(who, round));
    return round;
  }

  public Criterion criterion(String code) {
    return frameworks().version(KEEPER, framework).criteria().stream().filter(each -> each.code().equals(code))
        .findFirst().orElseThrow();
  }

  /** Somebody of a municipality that the plan does not touch. */
  public Viewer stranger() {
    return new Viewer(null, "Vreemde", "Elders", Role.MUNICIPAL_MANAGER,
        new AccessScope.Municipal(parties.municipality("Elders"), List.of()), "test");
  }

  public <T> T as(Viewer who, Supplier<T> work) {
    return AsViewer.call(who, work);
  }

  public <T> T inTransaction(Supplier<T> work) {
    return beans.getBean(TransactionTemplate.class).execute(_ -> work.get());
  }

  JudgingRounds rounds() {
    return beans.getBean(JudgingRounds.class);
  }

  JudgingSheets sheets() {
    return beans.getBean(JudgingSheets.class);
  }

  Frameworks frameworks() {
    return beans.getBean(Frameworks.class);
  }
}
