package nl.speelruimte.spending;

import static nl.speelruimte.spending.Viewers.ANALYST;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.compare.CompareDesk;
import nl.speelruimte.spending.compare.CompareFilter;
import nl.speelruimte.spending.compare.Comparisons;
import nl.speelruimte.spending.compare.OwnFigureDraft;
import nl.speelruimte.spending.steps.ArrangementItem;
import nl.speelruimte.spending.steps.JointPlanDraft;
import nl.speelruimte.spending.steps.SpaceSteps;
import nl.speelruimte.spending.stops.ExceptionDecision;
import nl.speelruimte.spending.stops.ExceptionDraft;
import nl.speelruimte.spending.stops.ExceptionGround;
import nl.speelruimte.spending.stops.IntakeStops;
import nl.speelruimte.spending.stops.StopAction;
import nl.speelruimte.spending.stops.StopDesk;
import nl.speelruimte.spending.stops.StopDraft;
import nl.speelruimte.spending.stops.StopExceptions;
import nl.speelruimte.spending.stops.StopFilter;
import nl.speelruimte.spending.stops.StopGround;
import nl.speelruimte.spending.stops.StopId;
import nl.speelruimte.spending.stops.StopStepDraft;
import nl.speelruimte.spending.tight.AboveCeilings;
import nl.speelruimte.spending.tight.StepDraft;
import nl.speelruimte.spending.tight.StepKind;
import nl.speelruimte.spending.tight.TightMeasure;
import nl.speelruimte.spending.tight.TightProcedures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** UC-36, UC-76 to UC-82: whatever is done about a tight space, looking back shows what was shown at each moment. */
class ReplayOfRoomsTests extends StoryOfASpace {

  private static final Pageable ALL = PageRequest.of(0, 200);
  private static final Set<String> DONE = new TreeSet<>();
  @Autowired TightProcedures procedures;
  @Autowired AboveCeilings above;
  @Autowired SpaceSteps steps;
  @Autowired IntakeStops stops;
  @Autowired StopDesk desk;
  @Autowired StopExceptions exceptions;
  @Autowired Comparisons comparisons;
  @Autowired CompareDesk numbers;
  private Random random = new Random();
  private SpaceId space;
  private List<Viewer> people = List.of();

  @ParameterizedTest
  @ValueSource(longs = {3, 11})
  void whateverIsDoneEachMomentIsShownAsItWas(long seed) {
    random = new Random(seed);
    CareRegion.mandate(jdbc, municipality, true, LocalDate.of(2026, 1, 1));
    people = List.of(BUREAU, Viewers.municipality(municipality), Viewers.provider(provider));
    space = opened(2026, "A", 3_000);
    for (var number = 1L; number <= 6; number++) {
      region.allocation(provider, municipality, number, "45", 2, "2026-01-01", "2026-12-31");
    }
    loaded("2026-01-12");

    recalculation.byHand(CareRegion.JOB, () -> {
      var seen = live();
      assertThat(seen.stream().map(SeenThen::shown).distinct().count()).as("the story moves").isGreaterThan(30);
      seen.forEach(moment ->
          assertThat(moment.differences(shown(moment.asOf()))).as("%s", moment.asOf()).isEmpty());
      return true;
    });
  }

  @AfterAll
  static void theStoriesHadAllOfIt() {
    assertThat(DONE).contains("NOTICE", "RECEIPT", "SIDE", "CONSULTATION", "DECISION", "STOP", "CONFIRM", "ASK", "ANSWER",
        "ENTER", "EXPLAIN", "AGREE", "ADJUST", "ARRANGE");
  }

  private List<SeenThen> live() {
    var seen = new ArrayList<SeenThen>();
    var day = LocalDate.of(2026, 2, 16);
    for (var step = 0; step < 30; step++) {
      var today = day;
      var morning = day.atTime(LocalTime.of(0, 5)).atZone(PortalClock.ZONE).toInstant();
      var shown = PortalClock.at(morning, () -> {
        recalculation.startDay(CareRegion.JOB);
        recalculation.catchUp(CareRegion.JOB);
        return shown(null);
      });
      for (var event = 1; event <= 3; event++) {
        var moment = morning.plusSeconds(3_600L * (1 + event));
        shown = PortalClock.at(moment, () -> happenAndLook(today));
        seen.add(new SeenThen(new AsOf(day, moment.plusNanos(1_000)), shown));
      }
      seen.add(new SeenThen(AsOf.endOf(day), shown));
      day = day.plusDays(1 + random.nextInt(18));
    }
    return seen;
  }

