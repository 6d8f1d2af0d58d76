package nl.speelruimte.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.identity.SeveralRoles;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-94: choosing in which role to work, and being told calmly that a session was ended. */
class SignInPagesTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private CurrentViewer current;

  @Test
  void whoHasSeveralRolesIsAskedBeforeAnythingElseAndOnlyOnce() {
    var several = new SeveralRoles(beans);
    several.signInUndecided(Role.BUREAU_ADMIN, Role.BUREAU_ANALYST);

    UI.getCurrent().navigate("spaces", QueryParameters.fromString("year=2026"));

    assertThat($(H1.class).single().getText()).isEqualTo("In welke rol werkt u?");
    test($(Button.class).withCondition(button -> button.getText().startsWith("Analist")).single()).click();
    assertThat(current.get().role()).isEqualTo(Role.BUREAU_ANALYST);
    assertThat(current.mustChoose()).isFalse();

    several.signInAgain();
    assertThat(current.mustChoose()).isFalse();
    assertThat(current.get().role()).isEqualTo(Role.BUREAU_ANALYST);
  }

  @Test
  void whoHasOneRoleIsNotAsked() {
    new SeveralRoles(beans).signInUndecided(Role.BUREAU_ANALYST);

    UI.getCurrent().navigate("spaces", QueryParameters.fromString("year=2026"));

    assertThat($(H1.class).single().getText()).isNotEqualTo("In welke rol werkt u?");
  }

  @Test
  void theEndOfASessionIsToldWithAWayBack() {
    UI.getCurrent().navigate("signed-out", QueryParameters.simple(Map.of("why", "IDLE", "to", "/spaces?year=2026")));

    assertThat($(H1.class).single().getText()).isEqualTo("U bent afgemeld");
    assertThat(getCurrentView().getElement().getTextRecursively()).contains("een tijd niets gedaan");
    assertThat($(Anchor.class).single().getHref()).isEqualTo("spaces?year=2026");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      /spaces?year=2026       | spaces?year=2026
      /people/0198-a#history  | people/0198-a#history
      /spaces?q=a:b           | spaces?q=a:b
      /                       | ''
      //evil.example          | ''
      /\\evil.example         | ''
      https://evil.example    | ''
      javascript:alert(1)     | ''
      /javascript:alert(1)    | ''
      /data:text/html,x       | ''
      spaces                  | ''
      """)
  void theWayBackStaysInsideThePortal(String asked, String page) {
    assertThat(Place.within(asked)).isEqualTo(page);
    assertThat(Place.within("/a\nb")).isEmpty();
  }
}
