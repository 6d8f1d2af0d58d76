package nl.speelruimte.identity.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.review.ReviewDesk;
import nl.speelruimte.identity.review.ReviewId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-93: deciding in a round, role by role. */
class AccessReviewViewTests extends ScreenTest {

  @Autowired private ReviewDesk desk;
  @Autowired private BeanFactory beans;
  private ProviderId carer;
  private ReviewId id;

  @BeforeEach
  void aRoundIsOpen() {
    carer = new PartyFixtures(beans).provider("De Linde");
    people.signInAs(Role.PROVIDER_DATA, carer);
    people.signInAs(Role.PROVIDER_MANAGER, carer);
    id = desk.open(people.signInAs(Role.BUREAU_ADMIN), Organisation.of(carer));
  }

  @Test
  void theAdministratorConfirmsOneRoleAndEndsTheOther() {
    people.signInAs(Role.PROVIDER_ADMIN, carer);
    navigate(AccessReviewsView.class);
    assertThat($(Button.class).withText("Ronde openen").all()).isEmpty();

    UI.getCurrent().navigate("access-review/" + id);
    assertThat($(H1.class).single().getText()).isEqualTo("Toegangscontrole De Linde");
    assertThat(pageText()).contains("2 van 2 rollen nog te bekijken", "Nog niet");
    press("Nog nodig: Tester, Gegevensbeheerder aanbieder");
    assertThat(pageText()).contains("1 van 2 rollen nog te bekijken", "Nog nodig door Tester");

    press("Beëindigen: Tester, Contractmanager aanbieder");
    test($(TextArea.class).single()).setValue("Andere taak");
    test($(Dialog.class).single().getFooter().getElement().getChildren()
        .flatMap(child -> child.getComponent().stream()).filter(Button.class::isInstance).map(Button.class::cast)
        .reduce((_, last) -> last).orElseThrow()).click();

    assertThat(pageText()).contains("Klaar", "0 van 2 rollen", "Beëindigd door Tester", "Ronde afgerond",
        "Rol: Contractmanager aanbieder");
    assertThat($(Button.class).withText("Nog nodig").all()).isEmpty();
  }

  @Test
  void theRoundOfAnotherProviderLooksLikeNone() {
    people.signInAs(Role.PROVIDER_ADMIN, new PartyFixtures(beans).provider("Elders"));

    for (var address : new String[] {"access-review/" + id, "access-review/nonsense"}) {
      UI.getCurrent().navigate(address);
      assertThat($(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
    }
  }

  private void press(String label) {
    test($(Button.class).withCondition(each -> label.equals(each.getAriaLabel().orElse(""))).single()).click();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
