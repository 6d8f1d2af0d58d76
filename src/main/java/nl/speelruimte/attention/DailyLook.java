package nl.speelruimte.attention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks once a day in Amsterdam, and soon after a start. Each thing is looked at in a transaction of its own, so that one that
 * fails keeps no other from being told; a room in which one failed is looked at again until all went well.
 */
@Component
public class DailyLook {

  private static final Logger LOG = LoggerFactory.getLogger(DailyLook.class);
  private static final int MINUTES_10 = 600_000;
  private static final int MINUTE = 60_000;
  private final List<Daily> rooms;
  private final TransactionOperations transaction;
  private final Clock clock;
  private final Map<Daily, LocalDate> done = new ConcurrentHashMap<>();

  DailyLook(List<Daily> rooms, TransactionOperations transaction, Clock clock) {
    this.rooms = List.copyOf(rooms);
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = MINUTES_10, initialDelay = MINUTE)
  void look() {
    var today = LocalDate.now(clock);
    for (var room : rooms) {
      if (!today.equals(done.get(room)) && look(room)) {
        done.put(room, today);
      }
    }
  }

  /** @return whether all went well */
  public boolean look(Daily room) {
    var all = true;
    try {
      for (var look : room.due(LocalDate.now(clock))) {
        all &= attempt(look);
      }
    } catch (RuntimeException problem) {
      LOG.error("Could not find out what {} has to look at, and tries again", room, problem);
      all = false;
    }
    return all;
  }

  private boolean attempt(Daily.Look look) {
    try {
      transaction.executeWithoutResult(_ -> look.work().run());
      return true;
    } catch (RuntimeException problem) {
      LOG.error("Could not look at {}, and tries again", look.about(), problem);
      return false;
    }
  }
}
