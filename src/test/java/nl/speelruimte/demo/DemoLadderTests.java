package nl.speelruimte.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.escalation.EscalationFilter;
import nl.speelruimte.escalation.EscalationLevel;
import nl.speelruimte.escalation.EscalationRow;
import nl.speelruimte.escalation.Escalations;
import nl.speelruimte.escalation.FormalNotices;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.proposals.Proposals;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LoadRows;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** The demo region has something on the ladder, once; the rows go with the test. */
@DatabaseTest
@Transactional
class DemoLadderTests {

  @Autowired private DemoLadder ladder;
  @Autowired private Escalations escalations;
  @Autowired private FormalNotices notices;
  @Autowired private Proposals proposals;
  @Autowired private PartyDirectory parties;
  @Autowired private Clock clock;
  @Autowired private BeanFactory beans;

  @Test
  void oneProviderWasToldOneKnowsNothingAndOneProposes() {
    var rows = new LoadRows(beans);
    for (var number : new int[] {Roster.OVER, Roster.LATE, Roster.FILLING}) {
      rows.accepted("PROVIDERS", Map.of("agb", Roster.agb(number), "aanbiedersnaam", Roster.name(number)));
    }
    rows.accepted("CONTACTS", Map.of("agb", Roster.agb(Roster.FILLING), "contactpersoon", "A. Jansen",
        "email", "jansen@meeuw.example"));

    ladder.climb(LocalDate.now(clock));
    ladder.climb(LocalDate.now(clock));

    assertThat(on(Roster.OVER).level()).isEqualTo(EscalationLevel.WRITTEN_NOTICE);
    assertThat(notices.rows(SomeViewer.provider(id(Roster.OVER)), id(Roster.OVER))).singleElement()
        .satisfies(notice -> assertThat(notice.documentName()).endsWith(".pdf"));
    assertThat(on(Roster.LATE).level()).isEqualTo(EscalationLevel.TALK);
    assertThat(notices.count(SomeViewer.bureau(), id(Roster.LATE))).isZero();
    assertThat(proposals.waiting(SomeViewer.bureau(), id(Roster.FILLING))).isOne();
  }

  private EscalationRow on(int number) {
    var rows = escalations.rows(SomeViewer.bureau(), EscalationFilter.of(id(number)), PageRequest.of(0, 5));
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private ProviderId id(int number) {
    return parties.of(SomeViewer.bureau()).provider(Roster.agb(number)).orElseThrow();
  }
}
