package nl.speelruimte.contracting.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.contracting.ContractDetails.Neighbour;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.register.Drafts.SuccessionDraft;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.SomeViewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-24, UC-28, UC-52: a contract says what it goes on from, and the other what goes on from it. */
class SuccessionTests extends TwoMunicipalities {

  private static final Viewer BUREAU = SomeViewer.bureau();
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);
  @Autowired private RegisterDesk desk;
  @Autowired private Contracts contracts;
  private String first;
  private String second;

  @BeforeEach
  void twoInARow() {
    make.lot("A1", one);
    on(LocalDate.of(2025, 12, 1), () -> {
      first = contract(provider, 2025);
      second = contract(provider, 2026);
    });
  }

  @Test
  void bothSayItAndWhoLooksBackReadsWhatWasSaidThen() {
    on(SPRING, () -> follow(null, second, first, null));
    on(SPRING.plusDays(10), () -> follow(first, second, null, null));

    assertThat(before(second, AsOf.endOf(SPRING.plusDays(5)))).isEqualTo(first);
    assertThat(after(first, AsOf.endOf(SPRING.plusDays(5)))).containsExactly(second);
    assertThat(before(second, AsOf.endOf(SPRING.minusDays(1)))).isNull();
    assertThat(before(second, null)).isNull();
    assertThat(after(first, null)).isEmpty();
  }

  @Test
  void noContractGoesOnFromItselfNorFromALaterOne() {
    follow(null, second, first, null);

    refused(() -> follow(null, first, second, null), "predecessor", "contracting.reason.follows-itself");
    refused(() -> follow(null, first, first, null), "predecessor", "contracting.reason.follows-itself");
    refused(() -> follow(null, first, contract(provider, 2027), null), "predecessor",
        "contracting.reason.predecessor-later");
    refused(() -> follow(null, first, "nooit", null), "predecessor", "contracting.reason.unknown-contract");
    refused(() -> follow(null, first, null, "Zomaar"), "predecessor", "contracting.reason.takeover-of-nothing");
  }

  @Test
  void theContractOfAnotherProviderIsTakenOverInSoManyWordsAndStaysUnseenByTheNewOne() {
    var heir = parties.provider("Erfgenaam");
    var taken = contract(heir, 2026);
    refused(() -> follow(null, taken, first, null), "takeover", "contracting.reason.takeover-missing");
    follow(null, taken, first, "Erfgenaam neemt alles over per 1 januari 2026");

    var his = contracts.details(SomeViewer.provider(heir), make.id(taken)).succession();
    assertThat(his.takeover()).startsWith("Erfgenaam neemt");
    assertThat(his.predecessor()).as("not his to see").isNull();
    assertThat(contracts.details(SomeViewer.provider(provider), make.id(first)).succession().successors()).isEmpty();
    assertThat(contracts.details(SomeViewer.municipality(one), make.id(taken)).succession().predecessor())
        .isEqualTo(new Neighbour(make.id(first), first, "Aanbieder"));
  }

  @Test
  void whoComesSecondIsTold() {
    follow(null, second, first, null);

    refused(() -> follow(null, second, null, null), null, "contracting.rule.register-changed");
    assertThat(before(second, null)).isEqualTo(first);
  }

  @Test
  void aFileSaysItAndLeavesItWhenItDoesNot() {
    load.accepted("CONTRACTS", row(Map.of("voorganger", first)));
    assertThat(before(second, null)).isEqualTo(first);
    load.accepted("CONTRACTS", row(Map.of("einddatum", "2028-12-31")));
    assertThat(before(second, null)).isEqualTo(first);

    assertThat(load.row("CONTRACTS", row(Map.of("voorganger", second))))
        .isEqualTo(LineResult.refused("contracting.reason.follows-itself", second));
    var others = contract(parties.provider("Ander"), 2025);
    assertThat(load.row("CONTRACTS", row(Map.of("voorganger", others))))
        .isEqualTo(LineResult.refused("contracting.reason.takeover-missing", others, "Ander"));
    load.accepted("CONTRACTS", row(Map.of("voorganger", others, "overname", "Overgenomen in 2026")));
    assertThat(contracts.details(BUREAU, make.id(second)).succession().takeover()).isEqualTo("Overgenomen in 2026");
  }

  private String contract(ProviderId of, int year) {
    return make.contract(of, ContractStatus.ACTIVE, LocalDate.of(year, 1, 1), LocalDate.of(2027, 12, 31), List.of("A1"), one);
  }

  private Map<String, String> row(Map<String, String> changes) {
    var row = new HashMap<>(make.row(second, provider, "A1", one));
    row.put("begindatum", "2026-01-01");
    row.putAll(changes);
    return row;
  }

  private void follow(@Nullable String shown, String number, @Nullable String predecessor, @Nullable String takeover) {
    AsViewer.run(BUREAU, () -> desk.succession(BUREAU, new ByHand<>(new SuccessionDraft(number, shown, null),
        new SuccessionDraft(number, predecessor, takeover), "Vastgelegd")));
  }

  private @Nullable String before(String number, @Nullable AsOf asOf) {
    var known = contracts.details(BUREAU, make.id(number), asOf).succession().predecessor();
    return known == null ? null : known.number();
  }

  private List<String> after(String number, @Nullable AsOf asOf) {
    return contracts.details(BUREAU, make.id(number), asOf).succession().successors().stream().map(Neighbour::number).toList();
  }

  private static void on(LocalDate day, Runnable work) {
    PortalClock.at(day.atTime(LocalTime.NOON).atZone(PortalClock.ZONE).toInstant(), () -> {
      work.run();
      return true;
    });
  }

  private static void refused(Runnable work, @Nullable String field, String why) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.textKey()).isEqualTo(why);
      assertThat(no.field().orElse(null)).isEqualTo(field);
    });
  }
}
