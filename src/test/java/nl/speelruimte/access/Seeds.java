package nl.speelruimte.access;

import java.util.Map;
import java.util.UUID;

/** Plants what one room keeps between a provider and a municipality in a year; every class that does is found. */
interface Seeds {

  void sow(Plot plot);

  /**
   * Where it is planted, and what was planted there before.
   *
   * @param ids what the room's {@link Arguments} need later, by name
   */
  record Plot(Planter planter, Marks marks, World world, Owner.Between owner, int contract, int lot, UUID space,
      UUID document, Map<String, Object> ids) {

    int provider() {
      return owner.provider().value();
    }

    int municipality() {
      return owner.municipality().value();
    }

    int year() {
      return owner.from().getYear();
    }
  }
}
