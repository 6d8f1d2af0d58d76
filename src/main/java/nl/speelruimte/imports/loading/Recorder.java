package nl.speelruimte.imports.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.speelruimte.imports.format.BatchContext;
import nl.speelruimte.imports.format.LineContent;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** Hears what becomes of each line and hands refused ones over in pieces. */
final class Recorder implements BatchContext {

  private static final int PIECE = 500;
  /** Characters; lines of a register may be long, and the database takes so much at once. */
  private static final long HEAVIEST_PIECE = 2_000_000;
  private final long batch;
  private final Viewer viewer;
  private final Progress progress;
  private final BiConsumer<Long, List<RefusedLine>> worklist;
  private final Counting counting = new Counting();
  private final List<RefusedLine> waiting = new ArrayList<>();
  private long weight;
  private String period = "";
  private @Nullable ProviderId provider;
  private @Nullable MunicipalityId municipality;

  /** @param worklist takes pieces of refused lines with the batch number, which is 0 in a dry run */
  Recorder(long batch, Viewer viewer, Progress progress, BiConsumer<Long, List<RefusedLine>> worklist) {
    this.batch = batch;
    this.viewer = viewer;
    this.progress = progress;
    this.worklist = worklist;
  }

  @Override
  public long batch() {
    return batch;
  }

  @Override
  public Viewer viewer() {
    return viewer;
  }

  @Override
  public boolean dryRun() {
    return batch == 0;
  }

  @Override
  public void accepted() {
    counting.accept();
    progress.lines(counting.lines());
  }

  @Override
  public void flagged(long line, List<Reason> flags) {
    counting.flag(line, flags);
    progress.lines(counting.lines());
  }

  @Override
  public void refused(long line, Reason reason, LineContent content) {
    counting.refuse();
    progress.lines(counting.lines());
    waiting.add(new RefusedLine(line, reason, content));
    weight += content.fields().values().stream().mapToLong(String::length).sum();
    if (waiting.size() == PIECE || weight > HEAVIEST_PIECE) {
      flush();
    }
  }

  @Override
  public void remark(Reason reason) {
    counting.remark(reason);
  }

  @Override
  public void remark(Reason reason, List<Long> lines) {
    counting.remark(reason, lines);
  }

  @Override
  public void period(String said) {
    period = said.length() <= 30 ? said : said.substring(0, 30);
  }

  @Override
  public void parties(ProviderId of, MunicipalityId at) {
    provider = of;
    municipality = at;
  }

  void flush() {
    if (!waiting.isEmpty()) {
      worklist.accept(batch, List.copyOf(waiting));
      waiting.clear();
      weight = 0;
    }
  }

  Counting counting() {
    return counting;
  }

  String period() {
    return period;
  }

  @Nullable ProviderId provider() {
    return provider;
  }

  @Nullable MunicipalityId municipality() {
    return municipality;
  }
}
