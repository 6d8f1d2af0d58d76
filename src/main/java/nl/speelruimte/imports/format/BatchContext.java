package nl.speelruimte.imports.format;

import java.util.List;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;

/** What a loading knows of its batch, and where it tells what became of each line. */
public interface BatchContext {

  /** The batch number; 0 in a dry run. */
  long batch();

  /** Who loads. */
  Viewer viewer();

  /** True when nothing may be kept. */
  boolean dryRun();

  /** Counts a line without remarks; cheap enough for each of a million lines. */
  void accepted();

  /** Counts a booked line with remarks; examples of each kind of remark are kept. */
  void flagged(long line, List<Reason> flags);

  /** Puts a line on the worklist. */
  void refused(long line, Reason reason, LineContent content);

  /** A remark about the file as a whole: a newer minor version, a total that does not add up. */
  void remark(Reason reason);

  /** A remark about lines that were counted before: it only showed beside others. */
  void remark(Reason reason, List<Long> lines);

  /** What the file speaks of, as shown in the list of batches: {@code 2026-10}, {@code 2026}. */
  void period(String period);

  /** Whose file it is when it is of one provider and one municipality; they may see the batch. */
  void parties(ProviderId provider, MunicipalityId municipality);

  /** Tells the context about a line by its result. */
  default void report(long line, LineResult result, LineContent content) {
    switch (result) {
      case LineResult.Accepted(var flags) when flags.isEmpty() -> accepted();
      case LineResult.Accepted(var flags) -> flagged(line, flags);
      case LineResult.Refused(var reason) -> refused(line, reason, content);
    }
  }
}
