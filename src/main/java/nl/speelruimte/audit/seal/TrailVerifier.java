package nl.speelruimte.audit.seal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.audit.seal.Verification.Broken;
import nl.speelruimte.audit.seal.Verification.Flaw;
import nl.speelruimte.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail again and reckons every hash: events, chains, ends of chains and seals. */
@Component
public class TrailVerifier {

  private static final int AT_ONCE = 5_000;
  private static final Comparator<Broken> FIRST_EVENT_FIRST = Comparator
      .comparing((Broken broken) -> broken.event() == null ? Long.MAX_VALUE : broken.event())
      .thenComparing(broken -> broken.seal() == null ? LocalDate.MIN : broken.seal());

  private final JdbcClient jdbc;
  private final SealStore seals;

  TrailVerifier(JdbcClient jdbc, SealStore seals) {
    this.jdbc = jdbc;
    this.seals = seals;
  }

  /**
   * All of it, or the days of a period: events recorded then with what they follow, and the seals of those days. The ends
   * of the chains are looked at in any case.
   *
   * @param noted the hash of a seal that somebody wrote down; null for none
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verification verify(@Nullable Period period, @Nullable String noted) {
    return verify(period, noted, (_, _) -> { });
  }

  /**
   * The same, and tells how far it is.
   *
   * @param progress is told how many events were looked at, and of how many
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verification verify(@Nullable Period period, @Nullable String noted, Progress progress) {
    var broken = new ArrayList<Broken>();
    var events = events(period, broken, progress);
    ends(broken);
    var all = seals.all();
    var checked = seals(all, period, broken);
    if (noted != null && all.stream().noneMatch(seal -> seal.hash().equalsIgnoreCase(noted.strip()))) {
      broken.add(new Broken(Flaw.NOTED_SEAL_MISSING, null, null, ""));
    }
    var last = all.isEmpty() ? null : all.getLast();
    broken.sort(FIRST_EVENT_FIRST);
    return new Verification(period, events, checked, unsealed(null), last == null ? 0 : unsealed(last.day()),
        broken.stream().distinct().limit(Verification.MOST).toList(), last);
  }

  /** Hears how far a check is. */
  public interface Progress {

    void looked(long events, long of);
  }

  private long events(@Nullable Period period, List<Broken> broken, Progress progress) {
    var parameters = new LinkedHashMap<String, Object>(Map.of("limit", AT_ONCE));
    var within = "";
    if (period != null) {
      within = "AND e.recorded_at >= :from AND e.recorded_at < :to";
      parameters.put("from", TrailSealer.endOf(period.from().minusDays(1)));
      parameters.put("to", TrailSealer.endOf(period.to()));
    }
    var total = jdbc.sql("SELECT COUNT(*) FROM audit_event e WHERE 1 = 1 " + within).params(parameters)
        .query(Long.class).single();
    var after = 0L;
    var count = 0L;
    progress.looked(0, total);
    List<Linked> some;
    do {
      parameters.put("after", after);
      some = jdbc.sql("SELECT e.id, " + StoredEvent.TEXTS + """
              , e.number, e.previous_hash, e.hash, p.id AS before_id, p.hash AS before_hash, h.events AS written
              FROM audit_event e
              LEFT JOIN audit_event p ON p.subject_kind = e.subject_kind AND p.subject_id = e.subject_id
                AND p.result = e.result AND p.number = e.number - 1
              LEFT JOIN audit_head h ON h.subject_kind = e.subject_kind AND h.subject_id = e.subject_id
                AND h.result = e.result
              WHERE e.id > :after %s ORDER BY e.id LIMIT :limit""".formatted(within))
          .params(parameters)
          .query((row, index) -> new Linked(StoredEvent.of(row, index), row.getObject("before_id", Long.class),
              row.getString("before_hash"), row.getLong("written"))).list();
      some.forEach(linked -> look(linked, broken));
      count += some.size();
      progress.looked(count, Math.max(count, total));
      after = some.isEmpty() ? after : some.getLast().event.id();
    } while (some.size() == AT_ONCE);
    return count;
  }

