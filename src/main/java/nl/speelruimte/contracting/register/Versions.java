package nl.speelruimte.contracting.register;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was agreed at each moment of recorded time: a version is added and closed, never changed otherwise. */
@Component
class Versions {

  private final JdbcClient jdbc;
  private final Clock clock;

  Versions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Follows what was just written of an owner: closes what holds no longer and adds what is new. */
  void changed(Kept table, int owner) {
    jdbc.sql("""
            UPDATE %2$s v SET v.recorded_to = :now WHERE v.%3$s = :owner AND v.recorded_to IS NULL
              AND NOT EXISTS (SELECT 1 FROM %1$s c WHERE %4$s)"""
            .formatted(table.table, table.versions(), table.owner(), table.same()))
        .param("owner", owner).param("now", now()).update();
    added(table, owner);
  }

  /** Adds what is new of an owner of which nothing was taken away. */
  void added(Kept table, int owner) {
    jdbc.sql("""
            INSERT INTO %2$s (%5$s, recorded_from) SELECT %5$s, :now FROM %1$s c WHERE c.%3$s = :owner
              AND NOT EXISTS (SELECT 1 FROM %2$s v WHERE v.recorded_to IS NULL AND %4$s)"""
            .formatted(table.table, table.versions(), table.owner(), table.same(), String.join(", ", table.columns)))
        .param("owner", owner).param("now", now()).update();
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** The tables on which figures rest, each with the columns that matter to them; the first is the owner. */
  enum Kept {
    LOT("contracting_lot", "id", "delivery_variant"),
    LOT_MUNICIPALITY("contracting_lot_municipality", "lot_id", "municipality_id"),
    PRODUCT("contracting_product", "id", "unit", "delivery_variant"),
    CONTRACT("contracting_contract", "id", "start_date", "end_date", "status", "notice_months", "extension_options",
        "extension_length_months"),
    CONTRACT_LOT("contracting_contract_lot", "contract_id", "lot_id"),
    CONTRACT_MUNICIPALITY("contracting_contract_municipality", "contract_id", "municipality_id"),
    CONTRACT_PRODUCT("contracting_contract_product", "contract_id", "id", "product_id", "lot_id"),
    TARIFF("contracting_tariff", "id", "contract_product_id", "municipality_id", "unit", "amount_cent", "basis",
        "valid_from", "valid_to");

    private final String table;
    private final List<String> columns;

    Kept(String table, String... columns) {
      this.table = table;
      this.columns = List.of(columns);
    }

    String table() {
      return table;
    }

    String owner() {
      return columns.getFirst();
    }

    private String versions() {
      return table + "_version";
    }

    private String same() {
      return columns.stream().map("c.%1$s <=> v.%1$s"::formatted).collect(Collectors.joining(" AND "));
    }
  }
}
