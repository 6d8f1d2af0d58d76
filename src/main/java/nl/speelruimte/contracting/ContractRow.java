package nl.speelruimte.contracting;

import java.time.LocalDate;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A contract in a list.
 *
 * @param lots the codes of its lots in one text
 * @param noticeBy the last day on which it can be given notice before it ends
 * @param status as it stands today: a contract past its end has expired
 */
public record ContractRow(
    ContractId id,
    String number,
    ProviderId provider,
    String providerName,
    String procurement,
    @Nullable String lots,
    LocalDate start,
    LocalDate end,
    LocalDate noticeBy,
    ContractStatus status) {

  /** The last day on which notice can be given: as many months as agreed lie between it and the day after the end. */
  public static LocalDate noticeBy(LocalDate end, int months) {
    return end.plusDays(1).minusMonths(months).minusDays(1);
  }
}
