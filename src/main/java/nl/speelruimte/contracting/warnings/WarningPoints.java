package nl.speelruimte.contracting.warnings;

import java.util.List;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The attention points of the warnings, and which of them are open, so that what is gone can be resolved. */
@Component
class WarningPoints {

  private static final Viewer VIEWER = Viewer.system("contract warnings");
  private final AttentionPoints points;
  private final JdbcClient jdbc;

  WarningPoints(AttentionPoints points, JdbcClient jdbc) {
    this.points = points;
    this.jdbc = jdbc;
  }

  void raise(WarnedContract contract, Warning warning) {
    var key = warning.key();
    points.raise(VIEWER, new NewPoint(warning.kind().pointKind(),
        subject(contract.id(), key).of(contract.provider()).at(warning.municipality()), warning.severity(), Money.ZERO,
        "contracting.warning." + warning.why(), warning.figures(), warning.audience(), "contracts/" + contract.id())
        .due(warning.day()));
    jdbc.sql("""
            INSERT INTO contracting_warning (contract_id, municipality_id, kind) VALUES (:contract, :municipality, :kind)
            ON DUPLICATE KEY UPDATE kind = VALUES(kind)""")
        .param("contract", contract.id().value()).param("municipality", key.municipality())
        .param("kind", key.kind().name()).update();
  }

  void resolve(ContractId id, Warning.Key gone) {
    points.resolve(VIEWER, gone.kind().pointKind(), subject(id, gone));
    jdbc.sql("DELETE FROM contracting_warning WHERE contract_id = :id AND municipality_id = :municipality AND kind = :kind")
        .param("id", id.value()).param("municipality", gone.municipality()).param("kind", gone.kind().name()).update();
  }

  List<Warning.Key> open(ContractId id) {
    return jdbc.sql("SELECT kind, municipality_id FROM contracting_warning WHERE contract_id = :id").param("id", id.value())
        .query((row, _) -> new Warning.Key(WarningKind.valueOf(row.getString(1)), row.getInt(2))).list();
  }

  /** Each municipality has a point of its own: a point belongs to one municipality at most. */
  private static Subject subject(ContractId id, Warning.Key key) {
    return Subject.of("contracting.contract", key.municipality() == 0 ? id : id + "@" + key.municipality());
  }
}
