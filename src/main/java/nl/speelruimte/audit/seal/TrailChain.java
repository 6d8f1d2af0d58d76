package nl.speelruimte.audit.seal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives each event its place behind the one before it about the same subject. */
@Component
public class TrailChain {

  private final JdbcClient jdbc;

  TrailChain(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The place of the next event. Others who write about this subject wait until the transaction of the caller ends;
   * what was refused has a chain of its own, since it is written while the attempt still holds the other one.
   *
   * @param values the columns of the event in the order of {@link EventText#COLUMNS}
   */
  public Link next(String kind, String id, String result, List<@Nullable String> values) {
    return jdbc.sql("""
            INSERT INTO audit_head (subject_kind, subject_id, result, events, previous_hash, hash)
            VALUES (:kind, :id, :result, 1, :nothing, SHA2(CONCAT(:nothing, ':1:', :content), 256))
            ON DUPLICATE KEY UPDATE previous_hash = hash, events = events + 1,
              hash = SHA2(CONCAT(previous_hash, ':', events, ':', :content), 256)
            RETURNING events, previous_hash, hash""")
        .param("kind", kind).param("id", id).param("result", result).param("nothing", EventText.NOTHING)
        .param("content", EventText.content(values))
        .query((row, _) -> new Link(row.getLong("events"), row.getString("previous_hash"), row.getString("hash")))
        .single();
  }

  /**
   * The place of an event among those about its subject with its result.
   *
   * @param number counts from one
   * @param previous the hash of the event before it
   */
  public record Link(long number, String previous, String hash) {}
}
