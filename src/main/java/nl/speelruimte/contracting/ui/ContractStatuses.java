package nl.speelruimte.contracting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;

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

  static String word(ContractStatus status) {
    return I18NProvider.translate("contracting.contract-status." + status);
  }

  static StatusBadge badge(ContractStatus status) {
    return new StatusBadge(look(status), word(status));
  }
}
