package nl.speelruimte.contracting;

import java.util.EnumSet;
import java.util.Set;

/** Where a contract is in its life; it expires by its date alone. */
public enum ContractStatus {
  DRAFT,
  IN_SIGNING,
  ACTIVE,
  SUSPENDED,
  TERMINATED,
  EXPIRED;

  /** Whether a contract in this state can come to be in the other, perhaps through states in between. */
  public boolean mayBecome(ContractStatus other) {
    return other == this || reachable().contains(other);
  }

  private Set<ContractStatus> reachable() {
    return switch (this) {
      case DRAFT -> EnumSet.range(IN_SIGNING, EXPIRED);
      case IN_SIGNING -> EnumSet.range(ACTIVE, EXPIRED);
      case ACTIVE -> EnumSet.range(SUSPENDED, EXPIRED);
      case SUSPENDED -> EnumSet.of(ACTIVE, TERMINATED, EXPIRED);
      case TERMINATED, EXPIRED -> EnumSet.noneOf(ContractStatus.class);
    };
  }
}
