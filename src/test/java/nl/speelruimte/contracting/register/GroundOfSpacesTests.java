package nl.speelruimte.contracting.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-28: a file takes no agreement away on which a space or a tariff rests. */
class GroundOfSpacesTests extends TwoMunicipalities {

  @Autowired private Contracts contracts;
  private String number;

  @BeforeEach
  void aContractOfTwoMunicipalities() {
    make.lot("A1", one, other);
    make.lot("A2", one, other);
    number = make.contract(provider, List.of("A1", "A2"), one, other);
  }

  @Test
  void aMunicipalityWithASpaceStaysInItsContract() {
    space(2026, other, null);

    assertThat(load.row("CONTRACTS", row(Map.of("gemeenten", parties.cbs(one)))))
        .isEqualTo(LineResult.refused("contracting.reason.municipality-with-space", parties.cbs(other)));
    assertThat(places()).containsExactly("Eerste", "Tweede");
    load.accepted("CONTRACTS", row(Map.of("gemeenten", parties.cbs(other))));
    assertThat(places()).containsExactly("Tweede");
  }

  @Test
  void aMunicipalityWithATariffOfItsOwnStaysInItsContract() {
    make.tariff(number, "A1", "45", make.product("45"), 8_640, "2025-01-01", null, other);

    assertThat(load.row("CONTRACTS", row(Map.of("gemeenten", parties.cbs(one)))))
        .isEqualTo(LineResult.refused("contracting.reason.municipality-with-tariff", parties.cbs(other)));
  }

  @Test
  void aLotWithASpaceStaysInItsContractAndItsBuyerStaysToo() {
    space(2026, other, "A2");

    assertThat(load.row("CONTRACTS", row(Map.of("percelen", "A1"))))
        .isEqualTo(LineResult.refused("contracting.reason.lot-with-space", "A2"));
    assertThat(load.row("LOTS", lot("A2")))
        .isEqualTo(LineResult.refused("contracting.reason.buyer-with-space", parties.cbs(other)));
    load.accepted("LOTS", lot("A1"));
    load.accepted("CONTRACTS", row(Map.of("percelen", "A2")));
  }

  @Test
  void theDaysOfASpaceStayWithinItsContract() {
    space(2026, one, null);

    assertThat(load.row("CONTRACTS", row(Map.of("einddatum", "2026-12-30"))))
        .isEqualTo(LineResult.refused("contracting.reason.end-before-space",
            LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31)));
    assertThat(load.row("CONTRACTS", row(Map.of("begindatum", "2026-01-02"))))
        .isEqualTo(LineResult.refused("contracting.reason.start-after-space",
            LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)));
    load.accepted("CONTRACTS", row(Map.of("begindatum", "2026-01-01", "einddatum", "2026-12-31")));
    load.accepted("CONTRACTS", row(Map.of("einddatum", "2029-12-31")));
  }

  private List<String> places() {
    return contracts.details(SomeViewer.bureau(), make.id(number)).municipalities();
  }

  private void space(int year, MunicipalityId municipality, String lot) {
    var row = new HashMap<>(Map.of("AGB-code", parties.agb(provider), "CBS-code", parties.cbs(municipality),
        "Jaar", Integer.toString(year), "Contractnummer", number, "Bedrag", "100.000,00",
        "Vastgesteld op", "2025-09-28", "Reden", "Besluit"));
    if (lot != null) {
      row.put("Perceel", lot);
    }
    load.accepted("SPACES", row);
  }

  private Map<String, String> row(Map<String, String> changes) {
    var row = new HashMap<>(make.row(number, provider, "A1 A2", one));
    row.put("gemeenten", parties.cbs(one) + " " + parties.cbs(other));
    row.putAll(changes);
    return row;
  }

  private Map<String, String> lot(String code) {
    return Map.of("inkoop", make.procurement(), "perceel", code, "perceelnaam", "Perceel", "uitvoeringsvariant",
        "inspanning", "gemeenten", parties.cbs(one));
  }
}
