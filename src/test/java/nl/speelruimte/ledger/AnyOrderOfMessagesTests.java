package nl.speelruimte.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The same messages in any order, in any batches, loaded, rolled back and replayed, give the same figures. */
@DatabaseTest
class AnyOrderOfMessagesTests {

  @Autowired Ledger ledger;
  @Autowired LedgerQuestions questions;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theSameMessagesGiveTheSameFigures(long seed) {
    var random = new Random(seed);
    var desk = new LedgerDesk(ledger, questions);
    var expected = figures(desk, messages(new Random(seed), Messages.betweenNewParties()), null);
    for (var attempt = 0; attempt < 3; attempt++) {
      assertThat(figures(desk, messages(new Random(seed), Messages.betweenNewParties()), random)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void theLedgerComesToWhatThePlainRulesComeTo(long seed) {
    var story = messages(new Random(seed), Messages.betweenNewParties());
    var desk = new LedgerDesk(ledger, questions);
    figures(desk, story, new Random(seed));
    var facts = story.units().stream().flatMap(List::stream).toList();
    var months = new LinkedHashMap<PlainReckoning.Key, PlainReckoning.Sums>();
    questions.spend(LedgerDesk.JOB, story.parties().provider(), story.parties().municipality(), LedgerDesk.ALWAYS)
        .forEach(it -> months.put(new PlainReckoning.Key(it.month(), it.product()), new PlainReckoning.Sums(
            it.submittedCents(), it.rejectedCents(), it.approvedCents(), it.pendingCents(), it.lines())));
    var plain = new PlainReckoning(facts);
    assertThat(months).isNotEmpty().containsExactlyEntriesOf(plain.months());
    assertThat(desk.standing(story.parties())).isNotEmpty().allSatisfy(it -> {
      assertThat(it.started()).isEqualTo(plain.started(it.number()));
      assertThat(Optional.ofNullable(it.stoppedOn())).isEqualTo(plain.stoppedOn(it.number()));
    });
  }

  private Figures figures(LedgerDesk desk, Story story, Random random) {
    var units = new ArrayList<>(story.units());
    if (random != null) {
      Collections.shuffle(units, random);
    }
    var batches = new ArrayList<Long>();
    while (!units.isEmpty()) {
      var size = random == null ? units.size() : 1 + random.nextInt(units.size());
      var part = units.subList(0, size);
      batches.add(desk.load(part.stream().flatMap(List::stream).toList()));
      part.clear();
      if (random != null && random.nextInt(3) == 0) {
        takeBackAndReplay(batches, random);
      }
    }
    return read(desk, story.parties());
  }

  private void takeBackAndReplay(List<Long> batches, Random random) {
    var chosen = new HashSet<Long>();
    for (var i = 0; i < 1 + random.nextInt(batches.size()); i++) {
      chosen.add(batches.get(random.nextInt(batches.size())));
    }
    chosen.forEach(batch -> ledger.withdraw(LedgerDesk.JOB, batch));
    var back = new ArrayList<>(chosen);
    Collections.shuffle(back, random);
    back.forEach(batch -> ledger.publish(LedgerDesk.JOB, batch));
  }

  private Figures read(LedgerDesk desk, Messages parties) {
    var months = questions.spend(LedgerDesk.JOB, parties.provider(), parties.municipality(), LedgerDesk.ALWAYS).stream()
        .map(it -> List.<Object>of(it.month(), it.product(), it.submittedCents(), it.rejectedCents(),
            it.approvedCents(), it.pendingCents(), it.lines())).toList();
    var perAllocation = questions.claimed(LedgerDesk.JOB, parties.provider(), parties.municipality(),
        LedgerDesk.ALWAYS, LocalDate.of(2026, 6, 1)).stream()
        .map(it -> List.<Object>of(String.valueOf(it.allocationNumber()), it.product(), it.month(),
            it.submittedCents(), it.rejectedCents(), it.approvedCents(), it.pendingCents())).toList();
    var standing = desk.standing(parties).stream()
        .map(it -> List.<Object>of(it.number(), it.start(), String.valueOf(it.end()), String.valueOf(it.size()),
            it.started(), String.valueOf(it.stoppedOn()))).toList();
    return new Figures(months, perAllocation, standing);
  }

  private static Story messages(Random random, Messages parties) {
    var units = new ArrayList<List<FactLine>>();
    for (var i = 0; i < 12; i++) {
      units.add(List.of(allocation(random, parties, i)));
      units.add(events(random, parties, i));
    }
    for (var i = 0; i < 10; i++) {
      units.addAll(claimWithAnswers(random, parties, i));
    }
    return new Story(parties, units);
  }

  private static FactLine allocation(Random random, Messages parties, int index) {
    var issued = LocalDateTime.of(2026, 1, 1, 8, 0).plusHours(random.nextInt(200));
    var envelope = parties.message("T" + index, issued.toLocalDate().toString());
    var start = LocalDate.of(2026, 1 + random.nextInt(6), 1);
    return new AllocationLine(envelope, 1, 1 + random.nextInt(6), new CareKey(null, "45", "45A48"), issued, start,
        start.plusMonths(3), new AllocatedSize.Volume(1 + random.nextInt(5), "04", "2"),
        random.nextInt(6) == 0 ? "13" : null, 0);
  }

  /** Few days, numbers and ends, so that much of it is sent again, taken back or corrected. */
  private static List<FactLine> events(Random random, Messages parties, int index) {
    var dated = LocalDate.of(2026, 2, 1).plusDays(random.nextInt(5));
    var envelope = parties.message("E" + index, dated.toString());
    var kind = random.nextInt(3) == 0 ? CareEventLine.Kind.START : CareEventLine.Kind.STOP;
    var number = 1L + random.nextInt(6);
    var events = new ArrayList<FactLine>();
    for (var position = 1; position <= 1 + random.nextInt(3); position++) {
      events.add(event(random, envelope, kind, number, position));
    }
    return events;
  }

  private static FactLine event(
      Random random, Envelope envelope, CareEventLine.Kind kind, long number, int position) {
    var stop = kind == CareEventLine.Kind.STOP;
    return new CareEventLine(envelope, position, kind, number, new CareKey(null, "45", "45A48"), null,
        LocalDate.of(2026, 1, 1 + random.nextInt(2)), stop ? LocalDate.of(2026, 2, 1 + random.nextInt(2)) : null,
        stop ? random.nextInt(3) == 0 ? "20" : "31" : null, random.nextInt(3) == 0);
  }

  private static List<List<FactLine>> claimWithAnswers(Random random, Messages parties, int index) {
    var dated = LocalDate.of(2026, 2, 1).plusDays(random.nextInt(60));
    var claim = new Claim(parties.message("M" + index, dated.toString()), "D" + index, YearMonth.from(dated), dated, 0);
    var lines = new ArrayList<FactLine>();
    for (var i = 0; i < 1 + random.nextInt(6); i++) {
      var first = LocalDate.of(2026, 1 + random.nextInt(3), 1);
      var delivered = new ClaimLine.Delivered("45", "45A4" + random.nextInt(3), first, first.plusDays(20), 4, "04", null);
      var cents = (random.nextInt(5) == 0 ? -1 : 1) * (100L + random.nextInt(900));
      lines.add(new ClaimLine(claim, i + 1, "R" + random.nextInt(25), null, (long) random.nextInt(4) + 1, delivered,
          cents, 0));
    }
    var units = new ArrayList<List<FactLine>>(List.of(lines));
    for (var i = 0; i < random.nextInt(3); i++) {
      units.add(List.of(answer(random, parties, claim, dated.plusDays(10 + i * 5L), i)));
    }
    return units;
  }

  private static FactLine answer(Random random, Messages parties, Claim claim, LocalDate dated, int index) {
    var returned = new ArrayList<ClaimAnswer.ReturnedLine>();
    for (var i = 0; i < random.nextInt(3); i++) {
      returned.add(new ClaimAnswer.ReturnedLine("R" + random.nextInt(25), "9321"));
    }
    return new ClaimAnswer(parties.message("A" + claim.number() + index, dated.toString()), 1, claim.number(), null,
        1_000, random.nextInt(4) == 0 ? 0 : 500, false, returned);
  }

  private record Story(Messages parties, List<List<FactLine>> units) {}

  private record Figures(List<List<Object>> months, List<List<Object>> perAllocation, List<List<Object>> standing) {}
}
