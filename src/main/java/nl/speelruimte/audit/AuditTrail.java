package nl.speelruimte.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.speelruimte.audit.AuditEvent.Result;
import nl.speelruimte.audit.seal.EventText;
import nl.speelruimte.audit.seal.TrailChain;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.ClientData;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who did what, when, from where and why; what was written is never changed or removed. */
@Service
public class AuditTrail {

  private static final int LONGEST_REASON = 2000;
  private static final String INSERT =
      "INSERT INTO audit_event (%s, number, previous_hash, hash) VALUES (%s, :number, :previous, :hash)";
  private static final Restriction AGREED = new Restriction(OpenKinds.AGREED, Map.of());
  /** Texts in JSON. What is short is a code, a number or a name, which may look like anything. */
  private static final int SHORTEST_WORDS = 40;
  private static final Pattern TEXTS = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");
  private final JdbcClient jdbc;
  private final TrailChain chain;
  private final TrailDoors doors;
  private final Clock clock;

  AuditTrail(JdbcClient jdbc, TrailChain chain, ObjectProvider<TrailDoor> doors, Clock clock) {
    this.jdbc = jdbc;
    this.chain = chain;
    this.doors = new TrailDoors(doors);
    this.clock = clock;
  }

  /**
   * Writes a line in the transaction of the caller: what was done and its trace come and go together.
   *
   * @param action the text key of what was done, such as {@code spending.action.adjusted}
   * @param before the state as a record whose components are named {@code <module>.field.<component>} in the texts;
   *     null when the item is new
   * @param after the state afterwards; null when the item is gone
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Viewer viewer, Subject subject, String action, @Nullable Object before, @Nullable Object after,
      @Nullable String reason) {
    write(viewer, subject, action, before, after, reason, Result.DONE);
  }

  /** Writes that an attempt was refused, also when the caller's transaction is rolled back. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void refused(Viewer viewer, Subject subject, String action, @Nullable String reason) {
    write(viewer, subject, action, null, null, reason, Result.REFUSED);
  }

  /** The same with what was asked for, as a record like those of {@link #record}. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void refused(Viewer viewer, Subject subject, String action, @Nullable Object asked, @Nullable String reason) {
    write(viewer, subject, action, null, asked, reason, Result.REFUSED);
  }

  /** The history of an item, latest first; nothing for whom the item itself is not there. */
  @Transactional(readOnly = true)
  public List<AuditEvent> history(Viewer viewer, Subject subject, Pageable page) {
    return history(viewer, subject, null, page);
  }

  /** The same as far as it was recorded then; null for all of it. */
  @Transactional(readOnly = true)
  public List<AuditEvent> history(Viewer viewer, Subject subject, @Nullable AsOf asOf, Pageable page) {
    if (!doors.isOpen(viewer, subject, asOf)) {
      return List.of();
    }
    var mine = visibleTo(viewer.scope()).and(recordedBefore(asOf));
    return jdbc.sql("""
            SELECT id, recorded_at, actor_name, actor_organisation, actor_role, action, before_json, after_json,
                   reason, result
              FROM audit_event
             WHERE subject_kind = :kind AND subject_id = :subject AND (%s)
             ORDER BY id DESC LIMIT :limit OFFSET :offset""".formatted(mine.sql()))
        .param("kind", subject.kind()).param("subject", subject.id())
        .param("limit", page.getPageSize()).param("offset", page.getOffset())
        .params(mine.parameters())
        .query(AuditTrail::event).list();
  }

  /** How many lines the history of an item has for this viewer. */
  @Transactional(readOnly = true)
  public long count(Viewer viewer, Subject subject) {
    return count(viewer, subject, null);
  }

