package nl.speelruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.identity.People;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.JudgingSheets;
import nl.speelruimte.plans.judging.RoundId;
import nl.speelruimte.plans.judging.RoundStory;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-121: while a round is open, every question of every service is asked about it by everybody: no answer holds what
 * somebody else found, and none changes when somebody finds otherwise. Nor does it stand in any other table.
 */
@DatabaseTest
@Transactional
@LivesOn("2031-03-03")
class BlindRoundTests {

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired SpendingSpaces spaces;
  @Autowired JudgingRounds rounds;
  @Autowired JudgingSheets sheets;
  private final Marks marks = new Marks();
  private RoundStory story;
  private RoundId round;
  private List<Call> calls;
  private Map<String, Viewer> viewers;

  @BeforeEach
  void judge() {
    var world = new World(jdbc, marks, new Planter(jdbc, marks)).build();
    var arguments = new ArgumentBook(world, cell ->
        spaces.details(ViewerKind.BUREAU_MANAGER.viewer(world.parties()), new SpaceId(cell.space())));
    story = new RoundStory(context);
    round = story.judged(4, 5, 3);
    story.finish(story.lead, round);
    var cell = world.cells().stream().filter(each -> each.year() == 2026).findFirst().orElseThrow();
    calls = Door.all(context).stream().filter(door -> !door.isCommand() || door.toString().startsWith("TrailSearch."))
        .flatMap(door -> arguments.calls(door.method(), cell).stream().flatMap(values -> about(door, values))).toList();
    viewers = everybody();
  }

