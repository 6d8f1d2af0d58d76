package nl.speelruimte.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import nl.speelruimte.uikit.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-40: what needs somebody, why, since when and for whom. */
@DatabaseTest
class AttentionPointsTests {

  private static final Viewer SYSTEM = Viewer.system("test");
  private static final Instant FIRST = Instant.parse("2026-03-01T09:00:00Z");
  private static final Instant LATER = Instant.parse("2026-04-01T09:00:00Z");
  @Autowired private BeanFactory beans;
  @Autowired private AttentionPoints points;
  @Autowired private TransactionTemplate transaction;
  private Parties parties;
  private Subject subject;

  /** Those whom the cases are about. */
  record Parties(ProviderId own, ProviderId other, MunicipalityId place, MunicipalityId elsewhere) {}

  @BeforeEach
  void makeParties() {
    var make = new PartyFixtures(beans);
    parties = new Parties(make.provider("Eigen"), make.provider("Ander"), make.municipality("Hier"),
        make.municipality("Daar"));
    subject = Subject.of("test.space", UUID.randomUUID()).of(parties.own).at(parties.place);
  }

  @Test
  void raisingAgainRefreshesTheReasonAndKeepsSinceWhen() {
    raise(FIRST, Severity.WATCH, EnumSet.allOf(Side.class), Money.ofEuros(1000));
    raise(LATER, Severity.ACT, EnumSet.allOf(Side.class), Money.ofEuros(2000));

    assertThat(mine(SomeViewer.bureau())).singleElement().satisfies(point -> {
      assertThat(point.severity()).isEqualTo(Severity.ACT);
      assertThat(point.figures()).containsExactly(Money.ofEuros(2000));
      assertThat(point.firstSeen()).isEqualTo(FIRST);
      assertThat(point.lastSeen()).isEqualTo(LATER);
      assertThat(point.providerName()).isEqualTo("Eigen");
      assertThat(point.municipalityName()).isEqualTo("Hier");
    });
  }

  @Test
  void whatIsResolvedIsGoneAndCanComeBackAnew() {
    raise(FIRST, Severity.ACT, EnumSet.allOf(Side.class));
    resolve();
    assertThat(mine(SomeViewer.bureau())).isEmpty();

    raise(LATER, Severity.ACT, EnumSet.allOf(Side.class));
    assertThat(mine(SomeViewer.bureau())).singleElement()
        .satisfies(point -> assertThat(point.firstSeen()).isEqualTo(LATER));
    assertThat(points.rows(SomeViewer.bureau(), new AttentionFilter(parties.own, null, null, true), Pageable.unpaged()))
        .hasSize(2);
  }

  @Test
  void resolvingWhatIsNotOpenDoesNothing() {
    resolve();

    assertThat(mine(SomeViewer.bureau())).isEmpty();
  }

  @Test
  void thePressingComesFirst() {
    raise(FIRST, Severity.KNOW, EnumSet.allOf(Side.class));
    subject = Subject.of("test.space", UUID.randomUUID()).of(parties.own).at(parties.place);
    raise(FIRST, Severity.ACT, EnumSet.allOf(Side.class));

    assertThat(mine(SomeViewer.bureau())).extracting(PointRow::severity)
        .containsExactly(Severity.ACT, Severity.KNOW);
  }

  @Test
  void ofWhatIsEquallyPressingTheMostAtStakeComesFirst() {
    Stream.of(5L, 48_019L, 0L).forEach(euros -> transaction.executeWithoutResult(status -> points.raise(SYSTEM,
        new NewPoint("test.over", Subject.of("test.space", UUID.randomUUID()).of(parties.own), Severity.ACT,
            Money.ofEuros(euros), "test.why", List.of(Money.ofEuros(euros)), EnumSet.of(Side.BUREAU), "spaces/1"))));

    assertThat(mine(SomeViewer.bureau())).extracting(PointRow::figures).containsExactly(
        List.of(Money.ofEuros(48_019)), List.of(Money.ofEuros(5)), List.of(Money.ofEuros(0)));
  }

