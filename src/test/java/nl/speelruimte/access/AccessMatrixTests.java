package nl.speelruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every question of every service, asked by everybody. What belongs to others could as well not be there: taking it
 * out of the database changes no answer, so it shows in no row, no total, no order and no message, and not yours looks
 * the same as not there.
 */
@DatabaseTest
@Transactional
class AccessMatrixTests {

  private static final MatrixReport REPORT = new MatrixReport("access-matrix.md", "Who may see and do what");
  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired SpendingSpaces spaces;
  private final Marks marks = new Marks();
  private Planter planter;
  private World world;
  private ArgumentBook arguments;

  @BeforeEach
  void plant() {
    planter = new Planter(jdbc, marks);
    world = new World(jdbc, marks, planter).build();
    arguments = new ArgumentBook(world, cell ->
        spaces.details(ViewerKind.BUREAU_MANAGER.viewer(world.parties()), new SpaceId(cell.space())));
    jdbc.sql("SET SESSION foreign_key_checks = 0").update();
    jdbc.sql("SAVEPOINT planted").update();
  }

  @AfterEach
  void putBack() {
    jdbc.sql("SET SESSION foreign_key_checks = 1").update();
  }

  @AfterAll
  static void write() {
    REPORT.write();
  }

  @Test
  void everyQuestionAnswersFromTheScopeOfTheViewerOnly() {
    var table = new TreeMap<String, Map<String, String>>();
    var wrong = wrong(Door.all(context).stream().filter(door -> !door.isCommand()).toList(), table);
    table.forEach((door, words) -> words.forEach((kind, word) -> {
      if (!ViewerKind.WITHOUT_ROLE.contains(ViewerKind.valueOf(kind)) && !word.equals("sees")
          && !Exceptions.isEmptyByDesign(door, ViewerKind.valueOf(kind))) {
        wrong.add(kind + " should be answered something by " + door + ", but it is " + word);
      }
    }));
    REPORT.section("Questions", names(), table);
    assertThat(wrong.stream().distinct().limit(60)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"howMany", "amounts", "describe"})
  void theMatrixNoticesALeak(String method) {
    var leaks = Arrays.stream(LeakyDesk.class.getDeclaredMethods()).filter(each -> each.getName().equals(method))
        .map(each -> new Door(new LeakyDesk(jdbc), LeakyDesk.class, each, each)).toList();

    assertThat(wrong(leaks, new TreeMap<>())).anyMatch(line -> line.startsWith("OWN_PROVIDER"))
        .anyMatch(line -> line.startsWith("OWN_MUNICIPALITY"));
  }

  private List<String> wrong(List<Door> questions, Map<String, Map<String, String>> table) {
    var calls = calls(questions);
    var wrong = new ArrayList<String>();
    for (var kind : ViewerKind.values()) {
      var viewer = kind.viewer(world.parties());
      var answers = ask(calls, viewer);
      answers.forEach((call, outcome) -> {
        outcome.owners().stream().filter(owner -> !owner.isFor(viewer)).filter(_ -> !Exceptions.isAnswered(call.door))
            .forEach(owner -> wrong.add(kind + " sees " + owner + " by " + call));
        if (outcome.refused() && !outcome.refusedCalmly()) {
          wrong.add(kind + " breaks " + call + ": " + outcome.said());
        }
        table.computeIfAbsent(call.door.toString(), _ -> new LinkedHashMap<>())
            .merge(kind.name(), word(outcome), AccessMatrixTests::more);
      });
      wrong.addAll(changedWithoutTheOthers(kind, viewer, answers));
    }
    return wrong;
  }

