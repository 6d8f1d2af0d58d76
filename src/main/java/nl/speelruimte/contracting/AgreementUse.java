package nl.speelruimte.contracting;

import java.util.List;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What rests on an agreement and would lose its ground with it; whoever keeps such things answers. */
public interface AgreementUse {

  /** What was decided under a contract. */
  List<Resting> onContract(Viewer viewer, ContractId contract);

  /** What was decided under a lot, of any contract. */
  List<Resting> onLot(Viewer viewer, LotId lot);

  /**
   * Something that was decided for a municipality.
   *
   * @param lot null when it is for the whole contract
   * @param days when it holds
   */
  record Resting(MunicipalityId municipality, @Nullable LotId lot, Period days) {}
}
