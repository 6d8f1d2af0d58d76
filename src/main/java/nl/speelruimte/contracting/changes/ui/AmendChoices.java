package nl.speelruimte.contracting.changes.ui;

import java.util.List;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.LotFilter;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.contracting.Lots;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.parties.PartyDirectory;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What an amendment can bring: lots of the same procurement, and municipalities. */
@Component
record AmendChoices(Lots lots, PartyDirectory parties) {

  List<LotRow> lots(Viewer viewer, ContractDetails contract) {
    return lots.rows(viewer, LotFilter.ALL, Pageable.unpaged()).stream()
        .filter(lot -> lot.procurement().equals(contract.contract().procurement())).toList();
  }

  List<Place> municipalities(Viewer viewer) {
    return parties.of(viewer).municipalities();
  }
}