  @Test
  void nobodyIsToldWhatSomebodyElseFound() {
    assertThat(calls).extracting(call -> call.door.toString()).contains("Comparisons.of", "JudgingRounds.details",
        "JudgingSheets.sheet", "AuditTrail.history", "TrailSearch.rows", "AttentionPoints.rows", "EfficiencyPlans.steps");
    var secret = mark(story.analyst);
    // What is remembered between questions is made by the first time they are asked, and not by what anybody finds.
    answers();
    var before = answers();
    assertThat(answers()).as("asking alone changes nothing").isEqualTo(before);
    assertThat(before).isNotEmpty().allSatisfy((call, said) -> assertThat(said).as(call).doesNotContain(secret));

    story.give(story.analyst, round, story.criterion("H1"), null, 1, true);
    story.give(story.analyst, round, story.criterion("K1"), null, 1, false);
    story.give(story.analyst, round, story.criterion("M1"), story.group, 2, true);

    var after = answers();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after).allSatisfy((call, said) -> {
      assertThat(said).as(call).doesNotContain(secret);
      if (!call.contains(" audit ")) {
        assertThat(said).as("no answer may change by what the analyst finds: %s", call).isEqualTo(before.get(call));
      }
    });
  }

  /** The assessors read their own, so the question finds something where there is something to find. */
  @Test
  void whoJudgesReadsWhatTheyFoundThemselves() {
    viewers = Map.of("analyst", story.analyst);

    assertThat(answers().entrySet()).filteredOn(each -> each.getKey().contains("JudgingSheets.sheet"))
        .anySatisfy(each -> assertThat(each.getValue()).contains(mark(story.analyst)).doesNotContain(mark(story.lead)));
  }

  @Test
  void whatWasFoundStandsNowhereElseUntilTheRoundIsClosed() {
    assertThat(tablesWith(mark(story.analyst))).containsExactly("plans_judgement");

    story.finish(story.analyst, round);
    assertThat(tablesWith(mark(story.analyst))).containsExactly("plans_judgement");
    story.finish(story.manager, round);

    assertThat(rounds.details(story.lead, round).round().isOpen()).isFalse();
    assertThat(tablesWith(mark(story.analyst))).containsExactly("audit_event", "plans_judgement");
  }

  /** It may say what they found, and so no assessor reads it; who leads has to ask somebody else, and may read why. */
  @Test
  void whyAnAssessorDoesNotJudgeIsForWhoLeadsUntilTheRoundIsClosed() {
    var why = "Dit plan overtuigt mij geenszins, " + mark(story.analyst).toUpperCase(Locale.ROOT);
    story.as(story.analyst, () -> {
      sheets.recuse(story.analyst, round, why);
      return round;
    });
    assertThat(rounds.details(story.lead, round).round().isOpen()).as("the municipality is still to finish").isTrue();

    var told = answers().entrySet().stream().filter(each -> each.getValue().contains(why.replace(", ", "")) || each.getValue()
        .contains(mark(story.analyst).toUpperCase(Locale.ROOT))).map(Map.Entry::getKey).toList();
    assertThat(told).as("who leads and a manager who does not judge are told").anyMatch(call -> call.startsWith("lead "))
        .anyMatch(call -> call.startsWith("colleague "))
        .allMatch(call -> call.matches("(lead|colleague) Judging(Rounds|Sheets)\\..*"));
    assertThat(tablesWith(why)).containsExactly("plans_round_assessor");

    story.finish(story.manager, round);
    assertThat(rounds.details(story.manager, round).everybody()).anySatisfy(each ->
        assertThat(each.recusedReason()).isEqualTo(why));
    assertThat(tablesWith(why)).containsExactly("audit_event", "plans_round_assessor");
  }

  private static String mark(Viewer assessor) {
    return RoundStory.mark(assessor);
  }

  private Map<String, Viewer> everybody() {
    var people = new People(context);
    var all = new LinkedHashMap<String, Viewer>();
    all.put("lead", story.lead);
    all.put("manager", story.manager);
    all.put("colleague", people.signInAs(Role.BUREAU_MANAGER));
    all.put("administrator", people.signInAs(Role.BUREAU_ADMIN));
    all.put("auditor", people.signInAs(Role.AUDITOR));
    all.put("neighbour", people.signInAs(Role.MUNICIPAL_MANAGER, story.veen));
    all.put("reader", people.signInAs(Role.MUNICIPAL_READER, story.duin));
    all.put("provider", people.signInAs(Role.PROVIDER_MANAGER, story.provider));
    all.put("portal", Viewer.system("test"));
    people.signOut();
    return all;
  }

  private Map<String, String> answers() {
    var answers = new LinkedHashMap<String, String>();
    viewers.forEach((name, viewer) -> calls.forEach(call -> answers.put(name + call,
        inOneOrder(new Caller(marks).call(call.door, viewer, viewer.role(), call.arguments).said()))));
    return answers;
  }

  /** A map says its entries in any order. */
  private static String inOneOrder(String said) {
    return Stream.of(said.split(", |[\\[\\]]")).sorted().toList().toString();
  }

  /** The same question about what this story is about. */
  private Stream<Call> about(Door door, List<Object> values) {
    List<List<Object>> all = List.of(List.of());
    for (var value : values) {
      var wider = new ArrayList<List<Object>>();
      all.forEach(call -> meant(value).forEach(each -> wider.add(Stream.concat(call.stream(), Stream.of(each)).toList())));
      all = wider;
    }
    return all.stream().map(arguments -> new Call(door, arguments));
  }

  private List<Object> meant(@Nullable Object value) {
    var plan = rounds.details(story.lead, round).round().plan();
    return switch (value) {
      case null -> Collections.singletonList(null);
      case RoundId _ -> List.of(round);
      case PlanId _ -> List.of(plan);
      case MeasureKey _ -> List.of(story.group);
      case ProviderId _ -> List.of(story.provider);
      case MunicipalityId _ -> List.of(story.duin);
      case Subject _ -> List.of(rounds.details(story.lead, round).round().subject(),
          Subject.of("plans.plan", plan).of(story.provider), Subject.of("plans.assessor", assessor()).of(story.provider));
      default -> List.of(value);
    };
  }

  private UUID assessor() {
    return rounds.details(story.lead, round).everybody().stream()
        .filter(each -> each.account().equals(story.analyst.account())).findFirst().orElseThrow().id();
  }

  private List<String> tablesWith(String words) {
    var columns = jdbc.sql("""
            SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()
               AND data_type IN ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'json', 'blob', 'longblob')""")
        .query((row, _) -> Map.entry(row.getString(1), row.getString(2))).list();
    assertThat(columns).hasSizeGreaterThan(200);
    return columns.stream().filter(column -> jdbc.sql("SELECT COUNT(*) FROM `%s` WHERE `%s` LIKE :words"
            .formatted(column.getKey(), column.getValue())).param("words", "%" + words + "%").query(Long.class).single() > 0)
        .map(Map.Entry::getKey).distinct().sorted().toList();
  }

  private record Call(Door door, List<Object> arguments) {

    @Override
    public String toString() {
      var room = door.type().getName().startsWith("nl.speelruimte.audit.") ? " audit " : " ";
      return room + door + " " + arguments;
    }
  }
}
