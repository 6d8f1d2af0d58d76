package nl.speelruimte.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The rules for claims, starts and stops once more, as plainly as possible, to hold the ledger against. */
record PlainReckoning(List<FactLine> facts) {

  record Key(YearMonth month, String product) {}

  record Sums(long submitted, long rejected, long approved, long pending, int lines) {

    Sums plus(Sums other) {
      return new Sums(submitted + other.submitted, rejected + other.rejected, approved + other.approved,
          pending + other.pending, lines + other.lines);
    }
  }

  private static final Comparator<Key> ORDER = Comparator.comparing(Key::month).thenComparing(Key::product);

  Map<Key, Sums> months() {
    var months = new TreeMap<Key, Sums>(ORDER);
    var used = new HashSet<String>();
    for (var line : linesInOrderOfMessages()) {
      var cents = line.amountCents();
      var key = new Key(YearMonth.from(line.delivered().begin()), line.delivered().product());
      var answer = latestAnswer(line.claim());
      if (answer.filter(it -> rejects(it, line)).isPresent()) {
        months.merge(key, new Sums(cents, cents, 0, 0, 1), Sums::plus);
      } else if (used.add(line.reference())) {
        var approved = answer.isPresent();
        months.merge(key, new Sums(cents, 0, approved ? cents : 0, approved ? 0 : cents, 1), Sums::plus);
      }
    }
    return months;
  }

  private List<ClaimLine> linesInOrderOfMessages() {
    var lines = new ArrayList<ClaimLine>();
    facts.forEach(fact -> {
      if (fact instanceof ClaimLine line) {
        lines.add(line);
      }
    });
    lines.sort(Comparator.comparing((ClaimLine it) -> it.claim().dated())
        .thenComparing(it -> it.envelope().messageId()).thenComparing(it -> it.claim().number())
        .thenComparing(ClaimLine::position));
    return lines;
  }

  boolean started(long number) {
    return heldEvents(number).stream().anyMatch(it -> it.kind() == CareEventLine.Kind.START);
  }

  Optional<LocalDate> stoppedOn(long number) {
    return heldEvents(number).stream()
        .filter(it -> it.kind() == CareEventLine.Kind.STOP && !"20".equals(it.reason()))
        .map(CareEventLine::end).max(Comparator.naturalOrder());
  }

  /** Of each begin the latest event that nothing takes back. */
  private Collection<CareEventLine> heldEvents(long number) {
    var events = facts.stream().filter(CareEventLine.class::isInstance).map(CareEventLine.class::cast)
        .filter(it -> Long.valueOf(number).equals(it.allocationNumber())).toList();
    var held = new HashMap<List<Object>, CareEventLine>();
    events.stream()
        .filter(event -> !event.deletes() && events.stream().noneMatch(it -> takesBack(it, event)))
        .sorted(Comparator.comparing((CareEventLine it) -> it.envelope().dated())
            .thenComparing(it -> it.envelope().messageId()).thenComparing(CareEventLine::position))
        .forEach(event -> held.put(List.of(event.kind(), event.begin()), event));
    return held.values();
  }

  private static boolean takesBack(CareEventLine withdrawal, CareEventLine event) {
    var same = withdrawal.deletes() && withdrawal.kind() == event.kind() && withdrawal.begin().equals(event.begin())
        && Objects.equals(withdrawal.end(), event.end()) && Objects.equals(withdrawal.reason(), event.reason());
    if (withdrawal.envelope().messageId().equals(event.envelope().messageId())) {
      return same && withdrawal.position() > event.position();
    }
    return same && !withdrawal.envelope().dated().isBefore(event.envelope().dated());
  }

  private Optional<ClaimAnswer> latestAnswer(Claim claim) {
    return facts.stream().filter(ClaimAnswer.class::isInstance).map(ClaimAnswer.class::cast)
        .filter(it -> it.claimNumber().equals(claim.number()))
        .max(Comparator.comparing((ClaimAnswer it) -> it.envelope().dated())
            .thenComparing(it -> it.envelope().messageId()));
  }

  private static boolean rejects(ClaimAnswer answer, ClaimLine line) {
    var whole = answer.refuses() || answer.approvedCents() == 0 && answer.returned().isEmpty();
    return whole || answer.returned().stream().anyMatch(it -> it.reference().equals(line.reference()));
  }
}
