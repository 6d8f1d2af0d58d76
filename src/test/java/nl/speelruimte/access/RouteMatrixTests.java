package nl.speelruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every page says who may open it. */
class RouteMatrixTests {

  /** Pages for people who are not signed in. */
  private static final Set<String> FOR_ANYBODY = Set.of("LoginView", "NoAccountView",
      "SignedOutView", "InvitationView");
  /** Pages that fit themselves to whoever is signed in. */
  private static final Set<String> FOR_EVERYBODY_SIGNED_IN = Set.of("TodayView", "AttentionView",
      "ChooseRoleView");
  private static final MatrixReport REPORT = new MatrixReport("page-matrix.md", "Who may open which page");

  @Test
  void everyPageNamesItsRoles() {
    var pages = find(new AnnotationTypeFilter(Route.class));
    assertThat(pages).as("pages found").hasSizeGreaterThan(10);
    report(pages);
    assertThat(pages).allSatisfy(page -> {
      var name = page.getSimpleName();
      var fence = page.getAnnotation(RolesAllowed.class);
      var marks = Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class, AnonymousAllowed.class)
          .filter(page::isAnnotationPresent).toList();
      assertThat(marks).as("one fence on %s", name).hasSize(1);
      if (FOR_ANYBODY.contains(name)) {
        assertThat(marks).as(name).containsExactly(AnonymousAllowed.class);
      } else if (fence == null) {
        assertThat(FOR_EVERYBODY_SIGNED_IN).as("pages for everybody who is signed in").contains(name);
        assertThat(marks).as(name).containsExactly(PermitAll.class);
      } else {
        assertThat(Stream.of(fence.value()).map(Role::valueOf)).as(name).isNotEmpty().doesNotContain(Role.SYSTEM);
      }
    });
  }

  @Test
  void aPageHasOneAddress() {
    assertThat(find(new AnnotationTypeFilter(RouteAlias.class))).as("an alias needs a fence of its own").isEmpty();
  }

  /** Which role opens which page; a change here is a decision about access, so it is written down twice. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ProvidersView   | bureau, municipality, auditor
      OwnProviderView | provider
      SpacesView      | bureau, municipality, auditor, provider
      SpaceView       | bureau, municipality, auditor, provider
      ContractsView   | bureau, municipality, auditor, provider
      """)
  void theMainPagesAreForTheseSides(String page, String sides) {
    var fence = find(new AnnotationTypeFilter(Route.class)).stream()
        .filter(type -> type.getSimpleName().equals(page)).findFirst().orElseThrow()
        .getAnnotation(RolesAllowed.class);
    assertThat(Stream.of(fence.value()).map(RouteMatrixTests::side).distinct().sorted())
        .containsExactlyElementsOf(Stream.of(sides.split(", ")).sorted().toList());
  }

  private static List<? extends Class<?>> find(org.springframework.core.type.filter.TypeFilter filter) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(filter);
    return scanner.findCandidateComponents("nl.speelruimte").stream().map(BeanDefinition::getBeanClassName)
        .map(RouteMatrixTests::load).filter(type -> !type.getName().contains("Tests")).toList();
  }

  private static void report(List<? extends Class<?>> pages) {
    var roles = Stream.of(Role.values()).filter(role -> role != Role.SYSTEM).map(Enum::name).toList();
    var table = new TreeMap<String, Map<String, String>>();
    for (var page : pages) {
      var fence = page.getAnnotation(RolesAllowed.class);
      var cells = new LinkedHashMap<String, String>();
      roles.forEach(role -> cells.put(role, fence == null || List.of(fence.value()).contains(role) ? "opens" : ""));
      table.put("/" + page.getAnnotation(Route.class).value(), cells);
    }
    REPORT.section("Pages", roles, table);
    REPORT.write();
  }

  private static String side(String name) {
    var role = Role.valueOf(name);
    if (role.isBureau()) {
      return "bureau";
    }
    return role.isMunicipal() ? "municipality" : role.isProvider() ? "provider" : "auditor";
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