  @Test
  void ofWhatIsEquallyPressingTheFirstDueComesFirstAndWhatHasNoDayLast() {
    var days = Stream.of(LocalDate.of(2026, 12, 5), null, LocalDate.of(2026, 11, 1)).toArray(LocalDate[]::new);
    for (var day : days) {
      transaction.executeWithoutResult(status -> points.raise(SYSTEM, waits(Severity.WATCH).due(day)));
    }
    transaction.executeWithoutResult(status -> points.raise(SYSTEM, waits(Severity.ACT)));

    assertThat(mine(SomeViewer.bureau())).extracting(point -> point.due() == null ? null : point.due().day())
        .containsExactly(null, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 5), null);
    var byDay = points.rows(SomeViewer.bureau(), AttentionFilter.of(parties.own),
        PageRequest.of(0, 10, Sort.by(Sort.Direction.DESC, "due")));
    assertThat(byDay).extracting(point -> point.due() == null ? null : point.due().day())
        .containsExactly(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 11, 1), null, null);
  }

  @Test
  void itSaysByWhenAndWhoAsksInDaysOfAmsterdam() {
    var point = waits(Severity.WATCH).due(LocalDate.of(2026, 3, 29)).askedBy("Servicebureau");
    var justBeforeMidnight = Instant.parse("2026-03-28T22:59:00Z");
    PortalClock.at(justBeforeMidnight, () -> {
      transaction.executeWithoutResult(status -> points.raise(SYSTEM, point));
      assertThat(mine(SomeViewer.bureau())).singleElement().satisfies(row -> {
        assertThat(row.due()).isEqualTo(new Due(LocalDate.of(2026, 3, 29), 1));
        assertThat(row.askedBy()).isEqualTo("Servicebureau");
      });
      return true;
    });
    PortalClock.at(justBeforeMidnight.plusSeconds(60), () ->
        assertThat(mine(SomeViewer.bureau())).singleElement().satisfies(row ->
            assertThat(row.due()).isEqualTo(new Due(LocalDate.of(2026, 3, 29), 0))));

    transaction.executeWithoutResult(status -> points.raise(SYSTEM, new NewPoint(point.kind(), point.subject(),
        Severity.ACT, Money.ZERO, "test.why", List.of(), EnumSet.of(Side.BUREAU), "x")));
    assertThat(mine(SomeViewer.bureau())).as("raised again without a day").singleElement().satisfies(row -> {
      assertThat(row.due()).isNull();
      assertThat(row.askedBy()).isNull();
    });
  }

  private NewPoint waits(Severity severity) {
    return new NewPoint("test.waits", Subject.of("test.thing", UUID.randomUUID()).of(parties.own), severity, Money.ZERO,
        "test.why", List.of(), EnumSet.of(Side.BUREAU), "x");
  }

  @Test
  void figuresComeBackWithTheirTypes() {
    raise(FIRST, Severity.ACT, EnumSet.allOf(Side.class), Money.ofCents(-5), LocalDate.of(2026, 10, 1), 51,
        new BigDecimal("104.9"), "week 51");

    assertThat(mine(SomeViewer.bureau()).getFirst().figures()).containsExactly(Money.ofCents(-5),
        LocalDate.of(2026, 10, 1), new BigDecimal("51"), new BigDecimal("104.9"), "week 51");
  }

  @ParameterizedTest(name = "{0}, audience {2}: {3}")
  @MethodSource
  void onlyTheAudienceSeesAPoint(String who, Function<Parties, Viewer> viewer, Set<Side> audience, boolean seen) {
    raise(FIRST, Severity.ACT, audience);

    assertThat(mine(viewer.apply(parties))).hasSize(seen ? 1 : 0);
    assertThat(points.count(viewer.apply(parties), AttentionFilter.of(parties.own))).isEqualTo(seen ? 1 : 0);
  }

  static Stream<Arguments> onlyTheAudienceSeesAPoint() {
    var all = EnumSet.allOf(Side.class);
    var bureauAlone = EnumSet.of(Side.BUREAU);
    var spring = new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 31));
    return Stream.of(
        row("bureau", _ -> SomeViewer.bureau(), all, true),
        row("bureau", _ -> SomeViewer.bureau(), EnumSet.of(Side.PROVIDER), false),
        row("auditor", _ -> SomeViewer.auditor(), bureauAlone, true),
        row("its municipality", it -> SomeViewer.municipality(it.place), all, true),
        row("its municipality", it -> SomeViewer.municipality(it.place), bureauAlone, false),
        row("another municipality", it -> SomeViewer.municipality(it.elsewhere), all, false),
        row("a municipality by its group", it -> SomeViewer.municipality(it.elsewhere, it.place, spring), all, true),
        row("a municipality whose group ended",
            it -> SomeViewer.municipality(it.elsewhere, it.place, Period.ofYear(2025)), all, false),
        row("its provider", it -> SomeViewer.provider(it.own), all, true),
        row("its provider", it -> SomeViewer.provider(it.own), EnumSet.of(Side.BUREAU, Side.MUNICIPALITY), false),
        row("another provider", it -> SomeViewer.provider(it.other), all, false),
        row("nobody", _ -> SomeViewer.nobody(), all, false));
  }

  @Test
  void whatWasRefreshedAfterAGroupEndedIsNotTold() {
    raise(FIRST, Severity.WATCH, EnumSet.allOf(Side.class), "first figures");
    raise(LATER, Severity.ACT, EnumSet.allOf(Side.class), "later figures");
    var before = new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 31));
    var after = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 31));

    assertThat(mine(SomeViewer.municipality(parties.elsewhere, parties.place, before))).isEmpty();
    assertThat(mine(SomeViewer.municipality(parties.elsewhere, parties.place, after))).hasSize(1);
  }

  /** Seen in March; what it is about counts for the whole of 2026. */
  @ParameterizedTest
  @CsvSource(textBlock = """
      2026-01-01, 2026-12-31, true
      2025-07-01, 9999-12-31, true
      2026-01-02, 2026-12-31, false
      2026-01-01, 2026-12-30, false
      2026-02-01, 2026-05-31, false
      2025-01-01, 2025-12-31, false
      """)
  void aPointAboutAYearIsToldThroughAGroupThatLastsForAllOfIt(LocalDate from, LocalDate to, boolean seen) {
    PortalClock.at(FIRST, () -> {
      transaction.executeWithoutResult(status -> points.raise(SYSTEM, new NewPoint("test.plan", subject, Severity.KNOW,
          Money.ZERO, "test.why", List.of(), EnumSet.allOf(Side.class), "plans/1").ofYear(2026)));
      return true;
    });
    var reader = SomeViewer.municipality(parties.elsewhere, parties.place, new Period(from, to));

    assertThat(mine(reader)).hasSize(seen ? 1 : 0);
    assertThat(points.count(reader, AttentionFilter.of(parties.own))).isEqualTo(seen ? 1 : 0);
    assertThat(mine(SomeViewer.municipality(parties.place))).hasSize(1);
  }

  @Test
  void theAuditorChangesNothing() {
    assertThatThrownBy(() -> transaction.executeWithoutResult(
        status -> points.resolve(SomeViewer.auditor(), "test.over", subject))).isInstanceOf(NotHere.class);
  }

  @Test
  void aPointIsSaidWithItsFigures() {
    var row = new PointRow(UUID.randomUUID(), "x", Severity.ACT, "x", List.of(), "Zonnehof", null, FIRST, LATER, null, "",
        null, null);

    assertThat(PointTexts.whose(row)).isEqualTo("Zonnehof");
    assertThat(PointTexts.status(row)).isEqualTo(Status.OVER);
  }

  private static Arguments row(String who, Function<Parties, Viewer> viewer, Set<Side> audience, boolean seen) {
    return Arguments.of(who, viewer, audience, seen);
  }

  private void raise(Instant moment, Severity severity, Set<Side> audience, Object... figures) {
    PortalClock.at(moment, () -> {
      transaction.executeWithoutResult(status -> points.raise(SYSTEM, new NewPoint("test.over", subject, severity,
          Money.ZERO, "test.why", List.of(figures), audience, "spaces/1")));
      return true;
    });
  }

  private void resolve() {
    transaction.executeWithoutResult(status -> points.resolve(SYSTEM, "test.over", subject));
  }

  private List<PointRow> mine(Viewer viewer) {
    return points.rows(viewer, AttentionFilter.of(parties.own), Pageable.unpaged());
  }
}
