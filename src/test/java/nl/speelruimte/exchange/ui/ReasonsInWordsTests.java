package nl.speelruimte.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.exchange.MailRoomFixtures;
import nl.speelruimte.imports.BatchRow.Counts;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.Remark;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.imports.WorklistRow;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LoadRows;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-12: a rule that refuses a line is read as a sentence, with amounts and days as the reader writes them. */
class ReasonsInWordsTests extends ScreenTest {

  private static final Pattern NO_WORD = Pattern.compile("\\[|[a-z][A-Z]|\\{|\\d{4}-\\d{2}-\\d{2}|null");
  @Autowired private BeanFactory beans;
  @Autowired private ImportDesk desk;
  @Autowired private Worklist worklist;
  @Autowired private JdbcClient jdbc;
  private ContractFixtures make;
  private PartyFixtures parties;
  private ProviderId provider;
  private MunicipalityId place;
  private String contract;

  @BeforeEach
  void aContract() {
    make = new ContractFixtures(beans);
    parties = new PartyFixtures(beans);
    provider = parties.provider("Aanbieder");
    place = parties.municipality("Plaats");
    make.lot("A1", place);
    make.lot("A2", parties.municipality("Elders"));
    contract = make.contract(provider, List.of("A1", "A2"), place);
    people.signInAs(Role.BUREAU_ANALYST);
  }

  @Test
  void theRulesOfSpaces() throws IOException {
    assertThat(said(space(), space("Bedrag", "1,50"), space("Bedrag", "-1"), space("Jaar", "2014"),
        space("Jaar", "2024"), space("Vastgesteld op", "2027-01-01"), space("AGB-code", "00000001"),
        space("AGB-code", parties.agb(parties.provider("Ander"))), space("CBS-code", "0000"),
        space("Contractnummer", "X"), space("Perceel", "Z"), space("Perceel", "A2"), space("Perceel", "A1")))
        .contains("Deze ruimte is al vastgesteld op € 19.500. Wat daarna verandert, is een bijstelling.",
            "Vul een datum in die niet na 31 december 2026 ligt.")
        .hasSize(12);
  }

  @Test
  void theSameDecisionAgainIsSaidToChangeNothing() {
    var load = new LoadRows(beans);
    load.accepted("SPACES", space());

    assertThat(load.row("SPACES", space())).isInstanceOfSatisfying(LineResult.Accepted.class,
        accepted -> assertThat(accepted.flags()).extracting(ImportTexts::reason)
            .containsExactly("Deze ruimte was al precies zo vastgesteld; er is niets gewijzigd."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "0 | 3 | 0 | 0 | Geen regels geboekt, 3 afgekeurd",
      "1 | 0 | 0 | 0 | 1 regel geboekt, 0 afgekeurd",
      "1482 | 0 | 0 | 1 | 1.482 regels geboekt, 0 afgekeurd; 1 opmerking over het hele bestand",
      "2 | 1 | 1 | 2 | 2 regels geboekt, 1 afgekeurd; 1 met een opmerking; 2 opmerkingen over het hele bestand"})
  void whatBecameOfAFileCountsItsRemarks(long accepted, long refused, long flagged, int ofTheFile, String said) {
    var remarks = new ArrayList<>(Collections.nCopies(ofTheFile, new Remark(Reason.of("a.key"), 0, "")));
    remarks.add(new Remark(Reason.of("a.key"), flagged + 1, "7"));

    assertThat(ImportTexts.outcome("exchange.upload.outcome",
        new Counts(accepted + refused, accepted, flagged, refused), remarks)).isEqualTo(said);
  }

  @Test
  void aDryRunSaysTheRemarkAboutTheWholeFile() throws IOException {
    var file = MailRoomFixtures.claimWithABadLine(jdbc, "7" + Math.floorMod(System.nanoTime(), 1_000_000L));
    var result = desk.rehearse(people.signInAs(Role.BUREAU_ANALYST), "maart.xml",
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), (name, share) -> { }).getFirst();

    assertThat(RehearsalResult.of(result).getElement().getTextRecursively())
        .contains("1 regel zou worden geboekt, 1 afgekeurd; 1 met een opmerking; 1 opmerking over het hele bestand");
  }

