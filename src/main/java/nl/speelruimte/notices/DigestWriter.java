package nl.speelruimte.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.Due;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.identity.Viewers;
import nl.speelruimte.identity.Viewers.Recipient;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the digest of one person: what is told, that it was told, and the mail in one transaction. */
@Component
class DigestWriter {

  /** News of last week is on the page, and no longer worth a mail. */
  private static final int WORTH_SENDING_DAYS = 3;
  private static final int AT_ONCE = 200;
  private static final Comparator<Seen> FIRST = Comparator.comparing((Seen seen) -> seen.point.severity())
      .thenComparing(seen -> seen.point.due(), Comparator.nullsLast(Comparator.comparing(Due::day)));
  private final Viewers viewers;
  private final AttentionPoints points;
  private final Persons persons;
  private final Told told;
  private final Outbox outbox;
  private final DigestWords words;
  private final Clock clock;

  DigestWriter(Viewers viewers, AttentionPoints points, Persons persons, Told told, Outbox outbox, DigestWords words,
      Clock clock) {
    this.viewers = viewers;
    this.points = points;
    this.persons = persons;
    this.told = told;
    this.outbox = outbox;
    this.words = words;
    this.clock = clock;
  }

  /** Tells this person what is new since the last digest, if its morning has come. */
  @Transactional
  public void write(UUID account) {
    var recipient = viewers.recipient(account, "digest");
    if (recipient.isEmpty()) {
      return;
    }
    var morning = frequency(recipient.get(), persons.of(account)).latestMorning(clock.instant());
    if (morning.isPresent() && isDue(persons.of(account), morning.get())) {
      persons.hold(account).filter(person -> isDue(person, morning.get()))
          .ifPresent(person -> write(recipient.get(), person, morning.get()));
    }
  }

  /** Counts as told long ago whoever was never met, so that the next digest comes at once. */
  @Transactional
  public void meet(UUID account) {
    persons.hold(account).filter(person -> person.digestOn() == null)
        .ifPresent(_ -> persons.digested(account, LocalDate.now(clock).minus(Period.ofWeeks(2))));
  }

  private static DigestFrequency frequency(Recipient recipient, Persons.Person person) {
    return person.chosen() != null ? person.chosen()
        : DigestFrequency.usual(recipient.viewers().stream().map(Viewer::role).toList());
  }

  private static boolean isDue(Persons.Person person, LocalDate morning) {
    return person.digestOn() == null || person.digestOn().isBefore(morning);
  }

  /** Whoever is met for the first time is told from the next morning on. */
  private void write(Recipient recipient, Persons.Person person, LocalDate morning) {
    if (person.digestOn() != null) {
      tell(recipient);
    }
    persons.digested(recipient.account(), morning);
  }

  private void tell(Recipient recipient) {
    var open = open(recipient);
    var before = told.to(recipient.account(), open.keySet());
    var fresh = open.values().stream().filter(seen -> isNews(seen.point, before))
        .sorted(FIRST).toList();
    if (fresh.isEmpty()) {
      return;
    }
    var pressingBefore = open.values().stream()
        .filter(seen -> seen.point.severity() == Severity.ACT && !isNews(seen.point, before)).count();
    var digest = new Digest(recipient.displayName(), fresh.stream().map(Seen::point).toList(), pressingBefore);
    outbox.write(new NewMail(MailKind.DIGEST, recipient.account(), recipient.email(), recipient.displayName(),
        words.subject(digest), words.body(digest), LocalDate.now(clock).plusDays(WORTH_SENDING_DAYS)));
    var now = clock.instant();
    fresh.forEach(seen -> told.write(recipient.account(), seen.as, seen.point, now));
  }

  private static boolean isNews(PointRow point, Map<UUID, Set<Severity>> before) {
    var known = before.getOrDefault(point.id(), Set.of());
    return known.isEmpty() || point.severity() == Severity.ACT && !known.contains(Severity.ACT);
  }

  /** Every open point that this person may see in one of the roles, asked in that role. */
  private Map<UUID, Seen> open(Recipient recipient) {
    var all = new LinkedHashMap<UUID, Seen>();
    for (var viewer : recipient.viewers()) {
      open(viewer).forEach(point -> all.putIfAbsent(point.id(), new Seen(point, viewer.scope())));
    }
    return all;
  }

  private List<PointRow> open(Viewer viewer) {
    var all = new ArrayList<PointRow>();
    var page = PageRequest.of(0, AT_ONCE);
    List<PointRow> rows;
    do {
      rows = points.rows(viewer, AttentionFilter.OPEN, page);
      all.addAll(rows);
      page = page.next();
    } while (rows.size() == AT_ONCE);
    return all;
  }

  /** A point and as whom it was seen. */
  private record Seen(PointRow point, AccessScope as) {}
}