  /** How many of them were recorded then. */
  @Transactional(readOnly = true)
  public long count(Viewer viewer, Subject subject, @Nullable AsOf asOf) {
    if (!doors.isOpen(viewer, subject, asOf)) {
      return 0;
    }
    var mine = visibleTo(viewer.scope()).and(recordedBefore(asOf));
    return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE subject_kind = :kind AND subject_id = :subject AND (%s)"
            .formatted(mine.sql()))
        .param("kind", subject.kind()).param("subject", subject.id()).params(mine.parameters())
        .query(Long.class).single();
  }

  private void write(Viewer viewer, Subject subject, String action, @Nullable Object before, @Nullable Object after,
      @Nullable String reason, Result result) {
    checkWords(reason, TrailJson.write(before), TrailJson.write(after));
    var now = clock.instant();
    var event = new LinkedHashMap<String, @Nullable String>();
    event.put("recorded_at", EventText.moment(now));
    event.put("account_id", text(viewer.account()));
    event.put("actor_name", viewer.name());
    event.put("actor_organisation", viewer.organisation());
    event.put("actor_role", viewer.role().name());
    event.put("origin", viewer.origin());
    event.put("subject_kind", subject.kind());
    event.put("subject_id", subject.id());
    event.put("provider_id", text(subject.provider()));
    event.put("municipality_id", text(subject.municipality()));
    event.put("kept_from_provider", subject.keptFromProvider() ? "1" : "0");
    event.put("action", action);
    event.put("before_json", TrailJson.write(before));
    event.put("after_json", TrailJson.write(after));
    event.put("reason", shortened(reason));
    event.put("result", result.name());
    var link = chain.next(subject.kind(), subject.id(), result.name(), new ArrayList<>(event.values()));
    jdbc.sql(INSERT.formatted(String.join(", ", event.keySet()), ":" + String.join(", :", event.keySet())))
        .params(event).param("number", link.number()).param("previous", link.previous()).param("hash", link.hash())
        .update();
  }

  /** What is written here is never taken away: a number of a client that came through all else stops here. */
  private static void checkWords(@Nullable String reason, @Nullable String... states) {
    var words = Stream.of(states).filter(Objects::nonNull).flatMap(state -> TEXTS.matcher(state).results())
        .map(MatchResult::group).filter(text -> text.length() >= SHORTEST_WORDS);
    if (Stream.concat(Stream.ofNullable(reason), words).anyMatch(ClientData::isSurelyIn)) {
      throw new RuleBroken("uikit.field.client-data");
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static Restriction recordedBefore(@Nullable AsOf asOf) {
    return asOf == null ? Restriction.EVERYTHING : Restriction.where("recorded_at < :recordedBefore", "recordedBefore",
        Moments.stored(asOf.recordedBefore()));
  }

  private static @Nullable String shortened(@Nullable String reason) {
    return reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
  }

  /**
   * Others than the bureau and the auditor read the lines about themselves, and of things of nobody or of several only
   * those of the {@link OpenKinds}: a line about anything else stays hidden, as does what no provider may know.
   */
  static Restriction visibleTo(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> Restriction.EVERYTHING;
      case AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal -> {
        var own = Restriction.municipalAt(municipal, "municipality_id", "recorded_at");
        yield new Restriction("municipality_id IS NULL AND (provider_id IS NULL AND %s OR provider_id IS NOT NULL AND %s)"
            .formatted(OpenKinds.OF_NOBODY.sql(), OpenKinds.OF_A_PROVIDER.sql())
            + " OR (%s) AND (municipality_id = :ownMunicipality OR NOT %s)"
            .formatted(own.sql(), OpenKinds.OF_A_YEAR.sql()), own.parameters()).and(AGREED);
      }
      case AccessScope.OfProvider(var provider) -> Restriction.where(
          "NOT kept_from_provider AND (provider_id = :ownProvider OR provider_id IS NULL AND %s)"
              .formatted(OpenKinds.OF_NOBODY.sql()), "ownProvider", provider.value()).and(AGREED);
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  static AuditEvent event(ResultSet row, int index) throws SQLException {
    return new AuditEvent(row.getLong("id"),
        Moments.of(row, "recorded_at"),
        row.getString("actor_name"), row.getString("actor_organisation"), row.getString("actor_role"),
        row.getString("action"),
        TrailJson.differences(row.getString("before_json"), row.getString("after_json")),
        row.getString("reason"), Result.valueOf(row.getString("result")));
  }
}
