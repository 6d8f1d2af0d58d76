package nl.speelruimte.demo.region;

import java.util.ArrayList;
import java.util.List;

/**
 * An invented provider; its numbers lie in ranges that are not given out.
 *
 * @param number position in the region, from 1
 * @param lots codes of the lots it is contracted for
 * @param perLot whether its spaces are set per lot
 * @param places municipalities it works for
 * @param size how much care it delivers in comparison with the others
 */
public record Provider(int number, String name, List<String> lots, boolean perLot, List<Place> places, double size) {

  public String agb() {
    return Roster.agb(number);
  }

  public String kvk() {
    return "00%06d".formatted(100_000 + number * 2_741);
  }

  /** Its contract for individual care. */
  public String contract() {
    return "JHV-%03d".formatted(number);
  }

  public List<String> places(String lot) {
    return places.stream().filter(CareLot.of(lot)::isBoughtBy).map(Place::cbs).toList();
  }

  /** The municipalities that buy at least one of its lots. */
  public List<String> buyers() {
    return places.stream().map(Place::cbs).filter(cbs -> lots.stream().anyMatch(lot -> places(lot).contains(cbs)))
        .toList();
  }

  /** Its care at each municipality and lot. */
  List<Desk> desks() {
    var desks = new ArrayList<Desk>();
    for (var place : places) {
      for (var lot : lots) {
        if (CareLot.of(lot).isBoughtBy(place)) {
          desks.add(new Desk(this, place, lot));
        }
      }
    }
    return desks;
  }

  /** The care of one lot that a provider delivers for one municipality. */
  record Desk(Provider provider, Place place, String lot) {}
}
