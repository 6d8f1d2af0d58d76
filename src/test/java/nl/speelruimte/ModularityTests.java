package nl.speelruimte;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules know only whom the plan of the house allows. */
class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(Speelruimte.class);

  @Test
  void everyModuleKnowsOnlyWhomItMay() {
    modules.verify();
  }

  @Test
  void thePictureOfTheModulesIsDrawn() {
    new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
  }
}
