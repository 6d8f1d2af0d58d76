package nl.speelruimte.demo;

import java.util.List;
import nl.speelruimte.demo.files.DemoFile;
import nl.speelruimte.demo.region.Timeline;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.Recalculation;
import org.springframework.stereotype.Component;

/** What the portal goes through in a step of the story of the region. */
@Component
class DemoLife {

  private final DemoMail mail;
  private final DemoDossiers dossiers;
  private final DemoVisitors visitors;
  private final DemoActs acts;
  private final Recalculation recalculation;

  DemoLife(DemoMail mail, DemoDossiers dossiers, DemoVisitors visitors, DemoActs acts, Recalculation recalculation) {
    this.mail = mail;
    this.dossiers = dossiers;
    this.visitors = visitors;
    this.acts = acts;
    this.recalculation = recalculation;
  }

  /** @param files what comes in with this step */
  void take(Viewer viewer, DemoStep step, Timeline time, List<DemoFile> files) {
    mail.bring(viewer, files);
    switch (step) {
      case DemoStep.Registers _ -> {
        dossiers.sign();
        visitors.open();
      }
      case DemoStep.Spaces _ -> { }
      case DemoStep.Messages messages -> {
        if (time.isTold(messages.month())) {
          recalculation.catchUp(viewer);
        }
      }
      case DemoStep.Adjustment adjusted -> acts.play(adjusted, time);
      case DemoStep.Ladder climbed -> acts.play(climbed);
      case DemoStep.Tight tight -> acts.play(tight, time);
      case DemoStep.Plans plan -> acts.play(plan);
      case DemoStep.Procedure procedure -> {
        if (procedure.act() == DemoStep.Act.ANNOUNCE) {
          recalculation.catchUp(viewer);
        }
        acts.play(procedure);
      }
    }
  }
}
