package nl.speelruimte.demo.region;

import java.util.List;

/**
 * A municipality.
 *
 * @param cbs code of four digits
 * @param weight how much care it has in comparison with the others
 */
public record Place(String cbs, String name, double weight) {

  /** The ten municipalities of the region, the largest first. */
  public static final List<Place> ALL = List.of(
      new Place("0518", "’s-Gravenhage", 5.0),
      new Place("0637", "Zoetermeer", 2.6),
      new Place("1783", "Westland", 2.2),
      new Place("0503", "Delft", 2.1),
      new Place("1916", "Leidschendam-Voorburg", 1.7),
      new Place("1926", "Pijnacker-Nootdorp", 1.2),
      new Place("0603", "Rijswijk", 1.2),
      new Place("0626", "Voorschoten", 0.6),
      new Place("0629", "Wassenaar", 0.55),
      new Place("1842", "Midden-Delfland", 0.45));

  public static Place of(String cbs) {
    return ALL.stream().filter(place -> place.cbs.equals(cbs)).findFirst().orElseThrow();
  }
}
