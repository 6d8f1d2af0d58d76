package nl.speelruimte.contracting.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.dossier.SubcontractorRow;
import nl.speelruimte.contracting.dossier.Subcontractors;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.testing.SomeViewer;
import nl.speelruimte.uikit.DateField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-48, UC-49: a provider proposes a subcontractor on the page of its contract, and the bureau takes it over. */
@LivesOn("2026-03-02")
class ProposingOnAContractTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private Subcontractors subcontractors;
  private ProviderId own;
  private ContractId contract;

  @BeforeEach
  void aContract() {
    var parties = new PartyFixtures(beans);
    var make = new ContractFixtures(beans);
    own = parties.provider("De Wilgentak");
    var place = parties.municipality("Duinwijk");
    make.lot("A1", place);
    contract = make.id(make.contract(own, List.of("A1"), place));
  }

  @Test
  void whatIsProposedThereStandsInTheDossierOnceItIsAccepted() {
    people.signInAs(Role.PROVIDER_MANAGER, own);
    UI.getCurrent().navigate("contracts/" + contract);
    test(button("Onderaannemer voorstellen")).click();
    field("Naam").setValue("Klein Duimpje");
    field("KvK-nummer").setValue("1234");
    $(DateField.class).all().stream().filter(day -> day.getLabel().equals("Geldig vanaf")).findFirst().orElseThrow()
        .setValue(LocalDate.of(2026, 4, 1));
    test(button("Voorstellen")).click();
    assertThat(field("KvK-nummer").isInvalid()).as("said at the field").isTrue();
    field("KvK-nummer").setValue("12345678");
    test(button("Voorstellen")).click();
    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(shown()).isEmpty();

    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("providers/" + own + "/proposals");
    test(button("Overnemen")).click();

    assertThat(shown()).extracting(SubcontractorRow::name).containsExactly("Klein Duimpje");
  }

  @Test
  void theBureauIsNotOfferedToPropose() {
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("contracts/" + contract);

    assertThat($(Button.class).all()).extracting(Button::getText)
        .doesNotContain("Onderaannemer voorstellen", "Document voorstellen");
  }

  private List<SubcontractorRow> shown() {
    return subcontractors.subcontractors(SomeViewer.bureau(), contract, null);
  }

  private Button button(String text) {
    return $(Button.class).all().stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
  }

  private TextField field(String label) {
    return $(TextField.class).all().stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
  }
}
