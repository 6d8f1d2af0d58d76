package nl.speelruimte.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.speelruimte.demo.files.DemoFile;
import nl.speelruimte.demo.files.RegionFiles;
import nl.speelruimte.demo.region.Region;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.Recalculation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Loads the made-up region in time lapse: each file is received, and each figure made, as if it were then. */
@Component
class DemoRegion {

  private static final Logger LOG = LoggerFactory.getLogger(DemoRegion.class);
  private static final Viewer VIEWER = Viewer.system("demo");
  private final DemoMarker marker;
  private final RegionDraft draft;
  private final DemoLife life;
  private final Recalculation recalculation;
  private final Clock clock;

  DemoRegion(DemoMarker marker, RegionDraft draft, DemoLife life, Recalculation recalculation, Clock clock) {
    this.marker = marker;
    this.draft = draft;
    this.life = life;
    this.recalculation = recalculation;
    this.clock = clock;
  }

  /** Makes the region up and loads what was not loaded yet. */
  void load(DemoMarker.Told told) {
    var began = clock.instant();
    var region = draft.of(told.storyDay(), told.scale());
    LOG.info("Loading the demo region: {} providers, {} spaces", region.providers().size(), region.spaces().size());
    recalculation.byHand(VIEWER, () -> {
      live(told, region, DemoStep.all(region.time(), clock.instant()));
      return told;
    });
    marker.finished();
    LOG.info("The demo region was loaded in {} seconds", Duration.between(began, clock.instant()).toSeconds());
  }

  /** While one step is being loaded, the files of the next are written. */
  private void live(DemoMarker.Told told, Region region, List<DemoStep> steps) {
    var files = new RegionFiles(region);
    var rest = steps.subList(told.stepsDone(), steps.size());
    var written = written(files, rest, 0);
    for (var at = 0; at < rest.size(); at++) {
      var step = rest.get(at);
      var here = written.join();
      written = written(files, rest, at + 1);
      PortalClock.at(step.moment(), () -> {
        life.take(VIEWER, step, region.time(), here);
        return step;
      });
      marker.done(told.stepsDone() + at + 1);
      LOG.debug("Demo step {} of {} is done: {}", told.stepsDone() + at + 1, steps.size(), step);
    }
  }

  private static CompletableFuture<List<DemoFile>> written(RegionFiles files, List<DemoStep> steps, int at) {
    return CompletableFuture.supplyAsync(() -> at == steps.size()
        ? List.of()
        : steps.get(at).files(files).stream().map(DemoFile::written).toList());
  }
}
