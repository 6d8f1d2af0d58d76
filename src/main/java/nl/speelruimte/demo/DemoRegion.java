package nl.speelruimte.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.speelruimte.demo.files.RegionFiles;
import nl.speelruimte.demo.region.Region;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.demo.region.Timeline;
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
  private final DemoMail mail;
  private final DemoAdjustment adjustment;
  private final Recalculation recalculation;
  private final Clock clock;

  DemoRegion(DemoMarker marker, DemoMail mail, DemoAdjustment adjustment, Recalculation recalculation, Clock clock) {
    this.marker = marker;
    this.mail = mail;
    this.adjustment = adjustment;
    this.recalculation = recalculation;
    this.clock = clock;
  }

  /** Makes the region up and loads what was not loaded yet. */
  void load(DemoMarker.Told told, int years) {
    var began = clock.instant();
    var time = new Timeline(told.storyDay(), years);
    var region = Region.of(time, told.scale());
    LOG.info("Loading the demo region: {} providers, {} spaces", region.providers().size(), region.spaces().size());
    recalculation.byHand(VIEWER, () -> {
      live(told, region, DemoStep.all(time, clock.instant()));
      return told;
    });
    marker.finished();
    LOG.info("The demo region was loaded in {} seconds", Duration.between(began, clock.instant()).toSeconds());
  }

  private void live(DemoMarker.Told told, Region region, List<DemoStep> steps) {
    var files = new RegionFiles(region);
    for (var at = told.stepsDone(); at < steps.size(); at++) {
      var step = steps.get(at);
      PortalClock.at(step.moment(), () -> {
        take(step, region, files);
        return step;
      });
      marker.done(at + 1);
      LOG.debug("Demo step {} of {} is done: {}", at + 1, steps.size(), step);
    }
  }

  private void take(DemoStep step, Region region, RegionFiles files) {
    switch (step) {
      case DemoStep.Registers _ -> mail.bring(VIEWER, files.registers());
      case DemoStep.Spaces spaces -> mail.bring(VIEWER, List.of(files.spaces(spaces.year())));
      case DemoStep.Messages messages -> {
        mail.bring(VIEWER, files.messages(messages.month()));
        if (region.time().isTold(messages.month())) {
          recalculation.catchUp(VIEWER);
        }
      }
      case DemoStep.Adjustment adjusted -> adjustment.adjust(region.time().mainYear(), adjusted.day(),
          Roster.agb(Roster.ADJUSTED));
    }
  }
}
