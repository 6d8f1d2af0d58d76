package nl.speelruimte.imports.loading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.files.Content;
import nl.speelruimte.imports.files.ContentSniffer;
import nl.speelruimte.imports.files.SpooledFile;
import nl.speelruimte.imports.files.ZipEntries;
import nl.speelruimte.imports.files.ZipEntries.Unpacked;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Turns arrived files into batches that wait: an archive into one for each of its files. */
@Component
public class Reception {

  private final LoadingGround ground;
  private final ZipEntries archives;
  private final Formats formats;
  private final BatchStore batches;
  private final Publication publication;

  Reception(LoadingGround ground, ZipEntries archives, Formats formats, BatchStore batches, Publication publication) {
    this.ground = ground;
    this.archives = archives;
    this.formats = formats;
    this.batches = batches;
    this.publication = publication;
  }

  /**
   * The file, or the files of the archive. The archive itself is erased, and so is a file that cannot be looked at.
   * Refusals are for the caller to keep.
   */
  public List<Unpacked> unpack(String fileName, SpooledFile file) throws IOException {
    var isKept = false;
    try {
      isKept = !isArchive(file);
      return isKept ? List.of(new Unpacked(FileName.of(fileName), file))
          : archives.unpack(file).stream().map(each -> new Unpacked(FileName.of(each.name()), each.file())).toList();
    } finally {
      if (!isKept) {
        ground.spool().erase(file);
      }
    }
  }

  private static boolean isArchive(SpooledFile file) throws IOException {
    try {
      return ContentSniffer.of(file.path()) == Content.ZIP;
    } catch (FileRefused later) {
      return false;
    }
  }

  /** Makes a batch of each file that waits to be read, or of the reason why not. */
  public List<Receipt> register(Viewer viewer, BatchSource source, List<Unpacked> files) throws IOException {
    var receipts = new ArrayList<Receipt>();
    try {
      for (var file : files) {
        receipts.add(register(viewer, source, file));
      }
      return receipts;
    } finally {
      files.stream().skip(receipts.size()).forEach(left -> ground.spool().erase(left.file()));
    }
  }

  private Receipt register(Viewer viewer, BatchSource source, Unpacked unpacked) throws IOException {
    var file = unpacked.file();
    String format = null;
    try {
      var recognised = formats.recognise(file.path()).format();
      format = recognised.code();
      if (viewer.role() != Role.SYSTEM && !recognised.loaders().contains(viewer.role())) {
        throw new FileRefused("imports.reason.not-your-format");
      }
      return queued(viewer, source, unpacked, format);
    } catch (FileRefused refused) {
      ground.spool().erase(file);
      return refused(viewer, source, unpacked, format, refused.reason());
    } catch (DuplicateKeyException again) {
      ground.spool().erase(file);
      return new Receipt.AlreadyThere(unpacked.name(), batches.live(file.sha256()).orElse(0L));
    } catch (IOException | RuntimeException failed) {
      ground.spool().erase(file);
      throw failed;
    }
  }

  /** Batch and file appear together: whoever sees the waiting batch finds its file. */
  private Receipt queued(Viewer viewer, BatchSource source, Unpacked unpacked, String format) throws IOException {
    var made = new long[1];
    ground.inTransaction(() -> {
      made[0] = batches.insert(batch(viewer, source, unpacked, format, BatchStatus.RECEIVED, null));
      ground.spool().assign(unpacked.file(), made[0]);
    });
    return new Receipt.Queued(unpacked.name(), made[0]);
  }

  private Receipt refused(Viewer viewer, BatchSource source, Unpacked unpacked, @Nullable String format, Reason reason) {
    var id = rejected(viewer, batch(viewer, source, unpacked, format, BatchStatus.REJECTED, reason));
    return new Receipt.Refused(unpacked.name(), id, reason);
  }

  /** Keeps the reason why a file was not even received. */
  public Receipt notReceived(Viewer viewer, BatchSource source, String fileName, Reason reason) {
    var name = FileName.of(fileName);
    var id = rejected(viewer,
        new NewBatch(viewer, source, null, name, null, 0, null, BatchStatus.REJECTED, reason));
    return new Receipt.Refused(name, id, reason);
  }

  private long rejected(Viewer viewer, NewBatch batch) {
    var id = batches.insert(batch);
    publication.refused(viewer, id);
    return id;
  }

  /** Keeps the reason why an archive was not unpacked; it has been erased. */
  public Receipt notUnpacked(Viewer viewer, BatchSource source, String fileName, SpooledFile file, Reason reason) {
    return refused(viewer, source, new Unpacked(FileName.of(fileName), file), null, reason);
  }

  private static NewBatch batch(Viewer viewer, BatchSource source, Unpacked unpacked, @Nullable String format,
      BatchStatus status, @Nullable Reason reason) {
    return new NewBatch(viewer, source, format, unpacked.name(), unpacked.file().sha256(), unpacked.file().size(),
        null, status, reason);
  }
}