  private Map<String, Object> happenAndLook(LocalDate today) {
    try {
      happen(today);
    } catch (RuleBroken no) {
      DONE.add("no: " + no.textKey());
    }
    recalculation.catchUp(CareRegion.JOB);
    return shown(null);
  }

  private void happen(LocalDate today) {
    switch (random.nextInt(12)) {
      case 0 -> load(today);
      case 1 -> adjust(today);
      case 2, 3, 4 -> takeATightStep(today);
      case 5 -> beginAStop(today);
      case 6 -> goOnWithAStop(today);
      case 7, 8 -> askOrAnswer();
      case 9 -> arrangeOrExhaust(today);
      default -> speakOfNumbers();
    }
  }

  private void load(LocalDate today) {
    for (var number = 1L; number <= 6; number++) {
      region.claim(provider, municipality, number, "45", today.minusMonths(1).toString().substring(0, 7),
          5_000 + random.nextInt(60_000), random.nextBoolean());
    }
    region.load();
  }

  private void adjust(LocalDate today) {
    var details = spaces.details(BUREAU, space);
    spaces.adjust(BUREAU, space, new AdjustmentDraft(Money.ofEuros(random.nextInt(5) == 0 ? 40_000 : 100), today, "Meer",
        new FileDraft("wijziging.pdf", LETTER), details.version()));
    DONE.add("ADJUST");
  }

  private void takeATightStep(LocalDate today) {
    var who = oneOf(people);
    var procedure = procedures.of(who, space, null);
    if (procedure.may().isEmpty()) {
      return;
    }
    var kind = oneOf(List.copyOf(procedure.may()));
    var draft = new StepDraft(today, "Tekst", "A. Vos", oneOf(List.of(TightMeasure.values())), procedure.seen());
    AsViewer.run(who, () -> take(who, kind, draft));
    DONE.add(kind.name());
  }

  private void take(Viewer who, StepKind kind, StepDraft draft) {
    switch (kind) {
      case NOTICE -> procedures.send(who, space, draft);
      case RECEIPT -> procedures.confirmReceipt(who, space, draft);
      case SIDE -> procedures.giveSide(who, space, draft);
      case CONSULTATION -> procedures.consult(who, space, draft);
      case DECISION -> procedures.decide(who, space, draft);
    }
  }

  private void beginAStop(LocalDate today) {
    var who = oneOf(people);
    var ground = random.nextInt(3) > 0 ? StopGround.PLAFOND : oneOf(List.of(StopGround.values()));
    var from = ground == StopGround.CAPACITY ? today.plusDays(14) : today;
    var draft = new StopDraft(ground, from, random.nextBoolean() ? null : from.plusDays(random.nextInt(40)), null, "Vol");
    var asks = stops.ofSpace(who, space, null).may().contains(StopAction.REQUEST);
    AsViewer.call(who, () -> asks ? desk.request(who, space, draft) : desk.impose(who, space, draft));
    DONE.add("STOP");
  }

  private void goOnWithAStop(LocalDate today) {
    var who = oneOf(people);
    var all = stops.rows(who, StopFilter.of(provider), ALL);
    if (all.isEmpty()) {
      return;
    }
    var details = stops.details(who, oneOf(all).id());
    var id = details.stop().id();
    var step = new StopStepDraft("Reden", today.plusDays(random.nextInt(3)), details.seen());
    details.may().stream().filter(EnumSet.range(StopAction.CONFIRM, StopAction.LIFT)::contains).findAny()
        .ifPresent(action -> AsViewer.run(who, () -> goOn(who, id, action, step)));
  }

  private void goOn(Viewer who, StopId id, StopAction action, StopStepDraft step) {
    switch (action) {
      case CONFIRM -> desk.confirm(who, id, step);
      case REFUSE -> desk.refuse(who, id, step);
      case WITHDRAW -> desk.withdraw(who, id, step);
      case LIFT -> desk.lift(who, id, step);
      case REQUEST, IMPOSE, ASK_EXCEPTION, ANSWER_EXCEPTION -> throw new AssertionError(action);
    }
    DONE.add(action.name());
  }