  private static void look(Linked linked, List<Broken> broken) {
    var event = linked.event;
    var flaw = flaw(linked);
    if (flaw != null && broken.size() < Verification.MOST) {
      broken.add(new Broken(flaw, event.id(), null, event.kind() + " " + event.subject()));
    }
  }

  private static @Nullable Flaw flaw(Linked linked) {
    var event = linked.event;
    if (event.hash() == null) {
      return Flaw.NOT_WRITTEN_BY_PORTAL;
    }
    if (!event.isAsWritten()) {
      return Flaw.CHANGED;
    }
    if (event.number() > linked.written) {
      return Flaw.END;
    }
    if (event.number() == 1) {
      return EventText.NOTHING.equals(event.previous()) ? null : Flaw.BEFORE_IT_IS_MISSING;
    }
    if (linked.beforeId == null || !event.previous().equals(linked.beforeHash)) {
      return Flaw.BEFORE_IT_IS_MISSING;
    }
    return linked.beforeId > event.id() ? Flaw.ORDER : null;
  }

  /** What was written last about each subject must be there, and be the last. */
  private void ends(List<Broken> broken) {
    jdbc.sql("""
            SELECT h.subject_kind, h.subject_id, e.id FROM audit_head h
            LEFT JOIN audit_event e ON e.subject_kind = h.subject_kind AND e.subject_id = h.subject_id
              AND e.result = h.result AND e.number = h.events
            WHERE e.hash IS NULL OR e.hash <> h.hash LIMIT 100""")
        .query((row, _) -> new Broken(Flaw.END, row.getObject("id", Long.class), null,
            row.getString("subject_kind") + " " + row.getString("subject_id")))
        .list().stream().filter(end -> end.event() == null
            || broken.stream().noneMatch(other -> end.event().equals(other.event()))).forEach(broken::add);
  }

  private long seals(List<SealRow> all, @Nullable Period period, List<Broken> broken) {
    var previous = EventText.NOTHING;
    var checked = 0;
    for (var seal : all) {
      if (!seal.previous().equals(previous)) {
        broken.add(new Broken(Flaw.SEAL_BEFORE_MISSING, null, seal.day(), ""));
      }
      if (period == null || period.contains(seal.day())) {
        look(seal, broken);
        checked++;
      }
      previous = seal.hash();
    }
    seals.daysWithoutSeal().forEach(day -> broken.add(new Broken(Flaw.SEAL_MISSING, null, day, "")));
    return checked;
  }

  private void look(SealRow seal, List<Broken> broken) {
    var held = seals.held(seal.day());
    var hash = new SealHash(seal.previous(), seal.day(), held.size());
    for (var event : held) {
      if (event.hash() == null) {
        broken.add(new Broken(Flaw.SEALED_EVENT_MISSING, event.id(), seal.day(), ""));
      }
      hash.event(event.id(), event.hash() == null ? "" : event.hash());
    }
    if (held.size() != seal.events() || !hash.hash().equals(seal.hash())) {
      broken.add(new Broken(Flaw.SEAL_BROKEN, null, seal.day(), ""));
    }
  }

  private long unsealed(@Nullable LocalDate upTo) {
    return jdbc.sql("""
            SELECT COUNT(*) FROM audit_event e LEFT JOIN audit_sealed s ON s.event_id = e.id
            WHERE s.event_id IS NULL AND (:before IS NULL OR e.recorded_at < :before)""")
        .param("before", upTo == null ? null : TrailSealer.endOf(upTo)).query(Long.class).single();
  }

  /**
   * @param written how many events were written in the chain of this one
   */
  private record Linked(StoredEvent event, @Nullable Long beforeId, @Nullable String beforeHash, long written) {}
}
