package nl.speelruimte.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** UC-41: every role begins on the start page, with around it what stands around every page. */
class FrameOfEachPageTests extends ScreenTest {

  private static final List<String> FOR_EVERYBODY = List.of("Vandaag", "Aandachtspunten", "Mijn berichten",
      "Cliëntenstops", "Twee cijfers naast elkaar", "Acties", "Plannen van aanpak", "Uitvragen", "Gemeenten", "Contracten",
      "Percelen", "Inkopen", "Doelen", "Producten", "Afwegingskaders");
  private static final Set<String> ABOUT_ACCESS = Set.of("Gebruikers", "Toegang op een dag", "Toegangscontrole");

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "SYSTEM")
  void everyRoleStartsOnToday(Role role) {
    signInAs(role);

    navigate(TodayView.class);

    assertThat($(H1.class).all()).hasSize(1);
    assertThat($(Main.class).single().getId()).contains("main");
    assertThat(linesOfTheMenu()).startsWith("Vandaag");
  }

  @ParameterizedTest
  @CsvSource({"1, 1open", "1482, 1.482open"})
  void theMenuSaysHowManyAreOpen(long many, String said) {
    signInAs(Role.BUREAU_MANAGER);

    assertThat(MainMenu.count(many).getElement().getTextRecursively()).isEqualTo(said);
  }

  @ParameterizedTest
  @EnumSource(names = {"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "AUDITOR"})
  void theBureauAndTheAuditorFindEveryPageInTheMenu(Role role) {
    signInAs(role);

    navigate(TodayView.class);

    var lines = new ArrayList<>(List.of("Bestedingsruimte", "Jaar voorbereiden", "Akkoorden", "Aanbieders", "Escalaties",
        "Sjablonen voor plannen", "Leveringen", "Werkvoorraad"));
    switch (role) {
      case BUREAU_ADMIN -> lines.addAll(List.of("Uitgaande mail", "Geschiedenis", "Geschiedenis en zegel"));
      case AUDITOR -> lines.addAll(List.of("Geschiedenis", "Geschiedenis en zegel"));
      default -> { }
    }
    lines.addAll(FOR_EVERYBODY);
    assertThat(linesOfWork()).containsExactlyInAnyOrderElementsOf(lines);
  }

  @ParameterizedTest
  @EnumSource(names = {"MUNICIPAL_MANAGER", "MUNICIPAL_READER"})
  void aMunicipalityFindsItsSpacesAndTheRegisterAndNoMailRoom(Role role) {
    signInAs(role);

    navigate(TodayView.class);

    var lines = new ArrayList<>(List.of("Bestedingsruimte", "Jaar voorbereiden", "Akkoorden", "Aanbieders", "Escalaties"));
    lines.addAll(FOR_EVERYBODY);
    assertThat(linesOfTheMenu()).containsExactlyInAnyOrderElementsOf(lines);
  }

  @ParameterizedTest
  @EnumSource(names = {"PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
  void aProviderFindsItsOwnSpacesAndOrganisationAndNeitherOtherProvidersNorTheMailRoom(Role role) {
    signInAs(role);

    navigate(TodayView.class);

    var lines = new ArrayList<>(List.of("Mijn ruimte", "Voorgenomen ruimte", "Mijn organisatie"));
    lines.addAll(FOR_EVERYBODY);
    assertThat(linesOfWork()).containsExactlyInAnyOrderElementsOf(lines);
  }

  @ParameterizedTest
  @CsvSource({"BUREAU_ADMIN, true", "PROVIDER_ADMIN, true", "BUREAU_MANAGER, false", "PROVIDER_MANAGER, false",
      "AUDITOR, false"})
  void peopleAreFoundByWhoManagesThem(Role role, boolean found) {
    signInAs(role);

    navigate(TodayView.class);

    assertThat(linesOfTheMenu().contains("Gebruikers")).isEqualTo(found);
  }

  @Test
  void thePersonCanSignOutAndSkipToTheContent() {
    people.signInAs(Role.BUREAU_MANAGER);

    navigate(TodayView.class);

    assertThat($(MenuBar.class).single().getItems().getFirst().getSubMenu().getItems())
        .anySatisfy(item -> assertThat(item.getText()).isEqualTo("Afmelden"));
    assertThat($(Anchor.class).withClassName("skip-link").single().getHref()).isEqualTo("#main");
  }

  @Test
  void anUnknownAddressIsAnsweredCalmly() {
    people.signInAs(Role.BUREAU_MANAGER);

    navigate("this-is-nothing", NoSuchPage.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
  }

  @Test
  void onlyTheNearestLineOfTheMenuIsTheOpenPage() {
    people.signInAs(Role.BUREAU_MANAGER);

    UI.getCurrent().navigate("imports/worklist");
    roundTrip();

    assertThat(menu().filter(link -> link.getElement().hasAttribute("aria-current"))
        .map(link -> link.getHref())).containsExactly("imports/worklist");
  }

  private void signInAs(Role role) {
    if (role.isProvider()) {
      people.signInAs(role, new ProviderId(1));
    } else if (role.isMunicipal()) {
      people.signInAs(role, new MunicipalityId(1));
    } else {
      people.signInAs(role);
    }
  }

  /** Without the number of what waits behind a line. */
  private List<String> linesOfTheMenu() {
    return menu().map(link -> link.getElement().getChild(0).getText()).toList();
  }

  /** What is there for the work itself, beside who may do it. */
  private List<String> linesOfWork() {
    return linesOfTheMenu().stream().filter(line -> !ABOUT_ACCESS.contains(line)).toList();
  }

  private Stream<RouterLink> menu() {
    return find(RouterLink.class, $(Nav.class).withClassName("main-menu").single()).all().stream();
  }
}
