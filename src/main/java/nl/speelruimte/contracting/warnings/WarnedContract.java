package nl.speelruimte.contracting.warnings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A contract that runs or ended a while before, as far as warnings need it.
 *
 * @param noticeMonths how long before its end notice has to be given; 0 when that is not agreed
 * @param extensionsLeft how often it can still be extended
 * @param noticeGiven whether one of the parties gave notice, so that nothing of that kind is still to be decided
 * @param extensionMonths by how long each time
 * @param followed whether another contract of the provider goes on after it
 * @param leaving the last day of the municipalities that stop before it ends
 */
record WarnedContract(
    ContractId id,
    String number,
    ProviderId provider,
    LocalDate start,
    LocalDate end,
    int noticeMonths,
    int extensionsLeft,
    int extensionMonths,
    boolean noticeGiven,
    boolean followed,
    Set<MunicipalityId> municipalities,
    Map<MunicipalityId, LocalDate> leaving,
    List<TariffSpan> tariffs,
    Papers papers) {

  LocalDate noticeBy() {
    return ContractRow.noticeBy(end, noticeMonths);
  }

  /**
   * How long a tariff of an agreed product holds.
   *
   * @param municipality for whom alone; null when for all
   * @param to null when without end
   * @param lotTo the last day of its lot; null when that ends with the contract
   */
  record TariffSpan(int product, @Nullable MunicipalityId municipality, LocalDate from, @Nullable LocalDate to,
      @Nullable LocalDate lotTo) {

    boolean isFor(@Nullable MunicipalityId place) {
      return municipality == null || municipality.equals(place);
    }
  }
}
