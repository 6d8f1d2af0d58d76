package nl.speelruimte.spending.figures;

import java.util.Optional;
import nl.speelruimte.contracting.Agreements;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the agreements come from, and whether they changed since the figures were made. */
@Component
class AgreedTermsReader {

  private static final Viewer VIEWER = Viewer.system("recalculation");

  private final Agreements agreements;
  private final JdbcClient jdbc;

  AgreedTermsReader(Agreements agreements, JdbcClient jdbc) {
    this.agreements = agreements;
    this.jdbc = jdbc;
  }

  AgreedTerms of(ProviderId provider, MunicipalityId municipality) {
    return new AgreedTerms(agreements.of(VIEWER, provider), municipality);
  }

  /** The revision of the agreements when it is another than the figures were marked for. */
  Optional<String> changed() {
    return jdbc.sql("""
            SELECT r.token FROM contracting_revision r JOIN spending_agreement a ON a.id = 1
            WHERE r.id = 1 AND r.token <> a.revision""").query(String.class).optional();
  }

  /** The running figures are marked for this revision. */
  void marked(String revision) {
    jdbc.sql("UPDATE spending_agreement SET revision = :revision WHERE id = 1").param("revision", revision).update();
  }
}
