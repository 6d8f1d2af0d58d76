package nl.speelruimte.demo;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.demo.files.DemoFile;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.demo.region.Timeline;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.Recalculation;
import org.springframework.stereotype.Component;

/** What the portal goes through in a step of the story of the region. */
@Component
class DemoLife {

  private final DemoMail mail;
  private final DemoAdjustment adjustment;
  private final DemoDossiers dossiers;
  private final DemoLadder ladder;
  private final List<DemoScene> scenes;
  private final DemoTight tight;
  private final Recalculation recalculation;

  DemoLife(DemoMail mail, DemoAdjustment adjustment, DemoDossiers dossiers, DemoLadder ladder,
      List<DemoScene> scenes, DemoTight tight, Recalculation recalculation) {
    this.mail = mail;
    this.adjustment = adjustment;
    this.dossiers = dossiers;
    this.ladder = ladder;
    this.scenes = List.copyOf(scenes);
    this.tight = tight;
    this.recalculation = recalculation;
  }

  /** @param files what comes in with this step */
  void take(Viewer viewer, DemoStep step, Timeline time, List<DemoFile> files) {
    mail.bring(viewer, files);
    switch (step) {
      case DemoStep.Registers _ -> dossiers.sign();
      case DemoStep.Spaces _ -> { }
      case DemoStep.Messages messages -> {
        if (time.isTold(messages.month())) {
          recalculation.catchUp(viewer);
        }
      }
      case DemoStep.Adjustment adjusted -> {
        adjustment.adjust(time.mainYear(), adjusted.day(), Roster.agb(Roster.ADJUSTED));
        scenes.forEach(scene -> scene.play(time.mainYear(), adjusted.day()));
      }
      case DemoStep.Ladder climbed -> ladder.climb(LocalDate.ofInstant(climbed.moment(), PortalClock.ZONE));
      case DemoStep.Tight it -> tight.happen(time.mainYear(), it.day());
    }
  }
}
