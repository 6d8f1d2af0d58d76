package nl.speelruimte.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import nl.speelruimte.imports.files.Spool;
import nl.speelruimte.imports.files.SpooledFile;
import nl.speelruimte.imports.files.ZipEntries.Unpacked;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.imports.loading.BatchLoading;
import nl.speelruimte.imports.loading.Faults;
import nl.speelruimte.imports.loading.ImportQueue;
import nl.speelruimte.imports.loading.Progress;
import nl.speelruimte.imports.loading.Reception;
import nl.speelruimte.imports.loading.Rehearsing;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where files come in: by hand, from the watched folder and from the generator of the demo region. */
@Service
public class ImportDesk {

  private final Spool spool;
  private final Reception reception;
  private final ImportQueue queue;
  private final BatchLoading loading;
  private final Rehearsing rehearsing;

  ImportDesk(Spool spool, Reception reception, ImportQueue queue, BatchLoading loading, Rehearsing rehearsing) {
    this.spool = spool;
    this.reception = reception;
    this.queue = queue;
    this.loading = loading;
    this.rehearsing = rehearsing;
  }

  /**
   * Takes a file in, or all files of an archive, and has them read soon. Hashes while taking in; the stream is closed.
   *
   * @throws RuleBroken when the viewer may not load files
   * @throws FileRefused when there is no room for it
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'BUREAU_ADMIN')")
  public List<Receipt> receive(Viewer viewer, String fileName, InputStream content) throws IOException {
    LoadRules.requireLoader(viewer);
    try {
      return queued(viewer, BatchSource.UPLOAD, fileName, content);
    } catch (IOException | DataAccessException failed) {
      refuseWhenFull(failed);
      throw failed;
    }
  }

  private static void refuseWhenFull(Exception failed) {
    if (Faults.isFull(failed)) {
      throw new FileRefused("imports.reason.disk-full");
    }
  }

  /** The same for a job of the portal itself, which answers for its source. */
  List<Receipt> queued(Viewer viewer, BatchSource source, String fileName, InputStream content) throws IOException {
    var receipts = taken(viewer, source, fileName, content);
    for (var receipt : receipts) {
      if (receipt instanceof Receipt.Queued queued) {
        queue.wake(queued.batch(), viewer);
      }
    }
    return receipts;
  }

  /**
   * Takes a file in and loads it before it returns, for jobs that need the result.
   *
   * @throws IOException also when passing faults keep it from being loaded now; the queue then loads it later
   * @throws RuleBroken when the viewer is not the portal itself
   */
  public List<Receipt> loadNow(Viewer viewer, BatchSource source, String fileName, InputStream content)
      throws IOException {
    LoadRules.requirePortal(viewer);
    var receipts = taken(viewer, source, fileName, content);
    for (var receipt : receipts) {
      if (receipt instanceof Receipt.Queued queued && !queue.readNow(queued.batch(), viewer)) {
        throw new IOException("Batch " + queued.batch() + " could not be read yet and waits in the queue");
      }
    }
    return receipts;
  }

  private List<Receipt> taken(Viewer viewer, BatchSource source, String fileName, InputStream content)
      throws IOException {
    SpooledFile file;
    try {
      file = spool.take(content);
    } catch (FileRefused tooLarge) {
      return List.of(reception.notReceived(viewer, source, fileName, tooLarge.reason()));
    }
    List<Unpacked> files;
    try {
      files = reception.unpack(fileName, file);
    } catch (FileRefused refused) {
      return List.of(reception.notUnpacked(viewer, source, fileName, file, refused.reason()));
    }
    return reception.register(viewer, source, files);
  }

  /**
   * Reads a file, or all files of an archive, as if they were loaded and keeps nothing.
   *
   * @param watch hears how far the file now being read is
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'BUREAU_ADMIN')")
  public List<Rehearsal> rehearse(Viewer viewer, String fileName, InputStream content, RehearsalWatch watch)
      throws IOException {
    LoadRules.requireLoader(viewer);
    var results = new ArrayList<Rehearsal>();
    var files = received(fileName, content);
    try {
      for (var file : files) {
        var progress = rehearsing.progress(file.file());
        watch.reads(file.name(), progress::share);
        results.add(rehearsing.rehearse(viewer, file.name(), file.file(), progress));
      }
      return results;
    } finally {
      files.forEach(file -> spool.erase(file.file()));
    }
  }

  private List<Unpacked> received(String fileName, InputStream content) throws IOException {
    try {
      return reception.unpack(fileName, spool.take(content));
    } catch (IOException failed) {
      refuseWhenFull(failed);
      throw failed;
    }
  }

  /** How far a batch is that this instance is reading, 0 to 1; empty when it cannot be said. */
  public OptionalDouble progress(Viewer viewer, long batch) {
    return viewer.isBureau()
        ? loading.progress(batch).map(Progress::share).filter(share -> share >= 0)
            .map(OptionalDouble::of).orElse(OptionalDouble.empty())
        : OptionalDouble.empty();
  }

  /** Follows a dry run. */
  @FunctionalInterface
  public interface RehearsalWatch {

    /** @param share 0 to 1, or -1 when it cannot be said */
    void reads(String fileName, DoubleSupplier share);
  }
}
