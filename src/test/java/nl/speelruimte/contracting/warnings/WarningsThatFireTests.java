package nl.speelruimte.contracting.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.contracting.changes.AmendmentDraft;
import nl.speelruimte.contracting.changes.ExtensionDraft;
import nl.speelruimte.contracting.changes.NoticeBy;
import nl.speelruimte.contracting.changes.NoticeDraft;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;

/** UC-57: with a moving clock, each warning comes ahead of time, once, to the right people, and goes with its cause. */
class WarningsThatFireTests extends WarnedInTime {

  @Test
  void aDocumentIsMissedUntilItIsThere() {
    jdbc.sql("DELETE e FROM contracting_document_edition e JOIN contracting_document d ON d.id = e.document_id"
        + " WHERE d.contract_id = :id").param("id", contract.value()).update();
    lookOn("2024-12-01");
    assertThat(bureau()).isEmpty();
    lookOn("2024-12-02");
    assertThat(bureau()).singleElement().satisfies(point -> {
      assertThat(point.kind()).isEqualTo("contracting.warning.document");
      assertThat(point.figures()).containsExactly(number, "Contract");
    });
    assertThat(of(SomeViewer.municipality(place))).isEmpty();

    signed(contract);
    lookOn("2024-12-03");
    assertThat(bureau()).isEmpty();
  }

  @Test
  void aWarningComesInTimeIsRefreshedAndNotDoubledAndGoesWithAnExtension() {
    lookOn("2026-03-01");
    assertThat(bureau()).isEmpty();

    lookOn("2026-03-02");
    lookOn("2026-03-03");
    lookOn("2026-04-01");
    assertThat(bureau()).extracting(PointRow::kind)
        .containsExactlyInAnyOrder("contracting.warning.extension", "contracting.warning.notice");
    assertThat(bureau().stream().filter(point -> point.kind().endsWith("extension"))).singleElement().satisfies(point -> {
      assertThat(day(point.firstSeen())).isEqualTo("2026-03-02");
      assertThat(day(point.lastSeen())).isEqualTo("2026-04-01");
      assertThat(point.route()).isEqualTo("contracts/" + contract);
    });

    asBureau("2026-04-02", () -> changes.extend(SomeViewer.bureau(), contract, new ExtensionDraft("Goed", null, version())));
    lookOn("2026-04-02");
    assertThat(bureau()).isEmpty();
    lookOn("2027-04-02");
    assertThat(bureau()).as("and comes back a year later").hasSize(2);
  }

  @Test
  void eachSideIsToldWhatConcernsItOnce() {
    lookOn("2026-12-01");

    assertThat(bureau()).hasSize(1);
    assertThat(of(SomeViewer.provider(provider))).hasSize(1);
    assertThat(of(SomeViewer.municipality(place))).hasSize(1);
    assertThat(of(SomeViewer.municipality(elsewhere))).isEmpty();
    assertThat(of(SomeViewer.provider(new PartyFixtures(beans).provider("Ander")))).isEmpty();

    lookOn("2026-06-01");
    assertThat(of(SomeViewer.provider(provider))).as("notice is the business of who buys").isEmpty();
    assertThat(of(SomeViewer.municipality(place))).hasSize(2);
  }

  @Test
  void aTariffThatRunsOutIsWarnedOfUntilAnotherFollows() {
    var product = make.product("45");
    make.tariff(number, "A1", "45", product, 8_000, "2025-01-01", "2026-02-28", null);
    lookOn("2025-12-29");
    assertThat(bureau()).isEmpty();
    lookOn("2025-12-30");
    assertThat(bureau()).extracting(PointRow::kind).containsExactly("contracting.warning.tariff");
    assertThat(of(SomeViewer.provider(provider))).hasSize(1);

    make.tariff(number, "A1", "45", product, 8_400, "2026-03-01", null, null);
    lookOn("2025-12-31");

    assertThat(bureau()).isEmpty();
    assertThat(of(SomeViewer.municipality(place))).isEmpty();
  }

  @Test
  void aRoundIsDoneOnceADayByOneInstanceAndAgainWhenAnAgreementChanged() {
    jdbc.sql("UPDATE contracting_warning_round SET looked_on = '2026-01-01', taken_until = '1970-01-01'").update();
    assertThat(at("2026-12-01", rounds::look)).isTrue();
    assertThat(at("2026-12-01", rounds::look)).isFalse();
    assertThat(bureau()).hasSize(1);

    jdbc.sql("UPDATE contracting_revision SET token = :token").param("token", UUID.randomUUID().toString()).update();
    assertThat(at("2026-12-01", rounds::look)).isTrue();
    assertThat(at("2026-12-02", rounds::look)).isTrue();

    jdbc.sql("UPDATE contracting_warning_round SET taken_until = '2026-12-03 23:00:00'").update();
    assertThat(at("2026-12-03", rounds::look)).as("another instance is at it").isFalse();
    forgetOthers();
  }

  @Test
  void whenNoticeWasGivenTheEndIsThatOfTheNotice() {
    lookOn("2026-03-10");
    assertThat(bureau()).extracting(PointRow::kind).containsExactly("contracting.warning.extension");
    asBureau("2026-03-11", () -> changes.giveNotice(SomeViewer.bureau(), contract, new NoticeDraft(NoticeBy.PROVIDER,
        LocalDate.of(2026, 3, 11), LocalDate.of(2026, 9, 30), "Stopt", null, version())));

    lookOn("2026-03-12");
    assertThat(bureau()).isEmpty();
    lookOn("2026-04-03");
    assertThat(bureau()).singleElement().satisfies(point -> {
      assertThat(point.whyKey()).isEqualTo("contracting.warning.end");
      assertThat(point.figures()).containsExactly(number, LocalDate.of(2026, 9, 30));
    });
  }

  @Test
  void whatHappensToAContractIsLookedAtOnTheSameDay() {
    assertThat(at("2026-05-01", () -> rounds.look() | rounds.look())).isTrue();
    assertThat(at("2026-05-01", rounds::look)).isFalse();
    assertThat(bureau()).hasSize(2);
    var agreed = jdbc.sql("SELECT token FROM contracting_revision").query(String.class).single();

    asBureau("2026-05-01", () -> changes.giveNotice(SomeViewer.bureau(), contract, new NoticeDraft(NoticeBy.PROVIDER,
        LocalDate.of(2026, 5, 1), LocalDate.of(2026, 12, 31), "Stopt", null, version())));
    assertThat(at("2026-05-01", rounds::look)).as("after notice").isTrue();
    assertThat(bureau()).isEmpty();
    asBureau("2026-05-01", () -> changes.amend(SomeViewer.bureau(), contract, new AmendmentDraft(LocalDate.of(2026, 5, 1),
        "Termijn", "Korter", "Zo", new AmendmentDraft.Changes(null, 3, null, Set.of(), null, Set.of(), Set.of(), Set.of()),
        null, version())));
    assertThat(at("2026-05-01", rounds::look)).as("after an amendment").isTrue();
    signed(contract);
    assertThat(at("2026-05-01", rounds::look)).as("after a document").isTrue();
    assertThat(at("2026-05-01", rounds::look)).isFalse();
    assertThat(jdbc.sql("SELECT token FROM contracting_revision").query(String.class).single())
        .as("figures are left alone").isEqualTo(agreed);
    forgetOthers();
  }
}
