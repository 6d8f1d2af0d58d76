package nl.speelruimte.contracting;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Remembered;
import nl.speelruimte.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What was agreed, from memory, for calculations and for placing the lines of a file; as the last commit left it. */
@Service
public class Agreements {

  private final Remembered<AgreementBook> remembered = new Remembered<>();
  private final JdbcClient jdbc;
  private final AgreementReader reader;

  Agreements(JdbcClient jdbc, AgreementReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  /**
   * The agreements as they stand now. Costs one look at the database: take it once per file, chunk or recalculation.
   *
   * @throws NotHere for whoever does not see the whole region: calculations run for the portal or the bureau
   */
  public AgreementBook book(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> current();
      case AccessScope.Municipal _, AccessScope.OfProvider _, AccessScope.Nothing() ->
          throw new NotHere("agreements", "region");
    };
  }

  /** What was agreed with one provider, as it stands now. */
  public AgreementsOfProvider of(Viewer viewer, ProviderId provider) {
    return book(viewer).of(provider);
  }

  private AgreementBook current() {
    var revision = jdbc.sql("SELECT token FROM contracting_revision WHERE id = 1").query(String.class).single();
    return remembered.at(revision, () -> new AgreementBook(reader, reader.products()));
  }
}
