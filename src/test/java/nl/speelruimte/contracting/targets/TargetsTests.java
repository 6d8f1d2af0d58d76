package nl.speelruimte.contracting.targets;

import static nl.speelruimte.contracting.targets.TargetRulesTests.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** UC-56: targets that are agreed, changed and withdrawn, seen by whom they concern, now and as they stood. */
@DatabaseTest
class TargetsTests {

  private static final Viewer BUREAU = SomeViewer.bureau();
  @Autowired private BeanFactory beans;
  @Autowired private Targets targets;
  @Autowired private AuditTrail trail;
  private Scene scene;

  /** A contract of 2025 to 2027 for a lot, with a municipality that takes part and one that does not. */
  record Scene(ProviderId own, ProviderId other, MunicipalityId place, MunicipalityId elsewhere, TargetAbout contract,
      TargetAbout lot) {}

  @BeforeEach
  void makeAgreements() {
    var parties = new PartyFixtures(beans);
    var make = new ContractFixtures(beans);
    var own = parties.provider("Zonnehof");
    var place = parties.municipality("Rozendorp");
    var lot = make.lot("A1", place);
    var number = make.contract(own, ContractStatus.ACTIVE, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31),
        List.of("A1"), place);
    scene = new Scene(own, parties.provider("Ander"), place, parties.municipality("Elders"),
        new TargetAbout(TargetSubject.CONTRACT, make.id(number).value(), number),
        new TargetAbout(TargetSubject.LOT, lot.value(), "A1"));
    SecurityContextHolder.getContext().setAuthentication(
        new TestingAuthenticationToken("test", "", Role.BUREAU_MANAGER.authority()));
  }

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void eachStepLeavesATraceAndReplayShowsWhatWasShownThen() {
    var shown = new LinkedHashMap<Instant, List<Object>>();
    var id = at("2026-01-05", () -> targets.add(BUREAU, draft(scene.contract, "Verblijf", null, 0, null)));
    remember(shown, "2026-01-05", id);
    at("2026-01-06", () -> targets.adopt(BUREAU, id, 0));
    remember(shown, "2026-01-06", id);
    assertThat(details(id).target().status()).isEqualTo(TargetStatus.NO_BASELINE);
    at("2026-01-07", () -> targets.setBaseline(BUREAU, id,
        new BaselineDraft(new BigDecimal("70"), LocalDate.of(2025, 12, 31), version(id))));
    remember(shown, "2026-01-07", id);
    assertThat(details(id).target().status()).isEqualTo(TargetStatus.ACTIVE);
    at("2026-01-08", () -> targets.change(BUREAU, id, draft(scene.contract, "Verblijf", "70", version(id), "Herijkt",
        value(2026, 2, "60"), value(2026, null, "55"), value(2027, null, "40"))));
    remember(shown, "2026-01-08", id);
    assertThat(details(id).values()).hasSize(3);
    at("2026-01-09", () -> targets.withdraw(BUREAU, id, "Vervangen", version(id)));
    remember(shown, "2026-01-09", id);

    shown.forEach((moment, then) -> assertThat(shownAsOf(id, moment)).as("as of %s", moment).isEqualTo(then));
    assertThatThrownBy(() -> targets.details(BUREAU, id, AsOf.endOf(LocalDate.of(2026, 1, 4)))).isInstanceOf(NotHere.class);
    assertThat(trail.history(BUREAU, details(id).subject(), Pageable.ofSize(10))).extracting(event -> event.action())
        .containsExactly("contracting.action.target-withdrawn", "contracting.action.target-changed",
            "contracting.action.target-measured", "contracting.action.target-adopted",
            "contracting.action.target-added");
    assertThat(details(id).may()).isEmpty();
  }

  @Test
  void theSecondOfTwoPeopleIsToldAndAChangeOfWhatWasAgreedNeedsAReason() {
    var id = targets.add(BUREAU, draft(scene.lot, "Wachttijd", "70", 0, null));
    targets.adopt(BUREAU, id, 0);

    assertNo(() -> targets.change(BUREAU, id, draft(scene.lot, "Wachttijd", "70", 0, "Omdat")), null, "changed-meanwhile");
    assertNo(() -> targets.change(BUREAU, id, draft(scene.lot, "Wachttijd", "70", version(id), " ")), "reason",
        "reason-missing");
    assertNo(() -> targets.change(BUREAU, id, draft(scene.lot, "Wachttijd", null, version(id), "Omdat")), "baseline",
        "baseline-needed");
    assertNo(() -> targets.change(BUREAU, id, draft(scene.contract, "Wachttijd", "70", version(id), "Omdat")), "about",
        "about-fixed");
    assertNo(() -> targets.adopt(BUREAU, id, version(id)), null, "step");
    assertNo(() -> targets.withdraw(BUREAU, id, "", version(id)), "reason", "reason-missing");
    targets.withdraw(BUREAU, id, "Vervangen", version(id));
    assertNo(() -> targets.change(BUREAU, id, draft(scene.lot, "Wachttijd", "70", version(id), "Omdat")), null, "withdrawn");
  }

  @Test
  void oneTargetPerIndicatorAndPeriodAndInTheTermOfTheContract() {
    var id = targets.add(BUREAU, draft(scene.contract, "Verblijf", null, 0, null));

    assertNo(() -> targets.add(BUREAU, draft(scene.contract, " verblijf", null, 0, null)), "indicatorName", "already-there");
    targets.withdraw(BUREAU, id, "Opnieuw", 0);
    targets.add(BUREAU, draft(scene.contract, "Verblijf", null, 0, null));
    assertNo(() -> targets.add(BUREAU, days(scene.contract, "2024-12-31", "2026-12-31")), "start", "before-contract");
    assertNo(() -> targets.add(BUREAU, days(scene.contract, "2026-01-01", "2028-01-01")), "due", "after-contract");
    assertNo(() -> targets.add(BUREAU, days(new TargetAbout(TargetSubject.CONTRACT, 0, ""), "2026-01-01", "2026-12-31")),
        "about", "about-gone");
  }

  /** What the bureau tried out before it was agreed stays with the bureau, in the history as well. */
  @Test
  void othersReadTheHistoryFromTheAgreementOn() {
    var id = targets.add(BUREAU, draft(scene.contract, "Verblijf", "90", 0, null));
    var subject = details(id).subject();
    targets.change(BUREAU, id, draft(scene.contract, "Verblijf", "70", 0, null));
    var others = List.of(SomeViewer.provider(scene.own), SomeViewer.municipality(scene.place));
    assertThat(others).allSatisfy(who -> assertThat(trail.count(who, subject)).isZero());

    targets.adopt(BUREAU, id, version(id));
    targets.withdraw(BUREAU, id, "Vervangen", version(id));

    assertThat(others).allSatisfy(who -> assertThat(trail.history(who, subject, Pageable.ofSize(10)))
        .extracting(event -> event.action())
        .containsExactly("contracting.action.target-withdrawn", "contracting.action.target-adopted"));
    assertThat(trail.count(BUREAU, subject)).isEqualTo(4);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void eachSeesWhatConcernsThem(String who, Function<Scene, Viewer> viewerOf, String seen) {
    var made = new ArrayList<TargetId>();
    for (var about : List.of(scene.contract, scene.lot, new TargetAbout(TargetSubject.PROVIDER, scene.own.value(), ""),
        new TargetAbout(TargetSubject.MUNICIPALITY, scene.place.value(), ""))) {
      var id = targets.add(BUREAU, draft(about, about.subject().name(), null, 0, null));
      targets.adopt(BUREAU, id, 0);
      made.add(id);
    }
    made.add(targets.add(BUREAU, draft(scene.contract, "CONCEPT", null, 0, null)));
    var never = targets.add(BUREAU, draft(scene.contract, "NEVER", null, 0, null));
    targets.withdraw(BUREAU, never, "Toch niet", 0);
    made.add(never);
    targets.withdraw(BUREAU, made.get(1), "Voorbij", version(made.get(1)));
    var viewer = viewerOf.apply(scene);

    var found = made.stream().filter(id -> finds(viewer, id)).map(id -> details(id).target().indicatorName()).toList();
    assertThat(String.join(" ", found)).isEqualTo(seen);
    assertThat(targets.rows(viewer, TargetFilter.ALL, Pageable.unpaged()).stream().map(TargetRow::id).filter(made::contains))
        .hasSize(found.size());
  }

  static Stream<Arguments> eachSeesWhatConcernsThem() {
    return Stream.of(
        row("bureau", _ -> BUREAU, "CONTRACT LOT PROVIDER MUNICIPALITY CONCEPT NEVER"),
        row("auditor", _ -> SomeViewer.auditor(), "CONTRACT LOT PROVIDER MUNICIPALITY CONCEPT NEVER"),
        row("its municipality", it -> SomeViewer.municipality(it.place), "CONTRACT LOT PROVIDER MUNICIPALITY"),
        row("another municipality", it -> SomeViewer.municipality(it.elsewhere), ""),
        row("its provider", it -> SomeViewer.provider(it.own), "CONTRACT LOT PROVIDER"),
        row("another provider", it -> SomeViewer.provider(it.other), ""),
        row("nobody", _ -> SomeViewer.nobody(), ""));
  }

  @Test
  void theDocumentItWasAgreedInIsReadByWhoMaySeeTheTarget() {
    var plain = draft(scene.contract, "Verblijf", null, 0, null);
    var pdf = "%PDF-1.7 inkoop".getBytes();
    var id = targets.add(BUREAU, with(plain, new FileDraft("inkoop.pdf", pdf)));
    assertThat(details(id).target().documentName()).isEqualTo("inkoop.pdf");
    assertThatThrownBy(() -> targets.document(SomeViewer.provider(scene.own), id)).as("a concept").isInstanceOf(NotHere.class);

    targets.adopt(BUREAU, id, 0);
    assertThat(targets.document(SomeViewer.provider(scene.own), id)).isEqualTo(pdf);
    assertThatThrownBy(() -> targets.document(SomeViewer.provider(scene.other), id)).isInstanceOf(NotHere.class);
    targets.change(BUREAU, id, draft(scene.contract, "Verblijf", null, version(id), "Tekst"));
    assertThat(details(id).target().documentName()).as("stays with a change that brings none").isEqualTo("inkoop.pdf");
    assertNo(() -> targets.change(BUREAU, id, with(draft(scene.contract, "Verblijf", null, version(id), "Nieuw"),
        new FileDraft("x.pdf", "MZ\u0090 program".getBytes()))), "document", "kind");
  }

  private static TargetDraft with(TargetDraft plain, FileDraft document) {
    return new TargetDraft(plain.about(), plain.indicatorCode(), plain.indicatorName(), plain.operator(), plain.unit(),
        plain.baseline(), plain.baselineOn(), plain.start(), plain.due(), plain.source(), document, plain.values(),
        plain.reason(), plain.version());
  }

  @Test
  void onlyTheBureauWrites() {
    for (var viewer : List.of(SomeViewer.provider(scene.own), SomeViewer.municipality(scene.place), SomeViewer.auditor(),
        SomeViewer.viewer(Role.BUREAU_ANALYST, BUREAU.scope()))) {
      assertThatThrownBy(() -> targets.add(viewer, draft(scene.contract, "X", null, 0, null))).isInstanceOf(NotHere.class);
      assertThat(targets.mayAdd(viewer)).isFalse();
      assertThat(targets.subjects(viewer, "")).isEmpty();
    }
    assertThat(targets.subjects(BUREAU, scene.contract.name())).extracting(TargetAbout::id).contains(scene.contract.id());
  }

  private static void assertNo(Runnable command, @Nullable String field, String key) {
    assertThatExceptionOfType(RuleBroken.class).isThrownBy(command::run).satisfies(no -> {
      assertThat(no.field().orElse(null)).isEqualTo(field);
      assertThat(no.textKey()).endsWith("." + key);
    });
  }

  private static Arguments row(String who, Function<Scene, Viewer> viewer, String seen) {
    return Arguments.of(who, viewer, seen);
  }

  private boolean finds(Viewer viewer, TargetId id) {
    try {
      targets.details(viewer, id, null);
      return true;
    } catch (NotHere no) {
      return false;
    }
  }

  private void remember(LinkedHashMap<Instant, List<Object>> shown, String day, TargetId id) {
    shown.put(AsOf.endOf(LocalDate.parse(day)).recordedBefore(), List.of(details(id).target(), details(id).values()));
  }

  private List<Object> shownAsOf(TargetId id, Instant moment) {
    var then = targets.details(BUREAU, id, new AsOf(LocalDate.ofInstant(moment, PortalClock.ZONE), moment));
    assertThat(then.may()).isEmpty();
    return List.of(then.target(), then.values());
  }

  private TargetDetails details(TargetId id) {
    return targets.details(BUREAU, id, null);
  }

  private int version(TargetId id) {
    return details(id).version();
  }

  private static TargetDraft days(TargetAbout about, String start, String due) {
    return new TargetDraft(about, null, "Dagen", TargetOperator.LE, TargetUnit.PCT, null, null, LocalDate.parse(start),
        LocalDate.parse(due), "Bron", null, List.of(value(2026, 2, "50")), null, 0);
  }

  private static TargetDraft draft(TargetAbout about, String name, @Nullable String baseline, int version,
      @Nullable String reason, TargetValue... values) {
    return new TargetDraft(about, "I-1", name, TargetOperator.LE, TargetUnit.PCT,
        baseline == null ? null : new BigDecimal(baseline), baseline == null ? null : LocalDate.of(2025, 12, 31),
        LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), "Inkoopdocument, 4.2", null,
        values.length == 0 ? List.of(value(2026, null, "50"), value(2027, null, "35")) : List.of(values), reason, version);
  }

  private static <T> T at(String day, Supplier<T> work) {
    return PortalClock.at(LocalDate.parse(day).atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), work);
  }

  private static void at(String day, Runnable work) {
    at(day, () -> {
      work.run();
      return true;
    });
  }
}
