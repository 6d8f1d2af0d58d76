package nl.speelruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Predicate;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Opens pages by addresses typed by hand, in a world where everything there can be is somebody's. */
@Transactional
abstract class ForeignPages extends ScreenTest {

  static final String NOT_HERE = "Deze pagina is er niet";
  @Autowired private JdbcClient jdbc;
  World world;

  @BeforeEach
  void plant() {
    var marks = new Marks();
    world = new World(jdbc, marks, new Planter(jdbc, marks)).build();
  }

  /** One of those of this year. */
  final List<World.Cell> cells(Predicate<World.Cell> which) {
    var found = world.cells().stream().filter(cell -> cell.year() == 2026).filter(which).limit(1).toList();
    assertThat(found).isNotEmpty();
    return found;
  }

  /** Now, and looking back by an address. */
  final void nothingAt(List<String> paths) {
    for (var path : paths) {
      assertThat(path).doesNotContain("null");
      for (var query : List.of("", "asOf=2026-06-30")) {
        assertThat(titleOf(path + (path.contains("?") ? "&" : "?") + query)).as("%s with %s", path, query)
            .isEqualTo(NOT_HERE);
      }
    }
  }

  /** @param address with what it asks for, after a question mark */
  final String titleOf(String address) {
    var parts = address.split("\\?", 2);
    UI.getCurrent().navigate(parts[0], parts.length < 2 || parts[1].isEmpty() ? QueryParameters.empty()
        : QueryParameters.fromString(parts[1].replaceAll("&$", "")));
    return $(H1.class).single().getText();
  }

  /** All that a page says, to compare it with another. */
  final String saidAt(String address) {
    titleOf(address);
    return ((Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst()).getElement()
        .getTextRecursively();
  }
}
