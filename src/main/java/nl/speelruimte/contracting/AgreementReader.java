package nl.speelruimte.contracting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.contracting.Agreement.AgreedProduct;
import nl.speelruimte.contracting.Agreement.ProductKey;
import nl.speelruimte.contracting.Agreement.TariffTerm;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the contracts of a provider that run or ran; a draft binds nobody. */
@Component
class AgreementReader {

  private static final String RUNNING =
      " FROM contracting_contract c %s WHERE c.provider_id = :provider AND c.status NOT IN ('DRAFT', 'IN_SIGNING') ";
  private final JdbcClient jdbc;

  AgreementReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<ProductKey, DeliveryVariant> products() {
    var variants = new HashMap<ProductKey, DeliveryVariant>();
    jdbc.sql("SELECT category, code, delivery_variant FROM contracting_product").query(row -> {
      variants.put(new ProductKey(row.getString(1), row.getString(2)), DeliveryVariant.valueOf(row.getString(3)));
    });
    return Map.copyOf(variants);
  }

  /** The one that began last comes first. */
  List<Agreement> read(ProviderId provider) {
    var municipalities = municipalities(provider);
    var products = products(provider);
    return jdbc.sql("SELECT c.id, c.start_date, c.end_date" + RUNNING.formatted("")
            + "ORDER BY c.start_date DESC, c.id DESC")
        .param("provider", provider.value())
        .query((row, _) -> {
          var id = row.getInt("id");
          return new Agreement(new ContractId(id), new Period(day(row, "start_date"), day(row, "end_date")),
              municipalities.getOrDefault(id, Map.of()), products.getOrDefault(id, Map.of()));
        }).list();
  }

  private Map<Integer, Map<Integer, Period>> municipalities(ProviderId provider) {
    var found = new HashMap<Integer, Map<Integer, Period>>();
    jdbc.sql("SELECT c.id, cm.municipality_id, cm.valid_from, cm.valid_to"
            + RUNNING.formatted("JOIN contracting_contract_municipality cm ON cm.contract_id = c.id"))
        .param("provider", provider.value())
        .query(row -> {
          found.computeIfAbsent(row.getInt(1), _ -> new HashMap<>()).put(row.getInt(2), within(row));
        });
    return found;
  }

  private Map<Integer, Map<ProductKey, AgreedProduct>> products(ProviderId provider) {
    var tariffs = tariffs(provider);
    var found = new HashMap<Integer, Map<ProductKey, AgreedProduct>>();
    jdbc.sql("SELECT c.id, cp.id, cp.lot_id, x.category, x.code, x.delivery_variant, cl.valid_from, cl.valid_to" + RUNNING.formatted("""
            JOIN contracting_contract_product cp ON cp.contract_id = c.id
            JOIN contracting_product x ON x.id = cp.product_id
            JOIN contracting_contract_lot cl ON cl.contract_id = cp.contract_id AND cl.lot_id = cp.lot_id"""))
        .param("provider", provider.value())
        .query(row -> {
          found.computeIfAbsent(row.getInt(1), _ -> new HashMap<>()).put(
              new ProductKey(row.getString(4), row.getString(5)),
              new AgreedProduct(new LotId(row.getInt(3)), within(row), DeliveryVariant.valueOf(row.getString(6)),
                  tariffs.getOrDefault(row.getInt(2), List.of())));
        });
    return found;
  }

  /** Tariffs of one municipality before those for all, so that the first that holds is the right one. */
  private Map<Integer, List<TariffTerm>> tariffs(ProviderId provider) {
    var found = new HashMap<Integer, List<TariffTerm>>();
    jdbc.sql("SELECT cp.id, t.municipality_id, t.unit, t.amount_cent, t.basis, t.valid_from, t.valid_to"
            + RUNNING.formatted("""
                JOIN contracting_contract_product cp ON cp.contract_id = c.id
                JOIN contracting_tariff t ON t.contract_product_id = cp.id""")
            + "ORDER BY t.municipality_id IS NULL, t.valid_from")
        .param("provider", provider.value())
        .query(row -> {
          found.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>()).add(term(row));
        });
    return found;
  }

  private static TariffTerm term(ResultSet row) throws SQLException {
    return new TariffTerm(row.getInt("municipality_id"),
        Period.between(day(row, "valid_from"), row.getObject("valid_to", LocalDate.class)),
        new AgreedTariff(
            row.getLong("amount_cent"), row.getString("unit"), TariffBasis.valueOf(row.getString("basis"))));
  }

  /** The term of its own that a lot or municipality has within the contract; without one it is as long as that. */
  private static Period within(ResultSet row) throws SQLException {
    var from = row.getObject("valid_from", LocalDate.class);
    return Period.between(from == null ? LocalDate.MIN : from, row.getObject("valid_to", LocalDate.class));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
