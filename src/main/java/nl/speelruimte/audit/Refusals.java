package nl.speelruimte.audit;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Throttle;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes in the trail that somebody asked for what is not there for them: a page or a command. The lines belong to nobody, so
 * that only the auditor and the administrator of the bureau read them. Asking the same again soon adds nothing, and who
 * goes on asking other things fills no trail.
 */
@Component
@EnableConfigurationProperties(RefusalLimits.class)
public class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final String ACTION = "audit.action.asked";
  /** Marks a problem that was written down on its way out. */
  private static final Throwable NOTED = new Noted();
  private static final int LONGEST_ID = 64;
  /** What may stand in an address: words and short numbers. Anything else may be data of somebody. */
  private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,30}|\\d{1,7}");
  private static final String OTHER = "*";
  private final Throttle perPerson = new Throttle(30, Duration.ofHours(1));
  private final Throttle ofAll;
  private final Throttle same = new Throttle(1, Duration.ofMinutes(10));
  private final AuditTrail trail;

  Refusals(AuditTrail trail, RefusalLimits limits) {
    this.trail = trail;
    this.ofAll = new Throttle(limits.refusalsAnHour(), Duration.ofHours(1));
  }

  /**
   * A page that was asked for.
   *
   * @param path of its address, without what follows a question mark
   */
  public void page(Viewer viewer, String path, Throwable problem) {
    note(viewer, "audit.page", Arrays.stream(path.split("/")).map(Refusals::harmless).collect(Collectors.joining("/")),
        null, problem);
  }

  /**
   * A command that was given, or a question that is not for everybody.
   *
   * @param what the service and its method
   * @param which the first thing it was about; kept only when it is a number or an id
   */
  public void command(Viewer viewer, String what, @Nullable Object which, Throwable problem) {
    note(viewer, "audit.command", what, which == null ? null : harmless(which.toString()), problem);
  }

  private void note(Viewer viewer, String kind, String id, @Nullable String which, Throwable problem) {
    if (viewer.role() == Role.SYSTEM || List.of(problem.getSuppressed()).contains(NOTED)) {
      return;
    }
    problem.addSuppressed(NOTED);
    var who = viewer.account() == null ? viewer.organisation() + "|" + viewer.role() : viewer.account().toString();
    if (!same.takes(who + "|" + kind + "|" + id + "|" + which)) {
      return;
    }
    if (!perPerson.takes(who) || !ofAll.takes("")) {
      LOG.warn("More was refused to {} than the trail takes in: {} {}.", who, kind, id);
      return;
    }
    var subject = Subject.of(kind, id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id);
    afterwards(() -> trail.refused(viewer, subject, ACTION, OTHER.equals(which) || which == null ? null : new Asked(which),
        null));
  }

  /** What holds locks ends first; a line in the trail is never worth more than the answer. */
  private static void afterwards(Runnable writing) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCompletion(int status) {
          write(writing);
        }
      });
    } else {
      write(writing);
    }
  }

  private static void write(Runnable writing) {
    try {
      writing.run();
    } catch (RuntimeException unwritten) {
      LOG.warn("A refusal could not be written down", unwritten);
    }
  }

  private static String harmless(String part) {
    return WORD.matcher(part).matches() || isId(part) ? part : OTHER;
  }

  private static boolean isId(String part) {
    try {
      return UUID.fromString(part).toString().equalsIgnoreCase(part);
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  /** What the trail keeps of what was asked for. */
  record Asked(String which) {}

  private static final class Noted extends RuntimeException {

    Noted() {
      super("written in the trail", null, false, false);
    }
  }
}
