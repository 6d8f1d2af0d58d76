package nl.speelruimte.parties.register;

import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What writing any entry of the register has in common: who may, the trail, and telling that it changed. */
@Component
class RegisterBook {

  private final JdbcClient jdbc;
  private final AuditTrail trail;

  RegisterBook(JdbcClient jdbc, AuditTrail trail) {
    this.jdbc = jdbc;
    this.trail = trail;
  }

  JdbcClient sql() {
    return jdbc;
  }

  void mayWrite(Viewer viewer) {
    if (!viewer.isBureauOrPortal()) {
      throw new NotHere("register", viewer.role());
    }
  }

  void changed(Viewer viewer, Subject subject, String action, @Nullable Object before, Object after) {
    trail.record(viewer, subject, action, before, after, null);
    jdbc.sql("UPDATE parties_revision SET token = :token WHERE id = 1")
        .param("token", UUID.randomUUID().toString()).update();
  }

  int municipality(String cbsCode) {
    return idOf("SELECT id FROM parties_municipality WHERE cbs_code = :code", cbsCode)
        .orElseThrow(() -> RuleBroken.at("cbsCode", "parties.reason.unknown-municipality", cbsCode));
  }

  int provider(String agbCode) {
    return idOf("SELECT id FROM parties_provider WHERE agb_code = :code", agbCode)
        .orElseThrow(() -> RuleBroken.at("agbCode", "parties.reason.unknown-provider", agbCode));
  }

  private Optional<Integer> idOf(String select, String code) {
    return jdbc.sql(select).param("code", code).query(Integer.class).optional();
  }
}
