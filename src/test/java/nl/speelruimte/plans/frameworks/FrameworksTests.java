package nl.speelruimte.plans.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** UC-100, UC-101: frameworks that are made, copied, adopted and retired, and that nothing changes afterwards. */
@DatabaseTest
class FrameworksTests {

  private static final Viewer BUREAU = SomeViewer.bureau();
  @Autowired private Frameworks frameworks;
  @Autowired private AuditTrail trail;
  private final String name = "Besparingen " + UUID.randomUUID().toString().replaceAll("[0-9]", "x");

  @BeforeEach
  void signIn() {
    signIn(Role.BUREAU_MANAGER);
  }

  private static void signIn(Role role) {
    SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("test", "", role.authority()));
  }

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aFrameworkIsMadeFilledOrderedAdoptedAndRetiredAndEachStepLeavesATrace() {
    var id = frameworks.make(BUREAU, draft(null, List.of()));
    var first = frameworks.add(BUREAU, id, score("m1", "Haalbaar", "2"), lock(id));
    var second = frameworks.add(BUREAU, id, answer("k1", "Kwaliteit blijft geborgd"), lock(id));
    frameworks.change(BUREAU, id, first, score("M1", "Haalbaar in het jaar", "2.5"), lock(id));
    frameworks.move(BUREAU, id, second, Direction.UP, lock(id));
    frameworks.move(BUREAU, id, second, Direction.UP, lock(id));
    var third = frameworks.add(BUREAU, id, score("M2", "Weg hiermee", "1"), lock(id));
    frameworks.remove(BUREAU, id, third, lock(id));
    frameworks.describe(BUREAU, id, name + " 2027", "Voor iedereen", lock(id));
    assertThat(frameworks.choosable(BUREAU)).extracting(FrameworkVersionRow::id).doesNotContain(id);
    adopt(id);

    var adopted = frameworks.version(BUREAU, id);
    assertThat(adopted.version().name()).isEqualTo(name + " 2027");
    assertThat(adopted.explanation()).isEqualTo("Voor iedereen");
    assertThat(adopted.criteria()).extracting(Criterion::code).containsExactly("K1", "M1");
    assertThat(adopted.of(AppliesTo.MEASURE)).extracting(Criterion::weight).containsExactly(null, new BigDecimal("2.50"));
    assertThat(adopted.version().adopted()).isEqualTo(
        new FrameworkVersionRow.Decided(LocalDate.now(PortalClock.ZONE), "Testpersoon", "Besluit van vandaag"));
    assertThat(frameworks.choosable(BUREAU)).extracting(FrameworkVersionRow::id).contains(id);

    frameworks.retire(BUREAU, id, "Verouderd", lock(id));
    assertThat(frameworks.choosable(BUREAU)).extracting(FrameworkVersionRow::id).doesNotContain(id);
    assertThat(frameworks.version(SomeViewer.provider(new ProviderId(1)), id).criteria())
        .as("what was judged by it is read by it").isEqualTo(adopted.criteria());
    assertThat(trail.history(BUREAU, adopted.subject(), Pageable.ofSize(20))).extracting(event -> event.action())
        .containsExactly(Stream.of("retired", "adopted", "described", "criterion-removed", "criterion-added",
            "criterion-moved", "criterion-changed", "criterion-added", "criterion-added", "made")
            .map(step -> "plans.framework.action." + step).toArray(String[]::new));
  }

  @Test
  void aConceptIsNoBeginningOfAnotherSinceItMayBeThrownAway() {
    var concept = frameworks.make(BUREAU, draft(null, List.of()));

    assertNo(() -> frameworks.make(BUREAU, draft(concept, List.of())), null, "step");
    frameworks.discard(BUREAU, concept, lock(concept));
  }

  @Test
  void aNewVersionIsACopyThatChangesNothingOfTheOneBefore() {
    var one = adopted();
    var before = frameworks.version(BUREAU, one);
    var two = frameworks.begin(BUREAU, one);
    assertNo(() -> frameworks.begin(BUREAU, one), null, "concept-already");
    var copy = frameworks.version(BUREAU, two);
    assertThat(copy.version().number()).isEqualTo(2);
    assertThat(copy.copiedFrom()).isEqualTo(before.version());
    assertThat(copy.criteria()).extracting(Criterion::key).isEqualTo(
        before.criteria().stream().map(Criterion::key).toList());
    assertThat(frameworks.changes(BUREAU, two)).isEmpty();

    frameworks.change(BUREAU, two, copy.criteria().getFirst().id(), score("M1", "Haalbaar", "3"), lock(two));
    frameworks.add(BUREAU, two, answer("K2", "Binnen de wet"), lock(two));

    assertThat(frameworks.changes(BUREAU, two)).extracting(change -> change.after().code()).containsExactly("M1", "K2");
    assertThat(frameworks.version(BUREAU, one)).isEqualTo(before);
    frameworks.adopt(BUREAU, two, new AdoptDraft(today(), "Herijkt", true, lock(two)));
    assertThat(frameworks.versions(BUREAU, before.version().framework())).extracting(FrameworkVersionRow::state)
        .containsExactly(FrameworkState.ADOPTED, FrameworkState.RETIRED);
    assertThat(frameworks.version(BUREAU, one).criteria()).isEqualTo(before.criteria());
    assertThat(listed(BUREAU)).singleElement().satisfies(row -> {
      assertThat(row.version().id()).isEqualTo(two);
      assertThat(row.criteria()).isEqualTo(3);
    });
  }

  @Test
  void anotherFrameworkMayBeginAsACopyOrWithTheStandardSet() {
    var from = adopted();
    var copy = frameworks.make(BUREAU, draft(from, List.of()));
    assertThat(frameworks.version(BUREAU, copy).version().number()).isEqualTo(1);
    assertThat(frameworks.version(BUREAU, copy).criteria()).extracting(Criterion::text)
        .isEqualTo(frameworks.version(BUREAU, from).criteria().stream().map(Criterion::text).toList());
    assertThat(frameworks.changes(BUREAU, copy)).isEmpty();

    var standard = frameworks.make(BUREAU, draft(null, StandardFramework.criteria(FrameworkPurpose.SAVINGS)));
    adopt(standard);
    assertThat(frameworks.version(BUREAU, standard).criteria()).hasSize(9);
    var unknown = new FrameworkVersionId(UUID.randomUUID());
    assertThatThrownBy(() -> frameworks.make(BUREAU, draft(unknown, List.of()))).isInstanceOf(NotHere.class);
  }

  @Test
  void everyNoNamesItsFieldAndNothingIsKept() {
    var id = frameworks.make(BUREAU, draft(null, List.of()));
    assertNo(() -> frameworks.make(BUREAU, new FrameworkDraft(UUID.randomUUID(), null, name, null, null, List.of())),
        "purpose", "required");
    assertNo(() -> frameworks.make(BUREAU, new FrameworkDraft(UUID.randomUUID(), FrameworkPurpose.SAFETY, " ", null,
        null, List.of())), "name", "required");
    assertNo(() -> adopt(id), null, "no-criteria");
    frameworks.add(BUREAU, id, score("M1", "Haalbaar", "1"), lock(id));
    assertNo(() -> frameworks.add(BUREAU, id, score("m1", "Nog eens", "1"), lock(id)), "code", "code-twice");
    assertNo(() -> frameworks.adopt(BUREAU, id, new AdoptDraft(null, "Besluit", false, lock(id))), "on", "required");
    assertNo(() -> frameworks.adopt(BUREAU, id, new AdoptDraft(today().plusDays(1), "Besluit", false, lock(id))), "on",
        "day-to-come");
    assertNo(() -> frameworks.adopt(BUREAU, id, new AdoptDraft(today(), " ", false, lock(id))), "reason",
        "reason-missing");
    assertNo(() -> frameworks.retire(BUREAU, id, "Verouderd", lock(id)), null, "step");
    assertThat(frameworks.version(BUREAU, id).criteria()).extracting(Criterion::text).containsExactly("Haalbaar");
    adopt(id);
    assertNo(() -> frameworks.retire(BUREAU, id, "", lock(id)), "reason", "reason-missing");
  }

  @Test
  void theSecondOfTwoIsToldAndASecondClickMakesNothing() {
    var draft = draft(null, List.of());
    var id = frameworks.make(BUREAU, draft);
    assertNo(() -> frameworks.make(BUREAU, draft), null, "made-already");
    assertThat(listed(BUREAU)).hasSize(1);

    var shown = lock(id);
    frameworks.add(BUREAU, id, score("M1", "Haalbaar", "1"), shown);
    assertNo(() -> frameworks.add(BUREAU, id, score("M2", "Onderbouwd", "1"), shown), null, "changed-meanwhile");
    assertNo(() -> frameworks.adopt(BUREAU, id, new AdoptDraft(today(), "Besluit", false, shown)), null,
        "changed-meanwhile");
    assertThat(frameworks.version(BUREAU, id).criteria()).hasSize(1);
  }

  @Test
  void aConceptIsThrownAwayWithItsFrameworkWhenItIsTheOnlyVersion() {
    var one = adopted();
    var framework = frameworks.version(BUREAU, one).version().framework();
    var two = frameworks.begin(BUREAU, one);
    frameworks.discard(BUREAU, two, lock(two));
    assertThat(frameworks.versions(BUREAU, framework)).extracting(FrameworkVersionRow::id).containsExactly(one);
    assertThat(frameworks.version(BUREAU, frameworks.begin(BUREAU, one)).version().number()).isEqualTo(2);

    var alone = frameworks.make(BUREAU, draft(null, List.of()));
    var its = frameworks.version(BUREAU, alone).version().framework();
    frameworks.discard(BUREAU, alone, lock(alone));
    assertThatThrownBy(() -> frameworks.version(BUREAU, alone)).isInstanceOf(NotHere.class);
    assertThat(frameworks.versions(BUREAU, its)).isEmpty();
  }

  @Test
  void othersReadWhatWasAdoptedAndHearNothingOfAConcept() {
    var one = adopted();
    var two = frameworks.begin(BUREAU, one);
    var framework = frameworks.version(BUREAU, one).version().framework();
    for (var viewer : List.of(SomeViewer.viewer(Role.BUREAU_ANALYST, new AccessScope.WholeRegion()),
        SomeViewer.municipality(new MunicipalityId(1)), SomeViewer.provider(new ProviderId(1)), SomeViewer.auditor())) {
      assertThat(frameworks.version(viewer, one).may()).isEmpty();
      assertThatThrownBy(() -> frameworks.version(viewer, two)).isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> frameworks.changes(viewer, two)).isInstanceOf(NotHere.class);
      assertThat(frameworks.versions(viewer, framework)).extracting(FrameworkVersionRow::id).containsExactly(one);
      assertThat(listed(viewer)).singleElement().satisfies(row -> assertThat(row.concept()).isNull());
      if (!viewer.role().isBureau() && viewer.role() != Role.AUDITOR) {
        assertThat(trail.count(viewer, FrameworkVersionDetails.subject(two))).isZero();
      }
      assertThatThrownBy(() -> frameworks.begin(viewer, one)).isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> frameworks.make(viewer, draft(null, List.of()))).isInstanceOf(NotHere.class);
    }
    assertThat(listed(BUREAU)).singleElement().satisfies(row -> assertThat(row.concept()).isEqualTo(two));
    assertThat(listed(SomeViewer.nobody())).isEmpty();
    signIn(Role.MUNICIPAL_MANAGER);
    assertThatThrownBy(() -> frameworks.retire(BUREAU, one, "Nee", 0)).isInstanceOf(AccessDeniedException.class);
  }

  private FrameworkVersionId adopted() {
    var id = frameworks.make(BUREAU, draft(null,
        List.of(score("M1", "Haalbaar", "2"), answer("K1", "Kwaliteit blijft geborgd"))));
    adopt(id);
    return id;
  }

  private void adopt(FrameworkVersionId id) {
    frameworks.adopt(BUREAU, id, new AdoptDraft(today(), "Besluit van vandaag", false, lock(id)));
  }

  private List<FrameworkRow> listed(Viewer viewer) {
    var filter = new FrameworkFilter(name, null, null);
    var rows = frameworks.rows(viewer, filter, Pageable.unpaged());
    assertThat(frameworks.count(viewer, filter)).isEqualTo(rows.size());
    return rows;
  }

  private FrameworkDraft draft(@Nullable FrameworkVersionId copyOf, List<CriterionDraft> criteria) {
    return new FrameworkDraft(UUID.randomUUID(), FrameworkPurpose.SAVINGS, name, null, copyOf, criteria);
  }

  private static CriterionDraft score(String code, String text, String weight) {
    return new CriterionDraft(code, text, null, CriterionScale.SCALE_5, new BigDecimal(weight), false, AppliesTo.MEASURE);
  }

  private static CriterionDraft answer(String code, String text) {
    return new CriterionDraft(code, text, null, CriterionScale.YES_NO, null, true, AppliesTo.MEASURE);
  }

  private int lock(FrameworkVersionId id) {
    return frameworks.version(BUREAU, id).lock();
  }

  private static LocalDate today() {
    return LocalDate.now(PortalClock.ZONE);
  }

  private static void assertNo(Runnable command, @Nullable String field, String key) {
    assertThatExceptionOfType(RuleBroken.class).isThrownBy(command::run).satisfies(no -> {
      assertThat(no.field().orElse(null)).isEqualTo(field);
      assertThat(no.textKey()).matches(".*[.-]" + key);
    });
  }
}
