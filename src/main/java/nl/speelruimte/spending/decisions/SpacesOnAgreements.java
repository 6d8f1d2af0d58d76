package nl.speelruimte.spending.decisions;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.AgreementUse;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which spaces rest on an agreement, so that a file cannot take it from under them. */
@Component
class SpacesOnAgreements implements AgreementUse {

  private final JdbcClient jdbc;

  SpacesOnAgreements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Resting> onContract(Viewer viewer, ContractId contract) {
    return where("contract_id", contract.value());
  }

  @Override
  public List<Resting> onLot(Viewer viewer, LotId lot) {
    return where("lot_id", lot.value());
  }

  private List<Resting> where(String column, int value) {
    return jdbc.sql("SELECT municipality_id, lot_id, period_start, period_end FROM spending_space WHERE %s = ?"
            .formatted(column) + " ORDER BY year, municipality_id, lot_key")
        .param(value)
        .query((row, _) -> new Resting(new MunicipalityId(row.getInt(1)), lot(row.getObject(2, Integer.class)),
            new Period(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class))))
        .list();
  }

  private static @Nullable LotId lot(@Nullable Integer id) {
    return id == null ? null : new LotId(id);
  }
}
