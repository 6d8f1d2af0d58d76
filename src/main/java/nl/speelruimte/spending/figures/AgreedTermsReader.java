package nl.speelruimte.spending.figures;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.contracting.Agreements;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the agreements come from, and whether they or the settings changed since the figures were made. */
@Component
class AgreedTermsReader {

  private static final Viewer VIEWER = Viewer.system("recalculation");

  private final Agreements agreements;
  private final SpendingSettings settings;
  private final JdbcClient jdbc;

  AgreedTermsReader(Agreements agreements, SpendingSettings settings, JdbcClient jdbc) {
    this.agreements = agreements;
    this.settings = settings;
    this.jdbc = jdbc;
  }

  AgreedTerms of(ProviderId provider, MunicipalityId municipality) {
    return new AgreedTerms(agreements.of(VIEWER, provider), municipality);
  }

  /** The revision of agreements and settings together when it is another than the figures were marked for. */
  Optional<String> changed() {
    return jdbc.sql("""
            SELECT r.token, a.revision FROM contracting_revision r JOIN spending_agreement a ON a.id = 1
            WHERE r.id = 1""")
        .query((row, _) -> new Revisions(together(row.getString(1)), row.getString(2))).optional()
        .filter(it -> !it.now.equals(it.marked)).map(Revisions::now);
  }

  private String together(String token) {
    return UUID.nameUUIDFromBytes((token + settings).getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The running figures are marked for this revision. */
  void marked(String revision) {
    jdbc.sql("UPDATE spending_agreement SET revision = :revision WHERE id = 1").param("revision", revision).update();
  }

  private record Revisions(String now, String marked) {}
}