  private List<String> changedWithoutTheOthers(ViewerKind kind, Viewer viewer, Map<Call, Caller.Outcome> answers) {
    planter.leaveOnlyWhatIsFor(viewer);
    jdbc.sql("UPDATE parties_revision SET token = UUID()").update();
    var changed = new ArrayList<String>();
    ask(List.copyOf(answers.keySet()), viewer).forEach((call, outcome) -> {
      var before = answers.get(call).said();
      if (!before.equals(outcome.said()) && !Exceptions.isAnswered(call.door)
          && !Exceptions.mayNameOthers(call.door)) {
        changed.add("%s hears of others by %s: %s, without them %s".formatted(kind, call, shortened(before),
            shortened(outcome.said())));
      }
    });
    jdbc.sql("ROLLBACK TO SAVEPOINT planted").update();
    return changed;
  }

  private Map<Call, Caller.Outcome> ask(List<Call> calls, Viewer viewer) {
    var caller = new Caller(marks);
    var answers = new LinkedHashMap<Call, Caller.Outcome>();
    calls.forEach(call -> answers.put(call, caller.call(call.door, viewer, viewer.role(), call.arguments)));
    return answers;
  }

  private List<Call> calls(List<Door> doors) {
    var calls = new ArrayList<Call>();
    for (var cell : targets()) {
      doors.forEach(door -> arguments.calls(door.method(), cell).forEach(values -> calls.add(new Call(door, values))));
    }
    return calls;
  }

  private List<World.Cell> targets() {
    var parties = world.parties();
    return world.cells().stream()
        .filter(cell -> cell.owner().provider().equals(parties.ownCarer())
            || cell.year() == 2026 && !cell.owner().municipality().equals(parties.grantedPlace()))
        .filter(cell -> cell.year() == 2026 || cell.owner().municipality().equals(parties.grantedPlace()))
        .toList();
  }

  @Test
  void everyCommandChangesNothingForWhoHasNoRightToIt() {
    var commands = Door.all(context).stream().filter(Door::isCommand).toList();
    var table = new TreeMap<String, Map<String, String>>();
    var wrong = new ArrayList<String>();
    var tables = new Tables(jdbc);
    for (var door : commands) {
      var permitted = CommandRights.of(door);
      var before = tables.content();
      for (var kind : ViewerKind.values()) {
        table.computeIfAbsent(door.toString(), _ -> new LinkedHashMap<>())
            .put(kind.name(), permitted.contains(kind) ? "may" : "refused");
        if (!permitted.contains(kind)) {
          wrong.addAll(tried(door, kind));
        }
      }
      tables.differences(before)
          .forEach(name -> wrong.add(door + " changed " + name + " for somebody without the right"));
      jdbc.sql("ROLLBACK TO SAVEPOINT planted").update();
    }
    REPORT.section("Commands", names(), table);
    assertThat(wrong).isEmpty();
  }

  /** Once as signed in, and once with a forged sign-in that the first fence would let pass. */
  private List<String> tried(Door door, ViewerKind kind) {
    var wrong = new ArrayList<String>();
    var viewer = kind.viewer(world.parties());
    for (var signedIn : List.of(viewer.role(), Role.BUREAU_MANAGER)) {
      for (var cell : targets()) {
        for (var values : arguments.calls(door.method(), cell)) {
          var outcome = new Caller(marks).call(door, viewer, signedIn, values);
          if (!outcome.refusedCalmly()) {
            wrong.add("%s is not refused %s, signed in as %s: %s".formatted(kind, door, signedIn, outcome.said()));
          }
        }
      }
    }
    return wrong.stream().distinct().toList();
  }

  private static List<String> names() {
    return Arrays.stream(ViewerKind.values()).map(Enum::name).toList();
  }

  private static String word(Caller.Outcome outcome) {
    return outcome.refused() ? "refused" : outcome.empty() ? "empty" : "sees";
  }

  private static String more(String one, String other) {
    var words = List.of("refused", "empty", "sees");
    return words.get(Math.max(words.indexOf(one), words.indexOf(other)));
  }

  private static String shortened(String text) {
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }

  private record Call(Door door, List<Object> arguments) {

    @Override
    public String toString() {
      return door + " " + shortened(arguments.toString());
    }
  }
}
