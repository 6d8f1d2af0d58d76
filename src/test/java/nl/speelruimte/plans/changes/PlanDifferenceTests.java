package nl.speelruimte.plans.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.changes.PlanChange.MeasureMoved;
import nl.speelruimte.plans.content.EvidenceRow;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.course.VersionState;
import nl.speelruimte.spending.SpaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is otherwise in a later version, case by case. */
class PlanDifferenceTests {

  private static final Instant THEN = Instant.parse("2026-11-01T10:00:00Z");
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final M A = new M("A", "tekst", "", "eigenaar", MARCH, null, MeasureCategory.OTHER, List.of(), List.of());

  @Test
  void aCopyIsNoChange() {
    var version = version("inleiding", A, A.with(effect(1, 2, 10)).file("bewijs.pdf").named("B"));
    assertThat(PlanDifference.between(version, version("inleiding ", measures(version))).changes()).isEmpty();
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of("a title", A, change(m -> m.titled("A2")), "TextChanged TITLE A -> A2"),
        Arguments.of("a text", A, change(m -> m.saying("anders")), "TextChanged TEXT tekst -> anders"),
        Arguments.of("an owner", A, change(m -> m.owned("iemand")), "TextChanged OWNER eigenaar -> iemand"),
        Arguments.of("how it is measured", A, change(m -> m.measured("duur")), "TextChanged MEASURED_BY  -> duur"),
        Arguments.of("a day", A, change(m -> m.due(MARCH)), "DayChanged DUE_ON null -> 2026-03-01"),
        Arguments.of("a category", A, change(m -> m.as(MeasureCategory.WORK_PROCESSES)),
            "CategoryChanged OTHER -> WORK_PROCESSES"),
        Arguments.of("a new amount", A, change(m -> m.with(effect(1, 2, 10))), "Effects 1/2 0 -> 10"),
        Arguments.of("another amount", A.with(effect(1, 2, 10)), change(m -> m.with(effect(1, 2, 15))),
            "Effects 1/2 10 -> 15"),
        Arguments.of("an amount gone", A.with(effect(1, 2, 10)), change(M::without), "Effects 1/2 10 -> 0"),
        Arguments.of("an amount in another quarter", A.with(effect(1, 2, 10)), change(m -> m.with(effect(1, 3, 10))),
            "Effects 1/3 0 -> 10, 1/2 10 -> 0"),
        Arguments.of("zero for nothing", A, change(m -> m.with(effect(1, 2, 0))), ""),
        Arguments.of("a file more", A, change(m -> m.file("b.pdf")), "EvidenceAdded b.pdf"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void oneThingThatIsOtherwise(String name, M before, UnaryOperator<M> change, String expected) {
    var old = version("x", before);
    var now = version("x", change.apply(before));

    assertThat(PlanDifference.between(old, now).changes()).map(PlanDifferenceTests::said)
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void aFileThatWasTakenOutIsNamed() {
    assertThat(PlanDifference.between(version("x", A.file("b.pdf")), version("x", A)).changes())
        .map(PlanDifferenceTests::said).containsExactly("EvidenceRemoved b.pdf");
  }

  @Test
  void thePlanItselfComesFirstAndWhatIsGoneComesLast() {
    var before = version("oude inleiding", A, A.named("B"));
    var after = version("nieuwe inleiding", A.titled("A2"), A.named("C"));

    assertThat(PlanDifference.between(before, after).changes()).map(PlanDifferenceTests::said).containsExactly(
        "TextChanged INTRODUCTION oude inleiding -> nieuwe inleiding", "TextChanged TITLE A -> A2", "MeasureAdded C",
        "MeasureRemoved B");
  }

  @ParameterizedTest
  @CsvSource({"ABC, ABC, ''", "ABC, CAB, C", "ABC, BAC, B", "ABCD, DCBA, CBA", "ABC, AC, ''", "AC, ABC, ''",
    "ABCDE, AECDB, EB", "ABC, CXAB, C"})
  void asFewMeasuresAsCanBeHaveMoved(String before, String after, String moved) {
    var changes = PlanDifference.between(version("x", row(before)), version("x", row(after))).changes();
    assertThat(changes.stream().filter(MeasureMoved.class::isInstance).map(each -> each.measure().title()).toList())
        .hasSameSizeAs(moved.chars().boxed().toList());
    if (moved.length() == 1) {
      assertThat(changes.stream().filter(MeasureMoved.class::isInstance).map(each -> each.measure().title()).toList())
          .containsAnyOf(moved, "A");
    }
  }

  @Test
  void aSpaceThatIsNamedOrNoMoreIsAChangeOfThePlan() {
    var one = new SpaceId(UUID.randomUUID());
    var two = new SpaceId(UUID.randomUUID());

    assertThat(PlanDifference.between(version(List.of(one)), version(List.of(two))).changes())
        .containsExactly(new PlanChange.SpacesChanged(List.of(two), List.of(one)));
  }

  private static String said(PlanChange change) {
    return switch (change) {
      case PlanChange.TextChanged(var _, var field, var before, var after) ->
          "TextChanged %s %s -> %s".formatted(field, before, after);
      case PlanChange.DayChanged(var _, var field, var before, var after) ->
          "DayChanged %s %s -> %s".formatted(field, before, after);
      case PlanChange.CategoryChanged(var _, var before, var after) -> "CategoryChanged %s -> %s".formatted(before, after);
      case PlanChange.MeasureAdded(var measure) -> "MeasureAdded " + measure.title();
      case PlanChange.MeasureRemoved(var measure) -> "MeasureRemoved " + measure.title();
      case PlanChange.MeasureMoved(var measure, var before, var after) ->
          "MeasureMoved %s %s -> %s".formatted(measure.title(), before, after);
      case PlanChange.EffectsChanged(var _, var amounts) -> "Effects " + String.join(", ", amounts.stream()
          .map(each -> "%s/%s %s -> %s".formatted(each.where().municipality().value(), each.where().quarter(),
              each.before().cents() / 100, each.after().cents() / 100)).toList());
      case PlanChange.EvidenceAdded(var _, var name) -> "EvidenceAdded " + name;
      case PlanChange.EvidenceRemoved(var _, var name) -> "EvidenceRemoved " + name;
      case PlanChange.SpacesChanged(var added, var removed) -> "Spaces + %s - %s".formatted(added, removed);
    };
  }

  private static UnaryOperator<M> change(UnaryOperator<M> change) {
    return change;
  }

  private static M[] row(String names) {
    return names.chars().mapToObj(Character::toString).map(A::named).toArray(M[]::new);
  }

  private static M[] measures(PlanContent of) {
    return of.measures().stream().map(each -> new M(each.title(), each.text(), each.measuredBy(), each.owner(),
        each.startsOn(), each.dueOn(), each.category(), each.effects(), each.evidence())).toArray(M[]::new);
  }

  private static PlanContent version(String introduction, M... measures) {
    var made = new ArrayList<PlanMeasure>();
    IntStream.range(0, measures.length).forEach(index -> made.add(measures[index].at(index + 1)));
    return new PlanContent(UUID.randomUUID(), new PlanId(UUID.randomUUID()), 1, 0, VersionState.SUBMITTED, introduction,
        THEN, "wie", List.of(), made);
  }

  private static PlanContent version(List<SpaceId> spaces) {
    return new PlanContent(UUID.randomUUID(), new PlanId(UUID.randomUUID()), 1, 0, VersionState.SUBMITTED, "", THEN, "wie",
        spaces, List.of());
  }

  private static MeasureEffect effect(int municipality, int quarter, long euros) {
    return new MeasureEffect(new MunicipalityId(municipality), "M" + municipality, null, null, quarter,
        Money.ofEuros(euros));
  }

  /** A measure that goes by its first title. */
  private record M(MeasureKey key, String title, String text, String measuredBy, String owner, LocalDate starts,
      LocalDate due, MeasureCategory category, List<MeasureEffect> effects, List<EvidenceRow> evidence) {

    M(String name, String text, String measuredBy, String owner, LocalDate starts, LocalDate due,
        MeasureCategory category, List<MeasureEffect> effects, List<EvidenceRow> evidence) {
      this(key(name), name, text, measuredBy, owner, starts, due, category, effects, evidence);
    }

    static MeasureKey key(String name) {
      return new MeasureKey(UUID.nameUUIDFromBytes(name.getBytes()));
    }

    M named(String name) {
      return new M(key(name), name, text, measuredBy, owner, starts, due, category, effects, evidence);
    }

    M titled(String other) {
      return new M(key, other, text, measuredBy, owner, starts, due, category, effects, evidence);
    }

    M saying(String other) {
      return new M(key, title, other, measuredBy, owner, starts, due, category, effects, evidence);
    }

    M measured(String other) {
      return new M(key, title, text, other, owner, starts, due, category, effects, evidence);
    }

    M owned(String other) {
      return new M(key, title, text, measuredBy, other, starts, due, category, effects, evidence);
    }

    M due(LocalDate other) {
      return new M(key, title, text, measuredBy, owner, starts, other, category, effects, evidence);
    }

    M as(MeasureCategory other) {
      return new M(key, title, text, measuredBy, owner, starts, due, other, effects, evidence);
    }

    M with(MeasureEffect... others) {
      return new M(key, title, text, measuredBy, owner, starts, due, category, Arrays.asList(others), evidence);
    }

    M without() {
      return with();
    }

    M file(String name) {
      return new M(key, title, text, measuredBy, owner, starts, due, category, effects,
          List.of(new EvidenceRow(UUID.randomUUID(), name, "wie", THEN)));
    }

    PlanMeasure at(int place) {
      return new PlanMeasure(UUID.randomUUID(), key, 0, place, category, title, text, null, measuredBy, owner, starts, due,
          effects, evidence);
    }
  }
}