  private void askOrAnswer() {
    var who = oneOf(people);
    for (var stop : stops.rows(who, StopFilter.of(provider), ALL)) {
      var requests = exceptions.rows(who, StopFilter.ALL, stop.id(), ALL);
      var waits = requests.stream().filter(row -> row.decision() == null).findFirst();
      var may = stops.details(who, stop.id()).may();
      if (may.contains(StopAction.ASK_EXCEPTION)) {
        var draft = new ExceptionDraft(oneOf(List.of(ExceptionGround.values())), "Kort gezegd", requests.size());
        AsViewer.run(who, () -> exceptions.ask(who, stop.id(), draft));
        DONE.add("ASK");
        return;
      }
      if (may.contains(StopAction.ANSWER_EXCEPTION) && waits.isPresent()) {
        AsViewer.run(who, () -> exceptions.answer(who, stop.id(), waits.get().id(),
            oneOf(List.of(ExceptionDecision.values())), "Daarom"));
        DONE.add("ANSWER");
        return;
      }
    }
  }

  private void arrangeOrExhaust(LocalDate today) {
    var procedure = steps.of(BUREAU, space);
    if (random.nextBoolean() && procedure.mayExhaust()) {
      steps.exhaust(BUREAU, space, "Op");
      DONE.add("EXHAUST");
    } else if (procedure.mayArrange()) {
      steps.arrange(BUREAU, space, new JointPlanDraft(today, Arrays.stream(ArrangementItem.values())
          .collect(Collectors.toMap(item -> item, item -> "Afspraak " + random.nextInt(100))), null, "Later",
          procedure.latestPlan()));
      DONE.add("ARRANGE");
    }
  }

  private void speakOfNumbers() {
    var who = oneOf(people);
    var about = oneOf(comparisons.ofSpace(who, space, null));
    var quarter = about.quarter().number();
    var action = oneOf(List.copyOf(about.may()));
    var words = "Woorden " + random.nextInt(100);
    AsViewer.run(who, () -> {
      switch (action) {
        case ENTER -> numbers.enter(who, space, quarter, new OwnFigureDraft(Money.ofEuros(random.nextInt(60_000)),
            Money.ofEuros(random.nextInt(9_000)), words, about.entries().size()));
        case COMMENT -> numbers.comment(who, space, quarter, words, about.seen());
        case EXPLAIN -> numbers.explain(who, space, quarter, words, about.seen());
        case AGREE -> numbers.agree(who, space, quarter, about.seen());
      }
    });
    DONE.add(action.name());
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Everything that the pages say of this space beside its figures, by name. */
  private Map<String, Object> shown(AsOf asOf) {
    var shown = new TreeMap<String, Object>();
    shown.put("procedure", procedures.of(ANALYST, space, asOf));
    shown.put("above the ceiling", above.of(ANALYST, space, asOf));
    shown.put("steps", steps.of(ANALYST, space, asOf));
    shown.put("entries", facts.entries(ANALYST, space, asOf));
    shown.put("stops of the space", stops.ofSpace(ANALYST, space, asOf));
    shown.put("two numbers", comparisons.ofSpace(ANALYST, space, asOf));
    for (var running : List.of(true, false)) {
      var filter = new StopFilter(provider, null, null, running, asOf);
      var rows = stops.rows(ANALYST, filter, ALL);
      assertThat(stops.count(ANALYST, filter)).isEqualTo(rows.size());
      shown.put("stops, running " + running, rows);
      shown.put("requests per ground, running " + running, exceptions.counts(ANALYST, filter));
      rows.forEach(row -> {
        shown.put("stop " + row.id(), stops.details(ANALYST, row.id(), asOf));
        shown.put("requests " + row.id(), exceptions.rows(ANALYST, StopFilter.ALL.asOf(asOf), row.id(), ALL));
      });
    }
    IntStream.rangeClosed(1, 4).forEach(quarter -> shown.put("list of quarter " + quarter, comparisons.rows(ANALYST,
        new CompareFilter(new Quarter(2026, quarter), provider, null, null, asOf), ALL)));
    return shown;
  }
}
