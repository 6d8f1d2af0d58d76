package nl.speelruimte.plans.remarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was said about one thing, one after the other.
 *
 * @param due by when a question asks for an answer; null when no day was given
 * @param version what an answer or the end of a question must carry, so that the second of two people is told
 * @param remarks the first one first
 */
public record ThreadRow(
    ThreadId id,
    RemarkSubject subject,
    RemarkAudience audience,
    ThreadKind kind,
    ThreadState state,
    String organisation,
    @Nullable LocalDate due,
    int version,
    List<RemarkRow> remarks,
    Set<ThreadAction> may) {

  public ThreadRow {
    remarks = List.copyOf(remarks);
    may = Set.copyOf(may);
  }

  public boolean isOpenQuestion() {
    return kind == ThreadKind.QUESTION && state != ThreadState.CLOSED;
  }

  ThreadRow with(List<RemarkRow> said) {
    return new ThreadRow(id, subject, audience, kind, state, organisation, due, version, said, may);
  }
}
