package nl.speelruimte.contracting.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.attention.Side;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.dossier.DocumentKind;
import nl.speelruimte.contracting.warnings.Papers.Paper;
import nl.speelruimte.contracting.warnings.WarnedContract.TariffSpan;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** UC-57: what is warned of, day by day. */
class ContractWarningsTests {

  private static final WarningLimits USUAL = new Binder(new MapConfigurationPropertySource())
      .bindOrCreate("speelruimte.contracting.warnings", WarningLimits.class);
  private static final Papers NOTHING_REQUIRED = new Papers(List.of(), Set.of());
  private static final MunicipalityId HERE = new MunicipalityId(7);
  private static final MunicipalityId THERE = new MunicipalityId(8);

  /** A contract of 2025 and 2026 with six months of notice: until 30 June 2026; extensions are warned of from 2 March. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      2025-06-01 | -
      2026-03-01 | -
      2026-03-02 | EXTENSION WATCH extension
      2026-03-31 | EXTENSION WATCH extension
      2026-04-01 | EXTENSION WATCH extension, NOTICE WATCH notice
      2026-05-15 | EXTENSION WATCH extension, NOTICE WATCH notice
      2026-05-16 | EXTENSION ACT extension, NOTICE WATCH notice
      2026-05-31 | EXTENSION ACT extension, NOTICE ACT notice
      2026-06-30 | EXTENSION ACT extension, NOTICE ACT notice
      2026-07-01 | -
      2026-07-03 | -
      2026-07-04 | END WATCH end
      2026-10-31 | END WATCH end
      2026-11-01 | END ACT end
      2026-12-31 | END ACT end
      2027-01-01 | END ACT ended
      2027-01-30 | END ACT ended
      2027-01-31 | -
      """)
  void ofTheTermOfAContract(LocalDate today, String expected) {
    assertThat(bureau(contract(1, false, List.of(), NOTHING_REQUIRED), today)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-31", "2026-06-30", "2026-12-31", "2027-01-01"})
  void nothingOfATermThatAnotherContractFollows(LocalDate today) {
    assertThat(bureau(contract(1, true, List.of(), NOTHING_REQUIRED), today)).isEmpty();
  }

  @Test
  void whatCannotBeExtendedIsOnlyGivenNotice() {
    assertThat(bureau(contract(0, false, List.of(), NOTHING_REQUIRED), LocalDate.of(2026, 6, 1))).isEqualTo("NOTICE ACT notice");
  }

  /** Spans of product 1, as from..to and for whom; the contract ends on 31 December 2026. */
  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      2025-01-01..                                   | 2026-03-01 | -
      2025-01-01..2026-12-31                         | 2026-03-01 | -
      2025-01-01..2026-05-31                         | 2026-03-31 | -
      2025-01-01..2026-05-31                         | 2026-04-01 | WATCH tariff 1 2026-05-31
      2025-01-01..2026-05-31                         | 2026-05-16 | WATCH tariff 1 2026-05-31
      2025-01-01..2026-05-31                         | 2026-05-17 | ACT tariff 1 2026-05-31
      2025-01-01..2026-05-31                         | 2026-05-31 | ACT tariff 1 2026-05-31
      2025-01-01..2026-05-31                         | 2026-06-01 | ACT tariff-gone 1 2026-05-31
      2025-01-01..2026-05-31                         | 2026-12-31 | ACT tariff-gone 1 2026-05-31
      2025-01-01..2026-05-31                         | 2027-01-01 | -
      2025-01-01..2026-05-31 2026-06-01..            | 2026-05-20 | -
      2025-01-01..2026-05-31 2026-07-01..            | 2026-05-20 | ACT tariff 1 2026-05-31
      2025-01-01..2026-05-31 2026-07-01..            | 2026-06-20 | ACT tariff-gone 1 2026-05-31
      2025-01-01..2026-05-31 2026-07-01..            | 2026-07-01 | -
      2025-01-01..2025-12-31 2026-01-01..2026-05-31  | 2026-05-20 | ACT tariff 1 2026-05-31
      2026-06-01..                                   | 2026-05-20 | -
      2025-01-01..2026-05-31@7 2025-01-01..          | 2026-05-20 | -
      2025-01-01..2026-05-31@7 2025-01-01..@8        | 2026-05-20 | ACT tariff 1 2026-05-31
      """)
  void ofATariffThatRunsOut(String spans, LocalDate today, String expected) {
    assertThat(all(contract(0, true, spans(1, spans), NOTHING_REQUIRED), today).stream()
        .filter(warning -> warning.municipality() == null).map(ContractWarningsTests::tariff)
        .collect(Collectors.joining())).isEqualTo(expected == null ? "" : expected);
  }

  /** A tariff up to the last day of its lot, or of the municipality it is for, runs out for nobody. */
  @ParameterizedTest(name = "until {0}, lot until {1}, on {2}: {3}")
  @CsvSource(nullValues = "-", value = {
      "2026-05-31, 2026-05-31, 2026-05-20, -", "2026-05-31, 2026-04-30, 2026-05-20, -",
      "2026-05-31, 2026-06-30, 2026-05-20, ACT tariff 1 2026-05-31",
      "2026-05-31, 2026-06-30, 2026-07-01, -", "-, 2026-06-30, 2026-07-20, -"})
  void ofATariffOfALotThatEnds(LocalDate until, LocalDate lotUntil, LocalDate today, String expected) {
    var span = new TariffSpan(1, null, LocalDate.of(2025, 1, 1), until, lotUntil);

    assertThat(all(contract(0, true, List.of(span), NOTHING_REQUIRED), today).stream()
        .filter(warning -> warning.municipality() == null).map(ContractWarningsTests::tariff)
        .collect(Collectors.joining())).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aMunicipalityThatStopsNeedsNoTariffAfterwards() {
    var contract = stopping(Map.of(THERE, LocalDate.of(2026, 5, 31)), spans(1, "2025-01-01..2026-05-31@8 2025-01-01..@7"));

    assertThat(all(contract, LocalDate.of(2026, 5, 20))).isEmpty();
    assertThat(all(stopping(Map.of(), contract.tariffs()), LocalDate.of(2026, 5, 20))).hasSize(2);
  }

  private static WarnedContract stopping(Map<MunicipalityId, LocalDate> leaving, List<TariffSpan> tariffs) {
    return new WarnedContract(new ContractId(1), "C1", new ProviderId(1), LocalDate.of(2025, 1, 1),
        LocalDate.of(2026, 12, 31), 6, 0, 12, false, true, Set.of(HERE, THERE), leaving, tariffs, NOTHING_REQUIRED);
  }

  @Test
  void severalTariffsAreOneWarningAndEachMunicipalityHearsOfItsOwn() {
    var spans = new ArrayList<>(spans(1, "2025-01-01..2026-05-31@7 2025-01-01..@8"));
    spans.addAll(spans(2, "2025-01-01..2026-05-20"));
    var today = LocalDate.of(2026, 5, 10);

    var all = all(contract(0, true, spans, NOTHING_REQUIRED), today);

    assertThat(all).hasSize(3);
    assertThat(all.stream().filter(it -> it.municipality() == null)).singleElement().satisfies(it -> {
      assertThat(tariff(it)).isEqualTo("ACT tariff 2 2026-05-20");
      assertThat(it.audience()).containsExactlyInAnyOrder(Side.BUREAU, Side.PROVIDER);
    });
    assertThat(all.stream().filter(it -> HERE.equals(it.municipality())).map(ContractWarningsTests::tariff))
        .containsExactly("ACT tariff 2 2026-05-20");
    assertThat(all.stream().filter(it -> THERE.equals(it.municipality())).map(ContractWarningsTests::tariff))
        .containsExactly("ACT tariff 1 2026-05-20");
  }

  /** The contract and the insurance are required; the insurance as it is, or with the last day of its edition. */
  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      -                               | 2024-12-01 | -
      -                               | 2024-12-02 | WATCH document Contract, Verzekering
      -                               | 2025-01-01 | ACT document Contract, Verzekering
      -                               | 2026-12-31 | ACT document Contract, Verzekering
      -                               | 2027-01-01 | -
      CONTRACT                        | 2025-06-01 | ACT document Verzekering
      CONTRACT INSURANCE              | 2025-06-01 | -
      CONTRACT INSURANCE@2025-07-01   | 2025-05-31 | -
      CONTRACT INSURANCE@2025-07-01   | 2025-06-01 | WATCH document-expires Verzekering
      CONTRACT INSURANCE@2025-07-01   | 2025-07-01 | WATCH document-expires Verzekering
      CONTRACT INSURANCE@2025-07-01   | 2025-07-02 | ACT document Verzekering
      CONTRACT INSURANCE@2025-07-01 INSURANCE@2026-07-01 | 2025-06-20 | -
      CONTRACT INSURANCE VOG@2025-07-01 | 2025-07-02 | ACT document VOG
      CONTRACT INSURANCE VOG@2025-07-01 VOG@2026-07-01 | 2025-07-02 | -
      """)
  void ofDocuments(String papers, LocalDate today, String expected) {
    var there = papers == null ? List.<Paper>of() : Stream.of(papers.strip().split(" ")).map(text -> text.split("@"))
        .map(parts -> new Paper(DocumentKind.valueOf(parts[0]), parts.length > 1 ? LocalDate.parse(parts[1]) : null)).toList();
    var contract = contract(0, true, List.of(),
        new Papers(there, Set.of(DocumentKind.CONTRACT, DocumentKind.INSURANCE)));

    assertThat(all(contract, today).stream().peek(it -> assertThat(it.audience())
        .containsExactlyInAnyOrder(Side.BUREAU, Side.PROVIDER)).map(it -> it.severity() + " " + it.why() + " "
        + it.figures().get(1)).collect(Collectors.joining())).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void whoGaveNoticeHasNothingToDecideAndStillHearsOfTheEnd() {
    var contract = new WarnedContract(new ContractId(1), "C1", new ProviderId(1), LocalDate.of(2025, 1, 1),
        LocalDate.of(2026, 12, 31), 6, 1, 12, true, false, Set.of(), Map.of(), List.of(), NOTHING_REQUIRED);

    assertThat(bureau(contract, LocalDate.of(2026, 6, 1))).isEmpty();
    assertThat(bureau(contract, LocalDate.of(2026, 12, 1))).isEqualTo("END ACT end");
  }

  @Test
  void theProviderHearsOfTheEndAndNotOfTheNoticeThatOthersMayGive() {
    var contract = contract(1, false, List.of(), NOTHING_REQUIRED);

    assertThat(all(contract, LocalDate.of(2026, 6, 1))).noneMatch(it -> it.audience().contains(Side.PROVIDER))
        .filteredOn(it -> it.municipality() != null).hasSize(4);
    assertThat(all(contract, LocalDate.of(2026, 12, 1))).anyMatch(it -> it.audience().contains(Side.PROVIDER));
  }

  private static String bureau(WarnedContract contract, LocalDate today) {
    return all(contract, today).stream().filter(it -> it.municipality() == null)
        .map(it -> it.kind() + " " + it.severity() + " " + it.why()).sorted().collect(Collectors.joining(", "));
  }

  private static String tariff(Warning warning) {
    return warning.severity() + " " + warning.why() + " " + warning.figures().get(1) + " " + warning.figures().get(2);
  }

  private static List<Warning> all(WarnedContract contract, LocalDate today) {
    return new ContractWarnings(contract, today, USUAL,
        kind -> kind == DocumentKind.INSURANCE ? "Verzekering" : kind == DocumentKind.VOG ? "VOG" : "Contract").all();
  }

  private static WarnedContract contract(int extensions, boolean followed, List<TariffSpan> tariffs,
      Papers papers) {
    return new WarnedContract(new ContractId(1), "C1", new ProviderId(1), LocalDate.of(2025, 1, 1),
        LocalDate.of(2026, 12, 31), 6, extensions, 12, false, followed, Set.of(HERE, THERE), Map.of(), tariffs, papers);
  }

  private static List<TariffSpan> spans(int product, String text) {
    return List.of(text.strip().split(" ")).stream().map(span -> {
      var parts = span.split("@");
      var days = parts[0].split("\\.\\.");
      return new TariffSpan(product, parts.length > 1 ? new MunicipalityId(Integer.parseInt(parts[1])) : null,
          LocalDate.parse(days[0]), days.length > 1 ? LocalDate.parse(days[1]) : null, null);
    }).toList();
  }
}
