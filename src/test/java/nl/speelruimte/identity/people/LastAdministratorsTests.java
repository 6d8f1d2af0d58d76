package nl.speelruimte.identity.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.speelruimte.identity.People;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-90: the last two administrators of the region cannot end each other's right at once. */
@DatabaseTest
class LastAdministratorsTests {

  @Autowired private PeopleDesk desk;
  @Autowired private PeopleList list;
  @Autowired private JdbcClient jdbc;
  @Autowired private BeanFactory beans;
  private List<String> others;
  private Viewer one;
  private Viewer other;

  @BeforeEach
  void onlyTwoAreLeft() {
    var people = new People(beans);
    one = people.signInAs(Role.BUREAU_ADMIN);
    other = people.signInAs(Role.BUREAU_ADMIN);
    people.signOut();
    others = jdbc.sql("SELECT id FROM identity_account WHERE active AND id NOT IN (:one, :other)")
        .param("one", one.account().toString()).param("other", other.account().toString()).query(String.class).list();
    jdbc.sql("UPDATE identity_account SET active = FALSE WHERE id IN (:others)").param("others", others).update();
  }

  @AfterEach
  void everybodyIsBack() {
    jdbc.sql("UPDATE identity_account SET active = TRUE WHERE id IN (:others)").param("others", others).update();
  }

  @Test
  void ofTwoWhoEndEachOthersRightOneStays() throws Exception {
    var start = new CountDownLatch(2);
    try (var both = Executors.newFixedThreadPool(2)) {
      var ended = both.invokeAll(List.of(ending(one, other, start), ending(other, one, start))).stream()
          .map(LastAdministratorsTests::got).toList();

      assertThat(ended).containsExactlyInAnyOrder(true, false);
    }
  }

  /** Whose right ends on a later day is no administrator for the days after it. */
  @Test
  void whoStaysForSomeDaysOnlyDoesNotStayInsteadOfTheOther() {
    var today = LocalDate.now(PortalClock.ZONE);
    var leaving = list.details(one, new PersonId(other.account())).grants().getFirst();
    AsViewer.run(one, () -> desk.changePeriod(one, leaving.id(),
        new PeriodDraft(leaving.from(), today.plusDays(10), "Anders afgesproken", leaving.version())));
    var last = list.details(other, new PersonId(one.account())).grants().getFirst();

    for (var day : List.of(today, today.plusDays(9), today.plusDays(10), today.plusDays(20))) {
      assertThatThrownBy(() -> AsViewer.run(other, () -> desk.end(other, last.id(), day, "Andere taak")))
          .isInstanceOf(RuleBroken.class).hasMessageContaining("last-administrator");
    }
    assertThatThrownBy(() -> AsViewer.run(other, () -> desk.block(other, new PersonId(one.account()), "Weg")))
        .isInstanceOf(RuleBroken.class);
    assertThat(list.details(other, new PersonId(one.account())).grants().getFirst().to()).isNull();
  }

  private Callable<Boolean> ending(Viewer who, Viewer whose, CountDownLatch start) {
    var grant = list.details(who, new PersonId(whose.account())).grants().getFirst().id();
    return () -> {
      start.countDown();
      start.await();
      try {
        AsViewer.run(who, () -> desk.end(who, grant, LocalDate.now(PortalClock.ZONE), "Andere taak"));
        return true;
      } catch (RuleBroken | PessimisticLockingFailureException no) {
        return false;
      }
    };
  }

  private static boolean got(Future<Boolean> answer) {
    try {
      return answer.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
