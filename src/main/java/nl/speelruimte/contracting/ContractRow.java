package nl.speelruimte.contracting;

import java.time.LocalDate;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A contract in a list.
 *
 * @param lots the codes of its lots in one text
 * @param end as it was agreed
 * @param lastDay the day on which it truly ends or ended: by a notice or by hand that can be before the end
 * @param noticeBy the last day on which it can be given notice before it ends
 * @param endsByNotice the last day, when notice was given
 * @param status as it stands today: a contract past its last day has ended
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
    LocalDate lastDay,
    LocalDate noticeBy,
    @Nullable LocalDate endsByNotice,
    ContractStatus status) {

  /** The last day on which notice can be given: as many months as agreed lie between it and the day after the end. */
  public static LocalDate noticeBy(LocalDate end, int months) {
    return end.plusDays(1).minusMonths(months).minusDays(1);
  }
}
