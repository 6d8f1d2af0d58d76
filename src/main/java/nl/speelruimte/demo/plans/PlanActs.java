package nl.speelruimte.demo.plans;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.demo.plans.PlanJudges.Temper;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.identity.asking.RoleHolder;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.calls.CallDraft;
import nl.speelruimte.plans.calls.CallFilter;
import nl.speelruimte.plans.calls.PlanCalls;
import nl.speelruimte.plans.deciding.DecisionOutcome;
import nl.speelruimte.plans.writing.PlanStart;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The story of the demo's plans: those of a year from call to what came of them, and those that are asked for now. */
@Component
public class PlanActs {

  private static final int WRITING = Roster.FILLING;
  private static final int IN_PART = Roster.ADJUSTED;
  private static final int REJECTED = Roster.OVER;
  private static final int SUBMITTED = 4;
  private static final int IN_REVIEW = 6;
  private static final int TO_CONCLUDE = 8;
  private static final int RETURNED = 7;
  private static final String GUIDANCE = "Beschrijf per maatregel wat u anders doet, wat dat per gemeente en kwartaal oplevert, "
      + "en hoe dat is te meten. Effecten worden apart getoond en niet van uw prognose afgetrokken. Noem geen jeugdigen.";
  private final PlanFrameworks frameworks;
  private final PlanCalls calls;
  private final PlanWriters writers;
  private final PlanJudges judges;
  private final PlanDeciders deciders;
  private final PlanFollowers followers;
  private final PlanSpeakers speakers;
  private final PlanBooks books;

  PlanActs(PlanFrameworks frameworks, PlanCalls calls, PlanWriters writers, PlanJudges judges, PlanDeciders deciders,
      PlanFollowers followers, PlanSpeakers speakers, PlanBooks books) {
    this.frameworks = frameworks;
    this.calls = calls;
    this.writers = writers;
    this.judges = judges;
    this.deciders = deciders;
    this.followers = followers;
    this.speakers = speakers;
    this.books = books;
  }

  /** @param day on which it happens */
  public void play(PlanAct act, LocalDate day, int year) {
    switch (act) {
      case CALL -> {
        frameworks.first(day.minusDays(10));
        call(year, "Plannen van aanpak " + year, day.plusWeeks(6));
      }
      case SUBMIT -> List.of(WRITING, IN_PART, REJECTED).forEach(provider -> submit(provider, year));
      case JUDGE -> {
        judge(WRITING, year, day, Temper.PLEASED);
        judge(IN_PART, year, day, Temper.DIVIDED);
        judge(REJECTED, year, day, Temper.STERN);
      }
      case DECIDE -> decide(day, year);
      case FOLLOW -> {
        followers.follow(WRITING, previous(day), day);
        followers.follow(IN_PART, previous(day), day);
      }
      case CALL_NOW -> {
        frameworks.second(day.minusDays(2));
        call(year, "Plannen van aanpak " + year, day.plusDays(25));
      }
      case NOW -> now(day, year);
    }
  }

  private void call(int year, String title, LocalDate due) {
    var asked = new HashSet<>(books.withSpaces(year));
    asked.addAll(books.withSpaces(year - 1));
    AsViewer.run(MANAGER, () -> calls.open(MANAGER, new CallDraft(UUID.randomUUID(), year, title, GUIDANCE, asked, true,
        true, due, frameworks.savings(), null)));
  }

  private PlanId submit(int provider, int year) {
    var plan = writers.begin(provider, latest(year), year, new PlanStart.Empty());
    writers.introduce(provider, plan, year);
    writers.add(provider, plan, year, MadeUpMeasure.of(provider));
    writers.submit(provider, plan);
    return plan;
  }

  private void judge(int provider, int year, LocalDate day, Temper temper) {
    var plan = plan(provider, year);
    judges.judge(plan, judges.open(plan, frameworks.savings(), day.plusWeeks(2)), _ -> true, temper);
  }

  private void decide(LocalDate day, int year) {
    decide(WRITING, year, DecisionOutcome.APPROVED, "Een doordacht plan, met effecten die te volgen zijn.");
    decide(IN_PART, year, DecisionOutcome.PARTLY_APPROVED, "Akkoord, op één maatregel na die nog niet is onderbouwd.");
    decide(REJECTED, year, DecisionOutcome.REJECTED,
        "De kwaliteit is niet geborgd en de effecten zijn niet herleid. Een nieuw plan is welkom.");
    List.of(WRITING, IN_PART).forEach(provider -> books.plan(provider, year).filter(row -> row.state() == PlanState.APPROVED
        || row.state() == PlanState.PARTLY_APPROVED).ifPresent(row -> followers.start(provider, row.id(), day)));
  }

  private void decide(int provider, int year, DecisionOutcome outcome, String reason) {
    judges.lead(plan(provider, year)).ifPresent(lead -> deciders.decide(lead, plan(provider, year), outcome, reason));
  }

  private void now(LocalDate day, int year) {
    var before = books.plan(WRITING, year - 1).filter(row -> row.state() == PlanState.IN_EXECUTION);
    books.plan(IN_PART, year - 1).filter(row -> row.state() == PlanState.IN_EXECUTION).ifPresent(row -> {
      writers.adjust(IN_PART, row.id());
      deciders.agree(row.id());
    });
    before.ifPresent(row -> speakers.speak(books.people().of(WRITING), row.id(), day));
    var own = writers.begin(WRITING, latest(year), year,
        before.<PlanStart>map(row -> new PlanStart.EarlierYear(row.id())).orElseGet(PlanStart.Empty::new));
    if (before.isEmpty()) {
      writers.introduce(WRITING, own, year);
      writers.add(WRITING, own, year, List.of(MadeUpMeasure.NORMS));
    }
    List.of(SUBMITTED, IN_REVIEW, TO_CONCLUDE, RETURNED).forEach(provider -> submit(provider, year));
    var bench = open(IN_REVIEW, year, day);
    judges.judge(plan(IN_REVIEW, year), bench, holder -> !PlanJudges.isMunicipal(holder) && !holder.equals(bench.getFirst()),
        Temper.DIVIDED);
    judges.judge(plan(TO_CONCLUDE, year), open(TO_CONCLUDE, year, day), _ -> true, Temper.DIVIDED);
    judges.judge(plan(RETURNED, year), open(RETURNED, year, day), _ -> true, Temper.STERN);
    judges.lead(plan(RETURNED, year)).ifPresent(lead -> deciders.sendBack(lead, plan(RETURNED, year)));
  }

  private List<RoleHolder> open(int provider, int year, LocalDate day) {
    return judges.open(plan(provider, year), frameworks.savings(), day.plusWeeks(3));
  }

  private PlanId plan(int provider, int year) {
    return books.plan(provider, year).orElseThrow().id();
  }

  /** The call for a year that went out last. */
  private UUID latest(int year) {
    return calls.rows(MANAGER, CallFilter.ALL, Pageable.unpaged()).stream().filter(row -> row.year() == year)
        .map(row -> row.id().value()).findFirst().orElseThrow();
  }

  private static Quarter previous(LocalDate day) {
    return Quarter.of(day.minusMonths(3));
  }
}
