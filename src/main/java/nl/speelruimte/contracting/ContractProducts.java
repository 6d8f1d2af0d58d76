package nl.speelruimte.contracting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.contracting.versions.Recorded;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The products of a contract with their tariffs, those of today or of all times. */
@Service
@Transactional(readOnly = true)
public class ContractProducts {

  private static final SortColumns SORT = new SortColumns(Map.of("category", "x.category", "code", "x.code",
      "name", "x.name", "lot", "l.code", "municipality", "m.name", "tariff", "t.amount_cent",
      "validFrom", "t.valid_from", "validTo", "t.valid_to"), "x.category, x.code, m.name, t.valid_from DESC, t.id");
  private static final String FROM = """
       FROM %3$s c
       JOIN %4$s cp ON cp.contract_id = c.id
       JOIN contracting_product x ON x.id = cp.product_id
       JOIN contracting_lot l ON l.id = cp.lot_id
       LEFT JOIN %5$s t ON t.contract_product_id = cp.id AND (%1$s)
             AND (:all OR (t.valid_from <= :today AND (t.valid_to IS NULL OR t.valid_to >= :today)))
       LEFT JOIN parties_municipality m ON m.id = t.municipality_id
      WHERE c.id = :contract AND (%2$s)""";
  private final JdbcClient jdbc;
  private final Clock clock;

  ContractProducts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param allTimes also the tariffs that do not hold on the day
   * @param asOf from where one looks back; null for now
   */
  public List<ContractProductRow> rows(Viewer viewer, ContractId contract, boolean allTimes, @Nullable AsOf asOf,
      Pageable page) {
    return filtered(viewer, contract, allTimes, new Recorded(asOf), """
            SELECT cp.id, t.id AS tariff_id, x.category, x.code, x.name, l.code AS lot, m.name AS municipality,
                   t.unit, t.amount_cent, t.basis, t.valid_from, t.valid_to""", SORT.of(page))
        .query(ContractProducts::row).list();
  }

  public long count(Viewer viewer, ContractId contract, boolean allTimes, @Nullable AsOf asOf) {
    return filtered(viewer, contract, allTimes, new Recorded(asOf), "SELECT COUNT(*)", "").query(Long.class).single();
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, ContractId contract, boolean allTimes, Recorded recorded,
      String select, String tail) {
    var contracts = ContractScopes.contracts(viewer.scope(), recorded.day(clock));
    var tariffs = ContractScopes.tariffs(viewer.scope());
    return jdbc.sql(select + FROM.formatted(tariffs.sql(), contracts.sql(), recorded.contracts(),
            recorded.table(Kept.CONTRACT_PRODUCT), recorded.table(Kept.TARIFF)) + tail)
        .param("contract", contract.value()).param("all", allTimes).param("today", recorded.day(clock))
        .params(recorded.parameters())
        .params(tariffs.parameters()).params(contracts.parameters());
  }

  private static ContractProductRow row(ResultSet row, int index) throws SQLException {
    var amount = row.getObject("amount_cent", Long.class);
    var basis = row.getString("basis");
    return new ContractProductRow(row.getInt("id") + "-" + row.getInt("tariff_id"),
        row.getString("category"), row.getString("code"), row.getString("name"), row.getString("lot"),
        row.getString("municipality"), row.getString("unit"), amount == null ? null : Money.ofCents(amount),
        basis == null ? null : TariffBasis.valueOf(basis),
        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
  }
}
