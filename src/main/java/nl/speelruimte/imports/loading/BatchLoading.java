package nl.speelruimte.imports.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.imports.format.LoadSession;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads one file that waits in the spool, makes it count or says why not, and erases it. */
@Component
public class BatchLoading {

  private static final Logger LOG = LoggerFactory.getLogger(BatchLoading.class);
  private final Formats formats;
  private final BatchStore batches;
  private final LineStore lines;
  private final Publication publication;
  private final LoadingGround ground;
  private final Map<Long, Progress> running = new ConcurrentHashMap<>();

  BatchLoading(Formats formats, BatchStore batches, LineStore lines, Publication publication, LoadingGround ground) {
    this.formats = formats;
    this.batches = batches;
    this.lines = lines;
    this.publication = publication;
    this.ground = ground;
  }

  /** How far a batch is that is being read by this instance. */
  public Optional<Progress> progress(long batch) {
    return Optional.ofNullable(running.get(batch));
  }

  /**
   * Loads a received batch; does nothing when it is not waiting (any more).
   *
   * @return false when a passing fault came between and the batch should be tried again later
   */
  public boolean load(Viewer viewer, long id) {
    if (!batches.move(id, BatchStatus.RECEIVED, BatchStatus.READING)) {
      return true;
    }
    var batch = batches.head(id);
    var file = ground.spool().of(id);
    if (file.isEmpty()) {
      batches.end(id, BatchStatus.FAILED, Reason.of("imports.reason.file-gone"));
      return true;
    }
    var progress = new Progress(batch.size());
    running.put(id, progress);
    try {
      return read(viewer, batch, file.get(), progress);
    } finally {
      running.remove(id);
    }
  }

  private boolean read(Viewer viewer, BatchHead batch, Path file, Progress progress) {
    var recorder = new Recorder(batch.id(), viewer, progress, lines::add);
    try {
      var recognised = formats.recognise(file);
      var source = new SpooledSource(file, recognised.content(), recognised.head(), progress);
      switch (recognised.format().loading()) {
        case STAGED -> staged(recognised.format().begin(recorder), viewer, batch, source, recorder);
        case WHOLE -> ground.inTransaction(() ->
            whole(recognised.format().begin(recorder), viewer, batch, source, recorder));
      }
    } catch (FileRefused refused) {
      end(batch, BatchStatus.REJECTED, refused.reason());
      publication.refused(viewer, batch.id());
    } catch (IOException | RuntimeException fault) {
      if (Faults.isPassing(fault)) {
        LOG.warn("Batch {} broke off and will be tried again: {}", batch.id(), fault.getClass().getSimpleName());
        return false;
      }
      LOG.error("Batch {} broke off at line {}", batch.id(), recorder.counting().lines(), fault);
      end(batch, BatchStatus.FAILED, Faults.reason(fault));
    }
    ground.spool().erase(batch.id());
    return true;
  }

  private void staged(LoadSession session, Viewer viewer, BatchHead batch, SpooledSource source, Recorder recorder)
      throws IOException {
    try {
      Exhausted.guard(() -> read(session, source, recorder));
      requireLines(recorder);
      batches.move(batch.id(), BatchStatus.READING, BatchStatus.STAGED);
      ground.undisturbed(() -> {
        session.publish();
        publication.published(viewer, batch, recorder);
      });
    } catch (IOException | RuntimeException broken) {
      discard(session, batch, broken);
      throw broken;
    }
  }

  private void whole(LoadSession session, Viewer viewer, BatchHead batch, SpooledSource source, Recorder recorder)
      throws IOException {
    Exhausted.guard(() -> read(session, source, recorder));
    requireLines(recorder);
    session.publish();
    publication.published(viewer, batch, recorder);
  }

  private static void read(LoadSession session, SpooledSource source, Recorder recorder) throws IOException {
    session.read(source);
    session.stage();
    recorder.flush();
  }

  private static void requireLines(Recorder recorder) {
    if (recorder.counting().lines() == 0) {
      throw new FileRefused("imports.reason.no-lines");
    }
  }

  /** When even this fails the batch stays in its state, and recovery does it later. */
  private void discard(LoadSession session, BatchHead batch, Exception broken) {
    try {
      session.discard();
      lines.forget(batch.id());
    } catch (RuntimeException again) {
      broken.addSuppressed(again);
    }
  }

  /** The batch before its lines, as whoever decides about a line takes them. */
  private void end(BatchHead batch, BatchStatus status, Reason reason) {
    ground.undisturbed(() -> {
      batches.end(batch.id(), status, reason);
      lines.forget(batch.id());
    });
  }
}
