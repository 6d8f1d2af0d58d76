package nl.speelruimte.imports.loading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.imports.BatchRow.Counts;
import nl.speelruimte.imports.Rehearsal;
import nl.speelruimte.imports.files.SpooledFile;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.imports.format.LoadSession;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a file as if it were loaded, keeps nothing of it, and tells what would have become of it. */
@Component
public class Rehearsing {

  private static final Logger LOG = LoggerFactory.getLogger(Rehearsing.class);
  private static final int MOST_LINES = 200;
  private final Formats formats;
  private final LoadingGround ground;

  Rehearsing(Formats formats, LoadingGround ground) {
    this.formats = formats;
    this.ground = ground;
  }

  public Progress progress(SpooledFile file) {
    return new Progress(file.size());
  }

  /** Reads the file and erases it. */
  public Rehearsal rehearse(Viewer viewer, String fileName, SpooledFile file, Progress progress) {
    var shown = new ArrayList<Rehearsal.Line>();
    var recorder = new Recorder(0, viewer, progress, (_, lines) -> keep(shown, lines));
    String format = null;
    try {
      var recognised = formats.recognise(file.path());
      format = recognised.format().code();
      var source = new SpooledSource(file.path(), recognised.content(), recognised.head(), progress);
      switch (recognised.format().loading()) {
        case STAGED -> read(recognised.format().begin(recorder), source);
        case WHOLE -> ground.rehearsed(() -> read(recognised.format().begin(recorder), source));
      }
      recorder.flush();
      return result(fileName, format, recorder, shown, null);
    } catch (FileRefused refused) {
      return result(fileName, format, recorder, shown, refused);
    } catch (IOException | RuntimeException fault) {
      LOG.error("A dry run broke off at line {}", recorder.counting().lines(), fault);
      return result(fileName, format, recorder, shown, new FileRefused(Faults.reason(fault)));
    } finally {
      ground.spool().erase(file);
    }
  }

  private static void read(LoadSession session, SpooledSource source) throws IOException {
    try {
      Exhausted.guard(() -> {
        session.read(source);
        session.stage();
      });
    } finally {
      session.discard();
    }
  }

  private static void keep(List<Rehearsal.Line> shown, List<RefusedLine> lines) {
    for (var line : lines) {
      if (shown.size() < MOST_LINES) {
        shown.add(new Rehearsal.Line(line.line(), line.reason()));
      }
    }
  }

  private static Rehearsal result(String fileName, @Nullable String format, Recorder recorder,
      List<Rehearsal.Line> shown, @Nullable FileRefused refused) {
    var counts = refused == null ? recorder.counting().counts() : new Counts(0, 0, 0, 0);
    return new Rehearsal(fileName, format, counts, recorder.counting().remarks(), shown,
        refused == null ? null : refused.reason());
  }
}
