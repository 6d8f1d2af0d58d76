package nl.speelruimte.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.uikit.list.FilterBar.Option;
import org.junit.jupiter.api.Test;

class PartyOptionsTests {

  private final PartyCodes known = new PartyCodes(
      List.of(new PartyCodes.Place(new MunicipalityId(7), "0518", "Zuid"),
          new PartyCodes.Place(new MunicipalityId(3), "0503", "Delft")),
      List.of(new PartyCodes.Carer(new ProviderId(12), "41510101", "De Wilgentak")));

  @Test
  void partiesStandInTheAddressByIdAndInTheListByName() {
    assertThat(PartyOptions.municipalities(known)).containsExactly(new Option("3", "Delft"), new Option("7", "Zuid"));
    assertThat(PartyOptions.providers(known)).containsExactly(new Option("12", "De Wilgentak"));
  }
}
