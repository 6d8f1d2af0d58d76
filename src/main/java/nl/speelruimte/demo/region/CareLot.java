package nl.speelruimte.demo.region;

import java.util.List;
import java.util.Set;

/**
 * A lot of a procurement.
 *
 * @param variant word for how it is paid: inspanning, output or taak
 * @param notBoughtBy municipalities that do not take part, by CBS code
 */
public record CareLot(String procurement, String code, String name, String budgetGroup, String variant,
    Set<String> notBoughtBy) {

  /** The procurement of individual care. */
  public static final String CARE = "JHV";
  /** The procurement of care for everybody, paid by lump sum. */
  public static final String BASIS = "BASIS";

  public static final List<CareLot> ALL = List.of(
      new CareLot(CARE, "A", "Ambulante jeugdhulp", "Ambulant", "inspanning", Set.of()),
      new CareLot(CARE, "B", "Specialistische jeugdhulp", "Ambulant", "inspanning", Set.of("0629")),
      new CareLot(CARE, "C", "Wonen en begeleiding", "Verblijf", "inspanning", Set.of()),
      new CareLot(CARE, "D", "Crisishulp", "Crisis", "inspanning", Set.of()),
      new CareLot(CARE, "E", "Jeugd-ggz", "Jeugd-ggz", "inspanning", Set.of()),
      new CareLot(CARE, "F", "Diagnostiek en kort onderzoek", "Jeugd-ggz", "output", Set.of("1842")),
      new CareLot(BASIS, "T", "Preventie en lokale teams", "Preventie", "taak", Set.of("0518", "0637")));

  public static CareLot of(String code) {
    return ALL.stream().filter(lot -> lot.code.equals(code)).findFirst().orElseThrow();
  }

  boolean isBoughtBy(Place place) {
    return !notBoughtBy.contains(place.cbs());
  }

  public List<String> buyers() {
    return Place.ALL.stream().filter(this::isBoughtBy).map(Place::cbs).sorted().toList();
  }
}
