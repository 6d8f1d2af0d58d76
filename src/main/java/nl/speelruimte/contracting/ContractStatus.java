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

  /** The steps that somebody may take by hand. Nobody lets a contract expire: its end does. */
  public Set<ContractStatus> steps() {
    return switch (this) {
      case DRAFT -> EnumSet.of(IN_SIGNING);
      case IN_SIGNING -> EnumSet.of(ACTIVE);
      case ACTIVE -> EnumSet.of(SUSPENDED, TERMINATED);
      case SUSPENDED -> EnumSet.of(ACTIVE, TERMINATED);
      case TERMINATED, EXPIRED -> EnumSet.noneOf(ContractStatus.class);
    };
  }

  /** Whether it binds the parties now, so that it can be amended, extended and given notice. */
  public boolean isRunning() {
    return this == ACTIVE || this == SUSPENDED;
  }

  /** Whether it was not signed yet, so that what it says can still be written anew. */
  public boolean isBeingMade() {
    return this == DRAFT || this == IN_SIGNING;
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
