package nl.speelruimte.contracting.warnings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A running contract, as far as warnings need it.
 *
 * @param noticeMonths how long before its end notice has to be given; 0 when that is not agreed
 * @param extensionsLeft how often it can still be extended
 * @param noticeGiven whether one of the parties gave notice, so that nothing of that kind is still to be decided
 * @param extensionMonths by how long each time
 * @param followed whether another contract of the provider for one of its lots goes on after it
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
    List<TariffSpan> tariffs,
    Papers papers) {

  LocalDate noticeBy() {
    return end.minusMonths(noticeMonths);
  }

  /**
   * How long a tariff of an agreed product holds.
   *
   * @param municipality for whom alone; null when for all
   * @param to null when without end
   */
  record TariffSpan(int product, @Nullable MunicipalityId municipality, LocalDate from, @Nullable LocalDate to) {

    boolean isFor(@Nullable MunicipalityId place) {
      return municipality == null || municipality.equals(place);
    }
  }
}
