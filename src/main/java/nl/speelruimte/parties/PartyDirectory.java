package nl.speelruimte.parties;

import java.util.List;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Remembered;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Carer;
import nl.speelruimte.parties.PartyCodes.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds parties by their code, and names by number, from memory; always as the last commit left them. */
@Service
public class PartyDirectory {

  private static final PartyCodes NOBODY = new PartyCodes(List.of(), List.of());
  private final Remembered<PartyCodes> remembered = new Remembered<>();
  private final JdbcClient jdbc;

  PartyDirectory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What this viewer may know now. Costs one look at the database; take it once per job or screen. */
  public PartyCodes of(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> all();
      case AccessScope.Municipal _ -> all();
      case AccessScope.OfProvider(var own) -> all().onlyProvider(own);
      case AccessScope.Nothing() -> NOBODY;
    };
  }

  private PartyCodes all() {
    var revision = jdbc.sql("SELECT token FROM parties_revision WHERE id = 1").query(String.class).single();
    return remembered.at(revision, this::read);
  }

  private PartyCodes read() {
    return new PartyCodes(
        jdbc.sql("SELECT id, cbs_code, name FROM parties_municipality")
            .query((row, _) -> new Place(new MunicipalityId(row.getInt(1)), row.getString(2), row.getString(3))).list(),
        jdbc.sql("SELECT id, agb_code, name FROM parties_provider")
            .query((row, _) -> new Carer(new ProviderId(row.getInt(1)), row.getString(2), row.getString(3))).list());
  }
}
