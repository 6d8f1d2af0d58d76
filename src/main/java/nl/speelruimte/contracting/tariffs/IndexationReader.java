package nl.speelruimte.contracting.tariffs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.tariffs.IndexationPreview.Line;
import nl.speelruimte.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the tariffs that hold on the day before an indexation, and what stands in the way of following them. */
@Component
class IndexationReader {

  /** One that ends before the new one begins is followed without an end; one that goes on keeps its end. */
  static final String NEW_END = "CASE WHEN t.valid_to >= :from THEN t.valid_to END";
  private static final String CHOSEN = """
        FROM contracting_tariff t
        JOIN contracting_contract_product cp ON cp.id = t.contract_product_id
        JOIN contracting_contract c ON c.id = cp.contract_id
        JOIN contracting_contract_lot cl ON cl.contract_id = c.id AND cl.lot_id = cp.lot_id
        JOIN contracting_lot l ON l.id = cp.lot_id
        JOIN contracting_product x ON x.id = cp.product_id
        JOIN parties_provider p ON p.id = c.provider_id
        LEFT JOIN parties_municipality m ON m.id = t.municipality_id
       WHERE c.status NOT IN ('TERMINATED', 'EXPIRED') AND %s >= :from
         AND (cl.valid_to IS NULL OR cl.valid_to >= :from)
         AND t.valid_from < :from AND (t.valid_to IS NULL OR t.valid_to >= DATE_SUB(:from, INTERVAL 1 DAY))
         AND (:contract = 0 OR c.id = :contract) AND (:lot = 0 OR cp.lot_id = :lot)
         AND (:product = '' OR x.code = :product)""".formatted(Contracts.LAST_DAY);
  private static final String TAKEN = """
      EXISTS (SELECT 1 FROM contracting_tariff o WHERE o.contract_product_id = t.contract_product_id
                 AND o.municipality_id <=> t.municipality_id AND o.id <> t.id AND o.valid_from >= :from)""";
  private final JdbcClient jdbc;

  IndexationReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  IndexationPreview preview(CheckedIndexation wanted) {
    var found = jdbc.sql("SELECT t.id, c.id AS contract, c.number, p.name AS provider, l.code AS lot, x.code AS product,"
            + " x.name AS product_name, m.name AS municipality, t.amount_cent, t.valid_from, t.valid_to, " + NEW_END
            + " AS new_to, " + TAKEN + " AS taken" + "\n" + CHOSEN + " ORDER BY c.number, l.code, x.code, m.name, t.id")
        .param("from", wanted.startsOn()).param("contract", contract(wanted)).param("lot", lot(wanted))
        .param("product", wanted.selection().product())
        .query((row, _) -> new Found(row.getBoolean("taken"), line(row, wanted))).list();
    var taken = found.stream().collect(Collectors.partitioningBy(Found::taken,
        Collectors.mapping(Found::line, Collectors.toList())));
    return new IndexationPreview(taken.get(false), taken.get(true));
  }

  /** Has nobody write tariffs of these contracts until the transaction of the caller ends. */
  void hold(List<ContractId> contracts) {
    jdbc.sql("SELECT id FROM contracting_contract WHERE id IN (:ids) ORDER BY id FOR UPDATE")
        .param("ids", contracts.stream().map(ContractId::value).toList()).query(Integer.class).list();
  }

  private static int contract(CheckedIndexation wanted) {
    var contract = wanted.selection().contract();
    return contract == null ? 0 : contract.value();
  }

  private static int lot(CheckedIndexation wanted) {
    var lot = wanted.selection().lot();
    return lot == null ? 0 : lot.value();
  }

  private static Line line(ResultSet row, CheckedIndexation wanted) throws SQLException {
    var before = Money.ofCents(row.getLong("amount_cent"));
    return new Line(row.getInt("id"), new ContractId(row.getInt("contract")), row.getString("number"),
        row.getString("provider"), row.getString("lot"), row.getString("product"), row.getString("product_name"),
        row.getString("municipality"), before, wanted.after(before), row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class), row.getObject("new_to", LocalDate.class));
  }

  private record Found(boolean taken, Line line) {}
}
