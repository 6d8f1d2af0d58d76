package nl.speelruimte.imports.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.format.FileFormat;
import nl.speelruimte.imports.format.LineContent;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.LoadSession;
import nl.speelruimte.imports.format.Row;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Loads lines of the worklist after all: as a batch of their own, so that what was known before stays known. Lines that
 * are refused again stay where they are.
 */
@Component
public class LineLoading {

  private final Formats formats;
  private final BatchStore batches;
  private final LineStore lines;
  private final Publication publication;
  private final LoadingGround ground;

  LineLoading(Formats formats, BatchStore batches, LineStore lines, Publication publication, LoadingGround ground) {
    this.formats = formats;
    this.batches = batches;
    this.lines = lines;
    this.publication = publication;
    this.ground = ground;
  }

  /** The result of each line, by its id on the worklist. */
  public Map<Long, LineResult> load(Viewer viewer, BatchHead parent, String why, List<OfferedLine> offered) {
    var format = formats.get(String.valueOf(parent.format()));
    return switch (format.loading()) {
      case STAGED -> staged(new Offer(viewer, parent, why, offered, format));
      case WHOLE -> whole(new Offer(viewer, parent, why, offered, format));
    };
  }

  private Map<Long, LineResult> staged(Offer offer) {
    var id = insert(offer);
    var recorder = recorder(offer, id);
    LoadSession session = null;
    try {
      session = offer.format().begin(recorder);
      var results = read(session, recorder, offer);
      session.stage();
      if (recorder.counting().accepted() == 0) {
        undo(session, id);
        return results;
      }
      var publish = session;
      ground.undisturbed(() -> publish(publish, recorder, offer, results, id));
      return results;
    } catch (RuntimeException broken) {
      undo(session, id, broken);
      throw broken;
    }
  }

  private Map<Long, LineResult> whole(Offer offer) {
    var results = new LinkedHashMap<Long, LineResult>();
    try {
      ground.undisturbed(() -> {
        var id = insert(offer);
        var recorder = recorder(offer, id);
        var session = offer.format().begin(recorder);
        results.putAll(read(session, recorder, offer));
        session.stage();
        if (recorder.counting().accepted() == 0) {
          throw new NothingAccepted();
        }
        publish(session, recorder, offer, results, id);
      });
    } catch (NothingAccepted rolledBack) {
      return results;
    }
    return results;
  }

  private long insert(Offer offer) {
    return batches.insert(new NewBatch(offer.viewer(), BatchSource.MENDED, offer.format().code(),
        offer.parent().fileName(), null, 0, offer.parent().id(), BatchStatus.READING, null));
  }

  private Recorder recorder(Offer offer, long id) {
    return new Recorder(id, offer.viewer(), new Progress(0), (_, _) -> { });
  }

  private static Map<Long, LineResult> read(LoadSession session, Recorder recorder, Offer offer) {
    var results = new LinkedHashMap<Long, LineResult>();
    for (var line : offer.lines()) {
      var result = session.read(Row.of(line.line(), offer.format(), line.fields()));
      if (result instanceof LineResult.Accepted) {
        recorder.report(line.line(), result, LineContent.of(line.fields()));
      }
      results.put(line.id(), result);
    }
    return results;
  }

  /** The batch the lines came from is held meanwhile: when it was taken back, its mended lines may not count either. */
  private void publish(LoadSession session, Recorder recorder, Offer offer, Map<Long, LineResult> results, long id) {
    if (batches.lock(offer.parent().id()).status() != BatchStatus.PUBLISHED) {
      throw new RuleBroken("imports.rule.not-now");
    }
    session.publish();
    publication.published(offer.viewer(), batches.head(id), recorder);
    var mended = new ArrayList<Long>();
    for (var line : offer.lines()) {
      if (results.get(line.id()) instanceof LineResult.Accepted) {
        lines.decide(line.id(), line.version(), LineState.MENDED, offer.viewer().name(), offer.why(), id);
        mended.add(line.line());
      }
    }
    publication.record(offer.viewer(), offer.parent(), "imports.action.mended",
        new Mended(mended.size(), mended.stream().limit(20).map(String::valueOf).toList(), id), offer.why());
    publication.tell(offer.parent());
  }

  /** When even this fails the fault before it is the one to hear of, and the queue clears away what is left. */
  private void undo(@Nullable LoadSession session, long id, RuntimeException broken) {
    try {
      undo(session, id);
    } catch (RuntimeException again) {
      broken.addSuppressed(again);
      ground.brokenOff().add(id);
    }
  }

  private void undo(@Nullable LoadSession session, long id) {
    if (session != null) {
      session.discard();
    }
    ground.undisturbed(() -> {
      batches.delete(id);
      lines.forget(id);
    });
  }

  private record Offer(Viewer viewer, BatchHead parent, String why, List<OfferedLine> lines, FileFormat format) {}

  /** What the trail keeps of mended lines. */
  public record Mended(int count, List<String> lines, long batch) {}

  private static final class NothingAccepted extends RuntimeException {

    private NothingAccepted() {
      super(null, null, false, false);
    }
  }
}
