package nl.speelruimte.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.kernel.PortalClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionOperations;

/** UC-106, UC-120, UC-125: the one daily look of the rooms of plans. */
class DailyLookTests {

  private final List<String> seen = new ArrayList<>();
  private Instant now = at("2026-03-02T09:00");
  private boolean broken;
  private final Daily good = today -> List.of(look("good " + today));
  private final Daily bad = today -> List.of(look("first"), new Daily.Look("second", () -> {
    seen.add("second");
    if (broken) {
      throw new IllegalStateException("Not now");
    }
  }), look("third"));
  private final DailyLook look = new DailyLook(List.of(bad, good), TransactionOperations.withoutTransaction(), clock());

  @Test
  void eachRoomLooksOnceADayAndOneThatFailsKeepsNoOtherFromItAndIsTriedAgain() {
    broken = true;
    look.look();
    assertThat(seen).containsExactly("first", "second", "third", "good 2026-03-02");
    seen.clear();
    look.look();
    assertThat(seen).as("only where one failed").containsExactly("first", "second", "third");
    broken = false;
    seen.clear();
    look.look();
    look.look();
    assertThat(seen).as("until all went well").containsExactly("first", "second", "third");
    seen.clear();
    now = at("2026-03-03T00:00");
    look.look();
    assertThat(seen).containsExactly("first", "second", "third", "good 2026-03-03");
  }

  @Test
  void aRoomThatCannotSayWhatIsDueKeepsNoOtherFromLooking() {
    var mute = new DailyLook(List.of(_ -> {
      throw new IllegalStateException("No database");
    }, good), TransactionOperations.withoutTransaction(), clock());

    mute.look();

    assertThat(seen).containsExactly("good 2026-03-02");
  }

  /** On 29 March the clock goes forward, on 25 October back. */
  @ParameterizedTest
  @CsvSource({"2026-03-28T23:59, 2026-03-29T00:01", "2026-03-29T23:59, 2026-03-30T00:01",
      "2026-10-24T23:59, 2026-10-25T00:01", "2026-10-25T23:59, 2026-10-26T00:01"})
  void aDayBeginsAtMidnightInAmsterdam(String before, String after) {
    now = at(before);
    look.look();
    look.look();
    now = at(after);
    look.look();

    assertThat(seen).filteredOn(each -> each.startsWith("good ")).containsExactly("good " + LocalDate.parse(before.substring(0, 10)),
        "good " + LocalDate.parse(after.substring(0, 10)));
  }

  private Daily.Look look(String name) {
    return new Daily.Look(name, () -> seen.add(name));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(PortalClock.ZONE).toInstant();
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public java.time.ZoneId getZone() {
        return PortalClock.ZONE;
      }

      @Override
      public Clock withZone(java.time.ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }
}
