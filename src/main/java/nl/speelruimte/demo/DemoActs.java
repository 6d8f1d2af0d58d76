package nl.speelruimte.demo;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.demo.plans.PlanActs;
import nl.speelruimte.demo.region.Timeline;
import nl.speelruimte.kernel.PortalClock;
import org.springframework.stereotype.Component;

/** What the people of the demo decide, beside the messages that come in. */
@Component
class DemoActs {

  private final DemoLadder ladder;
  private final DemoTight tight;
  private final DemoYear year;
  private final PlanActs plans;
  private final List<DemoScene> scenes;

  DemoActs(DemoLadder ladder, DemoTight tight, DemoYear year, PlanActs plans, List<DemoScene> scenes) {
    this.ladder = ladder;
    this.tight = tight;
    this.year = year;
    this.plans = plans;
    this.scenes = List.copyOf(scenes);
  }

  /** On the day on which everybody adjusts, each room has its scene. */
  void play(DemoStep.Adjustment step, Timeline time) {
    scenes.forEach(scene -> scene.play(time.mainYear(), step.day()));
  }

  void play(DemoStep.Ladder step) {
    ladder.climb(LocalDate.ofInstant(step.moment(), PortalClock.ZONE));
  }

  void play(DemoStep.Tight step, Timeline time) {
    tight.happen(time.mainYear(), step.day());
  }

  void play(DemoStep.Procedure step) {
    year.take(step);
  }

  void play(DemoStep.Plans step) {
    plans.play(step.act(), step.day(), step.year());
  }
}
