package nl.speelruimte.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LedgerScopeTests {

  @Autowired Ledger ledger;
  @Autowired LedgerQuestions questions;

  @Test
  void eachViewerIsAnsweredOnlyAboutWhatIsIts() {
    var parties = Messages.betweenNewParties();
    var desk = new LedgerDesk(ledger, questions);
    var claim = parties.claim("D1", "2026-02-10");
    var batch = desk.load(Messages.line(claim, "R1", "2026-01", 500), Messages.line(claim, "R1", "2026-01", 700),
        parties.allocation(7, "2026-01-01", "2026-01-02", "2026-12-31", 3, null));
    var elsewhere = new MunicipalityId(1);
    var year = Period.ofYear(2026);
    for (var allowed : List.of(new AccessScope.WholeRegion(), new AccessScope.Audit(),
        new AccessScope.OfProvider(parties.provider()), new AccessScope.Municipal(parties.municipality(), List.of()),
        new AccessScope.Municipal(elsewhere, List.of(new AccessScope.Window(parties.municipality(), year))))) {
      assertThat(answers(viewer(allowed), parties, batch)).as("%s", allowed).containsOnly(1);
    }
    for (var refused : List.of(new AccessScope.Nothing(), new AccessScope.OfProvider(new ProviderId(1)),
        new AccessScope.Municipal(elsewhere, List.of()), new AccessScope.Municipal(elsewhere,
            List.of(new AccessScope.Window(parties.municipality(), Period.ofYear(2024)))))) {
      assertThat(answers(viewer(refused), parties, batch)).as("%s", refused).containsOnly(0);
    }
  }

  @Test
  void aMonthInWhichAMemberLeftItsGroupIsNotSeenThroughTheGroup() {
    var parties = Messages.betweenNewParties();
    var desk = new LedgerDesk(ledger, questions);
    var claim = parties.claim("D1", "2026-02-10");
    desk.load(Messages.line(claim, "R1", "2026-01", 500), parties.allocation(7, "2026-01-01", "2026-01-02", "2026-12-31", 3,
        null));
    var january = through(parties, new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)));
    var fortnight = through(parties, new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 15)));

    assertThat(questions.spend(january, parties.provider(), parties.municipality(), Period.ofYear(2026))).hasSize(1);
    assertThat(questions.spend(fortnight, parties.provider(), parties.municipality(), Period.ofYear(2026))).isEmpty();
    assertThat(questions.standing(january, parties.provider(), parties.municipality(), Period.ofYear(2026))).isEmpty();
    assertThat(questions.standing(january, parties.provider(), parties.municipality(),
        Period.ofMonth(YearMonth.of(2026, 1)))).hasSize(1);
  }

  private static Viewer through(Messages parties, Period window) {
    return viewer(new AccessScope.Municipal(
        new MunicipalityId(1), List.of(new AccessScope.Window(parties.municipality(), window))));
  }

  private List<Integer> answers(Viewer viewer, Messages parties, long batch) {
    var provider = parties.provider();
    var municipality = parties.municipality();
    var year = Period.ofYear(2026);
    return List.of(questions.standing(viewer, provider, municipality, year).size(),
        questions.claimed(viewer, provider, municipality, year, LocalDate.of(2026, 3, 1)).size(),
        questions.spend(viewer, provider, municipality, year).size(),
        questions.duplicates(viewer, batch).size(),
        (int) questions.outsideAllocation(viewer, batch).lines(),
        questions.usedReferences(viewer, provider, List.of("R1", "R2")).size());
  }

  private static Viewer viewer(AccessScope scope) {
    return new Viewer(null, "test", "test", Role.AUDITOR, scope, "test");
  }
}
