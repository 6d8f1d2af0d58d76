package nl.speelruimte.contracting.warnings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.dossier.DocumentKind;
import nl.speelruimte.contracting.warnings.Papers.Paper;
import nl.speelruimte.contracting.warnings.WarnedContract.TariffSpan;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was agreed, for the warnings. */
@Component
class WarnedContracts {

  /** Those that run, and those that the calendar ended a while before: by their end, or by a notice. */
  private static final String LOOKED_AT = """
      (c.status IN ('ACTIVE', 'SUSPENDED') OR c.status = 'EXPIRED' AND c.end_date >= :after
        OR c.status = 'TERMINATED' AND EXISTS (
          SELECT 1 FROM contracting_entry e JOIN contracting_entry t ON t.contract_id = e.contract_id
           WHERE e.contract_id = c.id AND e.type = 'NOTICE' AND e.end_after >= :after AND t.type = 'STATUS'
             AND t.to_status = 'TERMINATED' AND t.valid_on > e.end_after))""";
  /**
   * Another contract goes on where this one ends: it says so itself, or it is of the same provider for one of the lots, or,
   * of another procurement, for a category of products and a municipality that both have.
   */
  private static final String FOLLOWED = """
      EXISTS (SELECT 1 FROM contracting_contract s
               WHERE s.status IN ('IN_SIGNING', 'ACTIVE')
                 AND s.start_date > c.start_date AND s.start_date <= DATE_ADD(%1$s, INTERVAL 1 DAY)
                 AND s.end_date > %1$s
                 AND (s.predecessor_id = c.id OR s.provider_id = c.provider_id AND (
                   EXISTS (SELECT 1 FROM contracting_contract_lot sl JOIN contracting_contract_lot cl
                                ON cl.lot_id = sl.lot_id AND cl.contract_id = c.id WHERE sl.contract_id = s.id)
                   OR s.procurement_id <> c.procurement_id
                  AND EXISTS (SELECT 1 FROM contracting_contract_municipality sm JOIN contracting_contract_municipality cm
                                ON cm.municipality_id = sm.municipality_id AND cm.contract_id = c.id
                               WHERE sm.contract_id = s.id)
                  AND EXISTS (SELECT 1 FROM contracting_contract_product sp
                                JOIN contracting_product sx ON sx.id = sp.product_id
                                JOIN contracting_product cx ON cx.category = sx.category
                                JOIN contracting_contract_product cp ON cp.product_id = cx.id AND cp.contract_id = c.id
                               WHERE sp.contract_id = s.id))))""".formatted(Contracts.LAST_DAY);
  private final JdbcClient jdbc;
  private final WarningLimits limits;

  WarnedContracts(JdbcClient jdbc, WarningLimits limits) {
    this.jdbc = jdbc;
    this.limits = limits;
  }

  /** The contracts that run on a day or ended a while before, and those with an open warning. */
  List<ContractId> toLookAt(LocalDate endedAfter) {
    return jdbc.sql("""
            SELECT c.id FROM contracting_contract c WHERE c.end_date >= :after AND %s
            UNION SELECT contract_id FROM contracting_warning ORDER BY 1""".formatted(LOOKED_AT))
        .param("after", endedAfter).query((row, _) -> new ContractId(row.getInt(1))).list();
  }

  /** Empty when it is still being made, was ended by hand, or ended long before. */
  Optional<WarnedContract> find(ContractId id, LocalDate today) {
    return jdbc.sql("""
            SELECT c.number, c.provider_id, c.start_date, c.end_date, c.notice_months,
                   GREATEST(c.extension_options - c.extensions_used, 0) AS extensions_left, c.extension_length_months,
                   (SELECT n.end_after FROM contracting_entry n WHERE n.contract_id = c.id AND n.type = 'NOTICE'
                     ORDER BY n.number DESC LIMIT 1) AS ends_by_notice,
                   %s AS last_day, %s AS followed
              FROM contracting_contract c WHERE c.id = :id AND %s""".formatted(Contracts.LAST_DAY, FOLLOWED, LOOKED_AT))
        .param("id", id.value()).param("after", today.minusDays(limits.afterEndDays()))
        .query((row, _) -> contract(row, id, today)).optional();
  }

  /** When notice was given, the contract ends by that. */
  private WarnedContract contract(ResultSet row, ContractId id, LocalDate today) throws SQLException {
    var byNotice = row.getObject("ends_by_notice", LocalDate.class);
    return new WarnedContract(id, row.getString("number"), new ProviderId(row.getInt("provider_id")),
        row.getObject("start_date", LocalDate.class),
        row.getObject("last_day", LocalDate.class), row.getInt("notice_months"),
        row.getInt("extensions_left"), row.getInt("extension_length_months"), byNotice != null,
        row.getBoolean("followed"), municipalities(id, today), leaving(id, today), tariffs(id),
        new Papers(papers(id), limits.requiredDocuments()));
  }

  /** Those that take part, or will. */
  private Set<MunicipalityId> municipalities(ContractId id, LocalDate today) {
    return new HashSet<>(jdbc.sql("""
            SELECT municipality_id FROM contracting_contract_municipality
             WHERE contract_id = :id AND (valid_to IS NULL OR valid_to >= :today)""")
        .param("id", id.value()).param("today", today).query((row, _) -> new MunicipalityId(row.getInt(1))).list());
  }

  /** Until when those take part that stop before the contract does. */
  private Map<MunicipalityId, LocalDate> leaving(ContractId id, LocalDate today) {
    var last = new HashMap<MunicipalityId, LocalDate>();
    jdbc.sql("SELECT municipality_id, valid_to FROM contracting_contract_municipality"
            + " WHERE contract_id = :id AND valid_to >= :today").param("id", id.value()).param("today", today)
        .query(row -> {
          last.put(new MunicipalityId(row.getInt(1)), row.getObject(2, LocalDate.class));
        });
    return last;
  }

  private List<TariffSpan> tariffs(ContractId id) {
    return jdbc.sql("""
            SELECT t.contract_product_id, t.municipality_id, t.valid_from, t.valid_to, cl.valid_to AS lot_to
              FROM contracting_tariff t
              JOIN contracting_contract_product cp ON cp.id = t.contract_product_id
              LEFT JOIN contracting_contract_lot cl ON cl.contract_id = cp.contract_id AND cl.lot_id = cp.lot_id
             WHERE cp.contract_id = :id""")
        .param("id", id.value())
        .query((row, _) -> {
          var place = row.getObject("municipality_id", Integer.class);
          return new TariffSpan(row.getInt("contract_product_id"), place == null ? null : new MunicipalityId(place),
              row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
              row.getObject("lot_to", LocalDate.class));
        }).list();
  }

  private List<Paper> papers(ContractId id) {
    return jdbc.sql("""
            SELECT d.kind, e.valid_until FROM contracting_document d
              JOIN contracting_document_edition e ON e.document_id = d.id
             WHERE d.contract_id = :id AND e.number = (SELECT MAX(l.number) FROM contracting_document_edition l
                                                        WHERE l.document_id = d.id)""")
        .param("id", id.value())
        .query((row, _) -> new Paper(DocumentKind.valueOf(row.getString(1)), row.getObject(2, LocalDate.class))).list();
  }
}
