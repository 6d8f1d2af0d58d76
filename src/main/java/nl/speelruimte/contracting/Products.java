package nl.speelruimte.contracting;

import java.util.List;
import java.util.Map;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The products care is claimed in. */
@Service
@Transactional(readOnly = true)
public class Products {

  private static final SortColumns SORT = new SortColumns(Map.of("category", "x.category", "code", "x.code",
      "name", "x.name", "unit", "x.unit", "variant", "x.delivery_variant"), "x.category, x.code, x.id");
  private static final String MATCHES = """
       WHERE (:text = '' OR x.name LIKE :like OR x.code LIKE :like)
         AND (:category = '' OR x.category = :category) AND (%s)""";
  private final JdbcClient jdbc;

  Products(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param text part of the name or code; empty for all
   * @param category two digits; empty for all
   */
  public List<ProductRow> rows(Viewer viewer, String text, String category, Pageable page) {
    return filtered(viewer, text, category, """
            SELECT x.id, x.category, x.code, x.name, x.unit, x.delivery_variant AS variant
              FROM contracting_product x""", SORT.of(page))
        .query(ProductRow.class).list();
  }

  public long count(Viewer viewer, String text, String category) {
    return filtered(viewer, text, category, "SELECT COUNT(*) FROM contracting_product x", "")
        .query(Long.class).single();
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, String text, String category, String select, String tail) {
    var mine = ContractScopes.products(viewer.scope());
    return jdbc.sql(select + " " + MATCHES.formatted(mine.sql()) + tail)
        .param("text", text.strip()).param("like", Restriction.containing(text)).param("category", category)
        .params(mine.parameters());
  }
}
