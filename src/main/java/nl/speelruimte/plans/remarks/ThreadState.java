package nl.speelruimte.plans.remarks;

import java.util.Optional;

/** Where a question stands; what is no question is always open. */
public enum ThreadState {
  /** Waits for the provider. */
  OPEN,
  /** Waits for whoever asked. */
  ANSWERED,
  CLOSED;

  /** Where this move leads from here; empty when it leads nowhere. */
  Optional<ThreadState> after(ThreadMove move) {
    return Optional.ofNullable(switch (this) {
      case OPEN -> switch (move) {
        case ANSWER -> ANSWERED;
        case CLOSE -> CLOSED;
        case ASK_ON, TAKE_ANSWER_BACK -> null;
      };
      case ANSWERED -> switch (move) {
        case ASK_ON, TAKE_ANSWER_BACK -> OPEN;
        case CLOSE -> CLOSED;
        case ANSWER -> null;
      };
      case CLOSED -> null;
    });
  }
}
