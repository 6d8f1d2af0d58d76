package nl.speelruimte.plans.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.AtOnce;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** UC-100: what was adopted moves by nothing and nobody, and what two do at once is done once. */
@DatabaseTest
class AdoptedFrameworkTests {

  private static final Viewer BUREAU = SomeViewer.bureau();
  @Autowired private Frameworks frameworks;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void signIn() {
    SecurityContextHolder.getContext().setAuthentication(
        new TestingAuthenticationToken("test", "", Role.BUREAU_MANAGER.authority()));
  }

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
  }

  /** Through no door: not by a command, and not by a statement of whoever is in the database. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatWasAdoptedIsChangedInNoWay(boolean retired) {
    var id = adopted();
    if (retired) {
      frameworks.retire(BUREAU, id, "Verouderd", lock(id));
    }
    var before = frameworks.version(BUREAU, id);
    var criterion = before.criteria().getFirst().id();
    var lock = before.lock();
    Stream.<Runnable>of(
        () -> frameworks.add(BUREAU, id, score("M9", "Nieuw", "1"), lock),
        () -> frameworks.change(BUREAU, id, criterion, score("M1", "Anders", "9"), lock),
        () -> frameworks.remove(BUREAU, id, criterion, lock),
        () -> frameworks.move(BUREAU, id, criterion, Direction.DOWN, lock),
        () -> frameworks.describe(BUREAU, id, "Anders", null, lock),
        () -> frameworks.discard(BUREAU, id, lock),
        () -> adopt(id)).forEach(command ->
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(command::run)
            .satisfies(no -> assertThat(no.textKey()).isEqualTo("plans.framework.rule.fixed")));
    Stream.of(
        "UPDATE plans_criterion SET weight = 9 WHERE version_id = :id AND scale = 'SCALE_5'",
        "UPDATE plans_criterion SET sealed = FALSE WHERE version_id = :id",
        "DELETE FROM plans_criterion WHERE version_id = :id",
        "INSERT INTO plans_criterion (id, version_id, criterion_key, place, code, text, scale, knock_out, applies_to)"
            + " VALUES (UUID(), :id, UUID(), 9, 'X', 'X', 'YES_NO', 0, 'PLAN')",
        "UPDATE plans_framework_version SET state = 'CONCEPT' WHERE id = :id",
        "UPDATE plans_framework_version SET name = 'Anders' WHERE id = :id",
        "UPDATE plans_framework_version SET adopted_at = NULL WHERE id = :id",
        "DELETE FROM plans_framework_version WHERE id = :id").forEach(sql -> assertThatThrownBy(
            () -> jdbc.sql(sql).param("id", id.value()).update()).as(sql).isInstanceOf(DataAccessException.class));

    assertThat(frameworks.version(BUREAU, id)).isEqualTo(before);
  }

  @Test
  void twoWhoPressAtTheSameMomentDoItOnce() {
    var one = adopted();
    var begun = AtOnce.twice(() -> AsViewer.call(BUREAU, () -> frameworks.begin(BUREAU, one)));
    assertThat(begun.stream().filter(AdoptedFrameworkTests::isNo)).hasSize(1);
    var two = frameworks.versions(BUREAU, frameworks.version(BUREAU, one).version().framework()).getFirst().id();
    var shown = lock(two);

    var added = AtOnce.twice(() -> AsViewer.call(BUREAU, () -> frameworks.add(BUREAU, two, score("M7", "Nieuw", "1"), shown)));
    assertThat(added.stream().filter(AdoptedFrameworkTests::isNo)).hasSize(1);
    var now = lock(two);
    var adopted = AtOnce.twice(() -> AsViewer.call(BUREAU, () -> {
      frameworks.adopt(BUREAU, two, new AdoptDraft(today(), "Besluit", true, now));
      return "done";
    }));
    assertThat(adopted.stream().filter(AdoptedFrameworkTests::isNo)).hasSize(1);
    assertThat(frameworks.version(BUREAU, two).criteria()).hasSize(3);
  }

  private static boolean isNo(Object answer) {
    return answer instanceof RuleBroken;
  }

  private FrameworkVersionId adopted() {
    var id = frameworks.make(BUREAU, new FrameworkDraft(UUID.randomUUID(), FrameworkPurpose.SAFETY,
        "Veiligheid " + UUID.randomUUID().toString().replaceAll("[0-9]", "x"), null, null, List.of(score("M1", "Haalbaar", "2"), new CriterionDraft("K1",
            "Veilig", null, CriterionScale.YES_NO, null, true, AppliesTo.MEASURE))));
    adopt(id);
    return id;
  }

  private void adopt(FrameworkVersionId id) {
    frameworks.adopt(BUREAU, id, new AdoptDraft(today(), "Besluit van vandaag", false, lock(id)));
  }

  private static CriterionDraft score(String code, String text, String weight) {
    return new CriterionDraft(code, text, null, CriterionScale.SCALE_5, new BigDecimal(weight), false, AppliesTo.MEASURE);
  }

  private int lock(FrameworkVersionId id) {
    return frameworks.version(BUREAU, id).lock();
  }

  private static LocalDate today() {
    return LocalDate.now(PortalClock.ZONE);
  }
}
