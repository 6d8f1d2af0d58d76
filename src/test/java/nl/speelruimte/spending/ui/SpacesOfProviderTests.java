package nl.speelruimte.spending.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import nl.speelruimte.kernel.Role;
import org.junit.jupiter.api.Test;

/** UC-21: the spaces of a provider on its overview and timeline, to each viewer its own. */
class SpacesOfProviderTests extends SpaceScreens {

  @Test
  void theBureauSeesTheSpacesOfThisYearWithWhatIsLeftAndEachLeadsToItsPage() {
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("providers/" + wilg);

    assertThat(pageText()).contains("Bestedingsruimte 2026", "Duinwijk, Hele contract", "Veenlo, Hele contract",
        "Over na prognose", contract);
    assertThat($(Anchor.class).all()).extracting(Anchor::getHref)
        .contains("spaces/" + over, "spaces/" + calm, "providers/" + wilg + "/spaces").doesNotContain("spaces/" + ofAnother);
    UI.getCurrent().navigate("providers/" + wilg + "/timeline");
    assertThat(pageText()).contains("Bestedingsruimte 2026, Duinwijk, Hele contract", "Bestedingsruimte 2026, Veenlo");
  }

  @Test
  void aMunicipalitySeesItsOwnAndNothingOfAnother() {
    people.signInAs(Role.MUNICIPAL_MANAGER, duin);
    UI.getCurrent().navigate("providers/" + wilg);
    assertThat(pageText()).contains("Duinwijk, Hele contract").doesNotContain("Veenlo, Hele contract");

    UI.getCurrent().navigate("providers/" + wilg + "/timeline");
    assertThat(pageText()).contains("Bestedingsruimte 2026, Duinwijk").doesNotContain("Veenlo");
  }
}
