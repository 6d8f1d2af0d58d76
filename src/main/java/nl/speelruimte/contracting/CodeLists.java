package nl.speelruimte.contracting;

import java.util.List;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Remembered;
import nl.speelruimte.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The external code lists: reference data that changes with a release only, so it is read once. */
@Service
public class CodeLists {

  private static final CodeLabels NONE = new CodeLabels(List.of());
  private final Remembered<CodeLabels> remembered = new Remembered<>();
  private final JdbcClient jdbc;

  CodeLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All labels; public knowledge for whoever has a running role. */
  public CodeLabels labels(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> all();
      case AccessScope.Municipal _, AccessScope.OfProvider _ -> all();
      case AccessScope.Nothing() -> NONE;
    };
  }

  private CodeLabels all() {
    return remembered.at("release", () -> new CodeLabels(jdbc.sql("""
            SELECT list_name, code, label_nl, label_en FROM contracting_code
             ORDER BY list_name, code, valid_from DESC""")
        .query((row, _) -> new CodeLabels.Entry(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .list()));
  }
}
