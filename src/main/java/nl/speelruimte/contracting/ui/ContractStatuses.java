package nl.speelruimte.contracting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.Function;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** How the status of a contract looks and reads. */
final class ContractStatuses {

  private ContractStatuses() {}

  static Status look(ContractStatus status) {
    return switch (status) {
      case ACTIVE -> Status.OK;
      case IN_SIGNING, SUSPENDED -> Status.WATCH;
      case DRAFT, TERMINATED, EXPIRED -> Status.NONE;
    };
  }

  /** Whether nothing can be done about its end any more. */
  static boolean isOver(ContractStatus status) {
    return status == ContractStatus.TERMINATED || status == ContractStatus.EXPIRED;
  }

  /** Until when it can be given notice, or what became of that. */
  static String notice(ContractRow row, Function<@Nullable LocalDate, String> date) {
    if (row.endsByNotice() != null) {
      return I18NProvider.translate("contracting.notice.given", date.apply(row.endsByNotice()));
    }
    return mayGiveNotice(row) ? date.apply(row.noticeBy()) : Amounts.NONE;
  }

  /** Whether there is still a day on which that has to be done at the latest. */
  static boolean mayGiveNotice(ContractRow row) {
    return row.endsByNotice() == null && !isOver(row.status());
  }

  static String word(ContractStatus status) {
    return I18NProvider.translate("contracting.contract-status." + status);
  }

  static StatusBadge badge(ContractStatus status) {
    return new StatusBadge(look(status), word(status));
  }
}