  @Test
  void theRulesOfTheRegisterOfAgreements() throws IOException {
    var product = make.product("45");
    make.tariff(contract, "A1", "45", product, 8_640, "2025-01-01", "2025-12-31", null);
    make.tariff(contract, "A1", "45", product, 8_700, "2026-01-01", null, null);
    var row = make.row(contract, provider, "A1", place);
    assertThat(said(with(row, "einddatum", "2024-12-31"), with(row, "status", "verlopen"),
        with(row, "percelen", "A1 Z9"), with(row, "gemeenten", "abcd"), with(row, "agb", "00000000"),
        with(row, "status", "misschien"), with(row, "inkoop", "NERGENS"), with(row, "percelen", "A2")))
        .contains("De periode eindigt (31 december 2024) voordat zij begint (1 januari 2025).",
            "Een contract verloopt pas na zijn einddatum, 31 december 2027.")
        .hasSize(8);
    assertThat(said(tariff(product, "tarief", "-12,50"), tariff(product, "geldig_vanaf", "2025-03-01"),
        tariff(product, "geldig_tot_en_met", "2024-01-01"), tariff(product, "perceel", "A2"),
        tariff(product, "productcode", "XXXXX"), tariff(product, "cbs", parties.cbs(parties.municipality("Weg"))),
        tariff(product, "tarief", "999999999999"), tariff(product, "geldig_vanaf", "2026-03-01")))
        .contains("Een tarief kan niet onder nul liggen: − € 12,50.",
            "Het tarief van product " + product
                + " overlapt met een tarief dat geldt van 1 januari 2025 tot en met 31 december 2025.",
            "tarief is te groot: 999999999999 (hoogstens € 100.000.000.000).")
        .hasSize(8);
  }

  @Test
  void theRulesOfTheRegisterOfParties() throws IOException {
    var group = parties.freeGroupCode();
    parties.member(group, place, "2020-01-01", null);
    var member = Map.of("groep", group, "groepsnaam", "G", "cbs", parties.cbs(place), "lid_vanaf", "2026-02-01",
        "lid_tot_en_met", "2026-12-31");
    assertThat(said(with(member, "lid_tot_en_met", "2026-01-31"), member, with(member, "cbs", "0000")))
        .contains("De periode eindigt (31 januari 2026) voordat zij begint (1 februari 2026).").hasSize(3);
    var contact = Map.of("agb", parties.agb(provider), "cbs", "", "contactpersoon", "C", "functie", "F",
        "email", "c@voorbeeld.example", "telefoon", "1");
    assertThat(said(with(contact, "functie", "x".repeat(121)), with(contact, "email", "c"),
        with(contact, "agb", "00000000"), with(contact, "cbs", parties.cbs(place))))
        .contains("functie is te lang. Het hoogste aantal tekens is 120.").hasSize(4);
  }

  @Test
  void inEnglishTheyAreSaidInEnglish() throws IOException {
    UI.getCurrent().setLocale(Locale.ENGLISH);

    assertThat(said(space(), space("Bedrag", "1.250"))).singleElement().asString().contains("€ 19,500");
  }

  /** Loads the rows as one file and says why lines were refused, each of which must be words only. */
  @SafeVarargs
  private List<String> said(Map<String, String>... rows) throws IOException {
    var columns = new LinkedHashSet<String>();
    Stream.of(rows).forEach(row -> columns.addAll(row.keySet()));
    var csv = String.join(";", columns) + "\n" + Stream.of(rows)
        .map(row -> columns.stream().map(name -> row.getOrDefault(name, "")).collect(Collectors.joining(";")))
        .collect(Collectors.joining("\n"));
    var receipt = desk.loadNow(Viewer.system("test"), BatchSource.DEMO, "regels.csv",
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))).getFirst();
    var batch = ((Receipt.Queued) receipt).batch();
    var said = worklist.rows(Viewer.system("test"), new WorklistFilter(batch, null), Pageable.unpaged()).stream()
        .map(WorklistRow::reason).map(ImportTexts::reason).map(text -> text.replace('\u00a0', ' ')).toList();
    assertThat(said).allSatisfy(text -> assertThat(text).doesNotContainPattern(NO_WORD));
    return said;
  }

  private Map<String, String> space() {
    return space("Bedrag", "19.500");
  }

  private Map<String, String> space(String column, String value) {
    return with(Map.of("AGB-code", parties.agb(provider), "CBS-code", parties.cbs(place), "Jaar", "2026",
        "Contractnummer", contract, "Perceel", "", "Bedrag", "19.500", "Vastgesteld op", "2025-09-28",
        "Reden", "Besluit"), column, value);
  }

  private Map<String, String> tariff(String product, String column, String value) {
    return with(Map.of("contractnummer", contract, "perceel", "A1", "categorie", "45", "productcode", product,
        "cbs", "", "eenheid", "04", "tarief", "91,50", "geldig_vanaf", "2025-01-01", "geldig_tot_en_met", ""),
        column, value);
  }

  private static Map<String, String> with(Map<String, String> row, String column, String value) {
    var changed = new HashMap<>(row);
    changed.put(column, value);
    return changed;
  }
}
