package nl.speelruimte.contracting.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.register.Drafts.ProductDraft;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-28: what was agreed at each moment stays readable after the register was loaded again. */
class VersionsTests extends TwoMunicipalities {

  private static final Instant BEFORE = Instant.parse("2026-01-01T09:00:00Z");
  private static final Instant FIRST = Instant.parse("2026-01-02T09:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-02-02T09:00:00Z");
  private static final Instant THIRD = Instant.parse("2026-03-02T09:00:00Z");
  @Autowired private JdbcClient jdbc;

  @Test
  void aTariffAndTheMunicipalitiesOfAContractAreReadAsTheyWereAtEachMoment() {
    var number = PortalClock.at(FIRST, () -> {
      make.lot("A1", one, other);
      return make.contract(provider, List.of("A1"), one, other);
    });
    var product = make.product("45");
    PortalClock.at(FIRST, () -> tariff(number, product, 8_640));
    PortalClock.at(SECOND, () -> tariff(number, product, 9_000));
    PortalClock.at(THIRD, () -> accepted(row(number)));

    assertThat(amounts(number, BEFORE)).isEmpty();
    assertThat(amounts(number, FIRST)).containsExactly(8_640L);
    assertThat(amounts(number, SECOND.minusSeconds(1))).containsExactly(8_640L);
    assertThat(amounts(number, SECOND)).containsExactly(9_000L);
    assertThat(places(number, BEFORE)).isEmpty();
    assertThat(places(number, SECOND)).containsExactlyInAnyOrder(one.value(), other.value());
    assertThat(places(number, THIRD)).containsExactly(one.value());
  }

  @Test
  void theTermAndTheLotsOfAContractAreReadAsTheyWereAtEachMoment() {
    make.lot("A1", one);
    make.lot("A2", one);
    var number = PortalClock.at(FIRST, () -> make.contract(provider, List.of("A1"), one));
    var later = row(number);
    later.put("percelen", "A2");
    later.put("einddatum", "2028-12-31");
    PortalClock.at(SECOND, () -> accepted(later));

    var id = make.id(number).value();
    assertThat(held(Kept.CONTRACT, id, FIRST, "end_date")).containsExactly("2027-12-31");
    assertThat(held(Kept.CONTRACT, id, SECOND, "end_date")).containsExactly("2028-12-31");
    assertThat(held(Kept.CONTRACT_LOT, id, FIRST, "lot_id")).hasSize(1)
        .doesNotContainAnyElementsOf(held(Kept.CONTRACT_LOT, id, SECOND, "lot_id"));
  }

  @Test
  void whoBoughtALotAndHowAProductIsCountedAreReadAsTheyWereAtEachMoment() {
    var lot = PortalClock.at(FIRST, () -> make.lot("A1", one, other)).value();
    PortalClock.at(SECOND, () -> make.lot("A1", one));
    var code = PortalClock.at(FIRST, () -> make.product("45"));
    PortalClock.at(SECOND, () -> {
      beans.getBean(LotRegister.class).save(Viewer.system("test"),
          new ProductDraft("45", code, "Product", "04", DeliveryVariant.EFFORT));
      return true;
    });

    assertThat(held(Kept.LOT_MUNICIPALITY, lot, FIRST, "municipality_id")).hasSize(2);
    assertThat(held(Kept.LOT_MUNICIPALITY, lot, SECOND, "municipality_id"))
        .containsExactly(Integer.toString(one.value()));
    assertThat(held(Kept.LOT, lot, SECOND, "recorded_from")).hasSize(1);
    var product = jdbc.sql("SELECT id FROM contracting_product WHERE category = '45' AND code = ?").param(code)
        .query(Integer.class).single();
    assertThat(held(Kept.PRODUCT, product, FIRST, "unit")).containsExactly("01");
    assertThat(held(Kept.PRODUCT, product, SECOND, "unit")).containsExactly("04");
  }

  @Test
  void loadingTheSameAgainOpensNoVersion() {
    make.lot("A1", one);
    var number = PortalClock.at(FIRST, () -> make.contract(provider, List.of("A1"), one));
    PortalClock.at(SECOND, () -> accepted(row(number)));

    assertThat(held(Kept.CONTRACT, make.id(number).value(), SECOND, "recorded_from"))
        .containsExactly("2026-01-02 09:00:00.000000");
  }

  @ParameterizedTest
  @EnumSource(value = Kept.class, mode = EnumSource.Mode.EXCLUDE, names = {"SUBCONTRACT", "PARAMETER"})
  void whatIsOpenIsWhatHolds(Kept table) {
    var moment = FIRST.plus(ThreadLocalRandom.current().nextInt(1_000_000), ChronoUnit.MICROS);
    PortalClock.at(moment, () -> {
      make.lot("A1", one, other);
      var number = make.contract(provider, List.of("A1"), one, other);
      var product = make.product("45");
      return tariff(number, product, 8_640) && tariff(number, product, 9_000) && accepted(row(number));
    });

    assertThat(jdbc.sql("""
            SELECT COUNT(*) FROM %1$s WHERE %2$s IN (SELECT %2$s FROM %1$s_version WHERE recorded_from = :moment)"""
            .formatted(table.table(), table.owner())).param("moment", utc(moment)).query(Integer.class).single())
        .isPositive()
        .isEqualTo(jdbc.sql("SELECT COUNT(*) FROM %s_version WHERE recorded_from = :moment AND recorded_to IS NULL"
            .formatted(table.table())).param("moment", utc(moment)).query(Integer.class).single());
  }

  private boolean tariff(String number, String product, long cents) {
    make.tariff(number, "A1", "45", product, cents, "2025-01-01", null, null);
    return true;
  }

  private Map<String, String> row(String number) {
    var row = new HashMap<>(make.row(number, provider, "A1", one));
    row.putAll(Map.of("opzegtermijn_maanden", "6", "verlengingsopties", "2", "verlenging_maanden", "12"));
    return row;
  }

  private boolean accepted(Map<String, String> row) {
    load.accepted("CONTRACTS", row);
    return true;
  }

  private List<Long> amounts(String number, Instant moment) {
    return jdbc.sql("""
            SELECT t.amount_cent FROM contracting_tariff_version t
              JOIN contracting_contract_product_version cp ON cp.id = t.contract_product_id
             WHERE cp.contract_id = :contract
               AND t.recorded_from <= :moment AND (t.recorded_to IS NULL OR t.recorded_to > :moment)
               AND cp.recorded_from <= :moment AND (cp.recorded_to IS NULL OR cp.recorded_to > :moment)""")
        .param("contract", make.id(number).value()).param("moment", utc(moment)).query(Long.class).list();
  }

  private List<Integer> places(String number, Instant moment) {
    return held(Kept.CONTRACT_MUNICIPALITY, make.id(number).value(), moment, "municipality_id").stream()
        .map(Integer::valueOf).toList();
  }

  private List<String> held(Kept table, int owner, Instant moment, String column) {
    return jdbc.sql("""
            SELECT %s FROM %s_version WHERE %s = :owner
               AND recorded_from <= :moment AND (recorded_to IS NULL OR recorded_to > :moment)"""
            .formatted(column, table.table(), table.owner()))
        .param("owner", owner).param("moment", utc(moment)).query(String.class).list();
  }

  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
