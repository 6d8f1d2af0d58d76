package nl.speelruimte.demo.region;

import java.util.ArrayList;
import java.util.List;

/** The invented providers of the region, and which of them have a story. */
public final class Roster {

  /** The provider of the demo accounts; its space at {@link #FILLING_AT} will be full in six weeks. */
  public static final int FILLING = 2;
  public static final String FILLING_AT = "1783";
  /** Where nobody told it yet what is intended for next year: that is left to whoever tries the demo. */
  public static final List<String> TO_ANNOUNCE_AT = List.of(FILLING_AT, "0603");
  /** Its space here is already over. */
  public static final int OVER = 3;
  public static final String OVER_AT = "0637";
  /** An allocation of this provider was claimed for far more than it allows. */
  public static final int OVERCLAIMED = 9;
  public static final String OVERCLAIMED_AT = "0503";
  /** Its space here was raised half-way the year. */
  public static final int ADJUSTED = 1;
  public static final String ADJUSTED_AT = "0503";
  /** Has not claimed for months. */
  public static final int LATE = 11;
  /** Its latest file holds lines that cannot be booked. */
  public static final int MISTAKEN = 8;
  public static final String MISTAKEN_AT = "0603";
  /** Delivers to so few that nothing can be said. */
  public static final int FEW = 24;

  private static final int FIRST_SIZE = 24;

  private Roster() {}

  /** The AGB code of one of them. */
  public static String agb(int number) {
    return "98%06d".formatted(number * 137);
  }

  /** The name of one of them. */
  public static String name(int number) {
    return first().get(number - 1).name();
  }

  /** The providers of the region; more than the first 24 are the same again under another name. */
  static List<Provider> providers(int copies) {
    var all = new ArrayList<Provider>();
    for (var copy = 0; copy < copies; copy++) {
      for (var provider : first()) {
        all.add(copy == 0 ? provider : new Provider(provider.number() + copy * FIRST_SIZE,
            provider.name() + " " + (copy + 1), provider.lots(), provider.perLot(), provider.places(),
            provider.size()));
      }
    }
    return all;
  }

  private static List<Provider> first() {
    return List.of(
        whole(1, "Stichting Zilverzwaluw", 1.7, 10, "A", "B", "C", "D"),
        whole(2, "Morgenmeeuw Jeugdhulp", 1.5, 10, "A"),
        whole(3, "Kleurwolk jeugd-ggz", 1.6, 10, "E", "F"),
        perLot(4, "Duinvlierhof", 1.1, 8, "A", "B"),
        whole(5, "Stichting Windvederhof", 1.2, 6, "C", "D"),
        whole(6, "Praktijk Sterrenkaai", 1.1, 8, "E"),
        whole(7, "Lantaarnpad Begeleiding", 0.8, 6, "A"),
        whole(8, "Rietorgel Dagbehandeling", 0.9, 8, "B"),
        perLot(9, "Wolkenwaard Jeugd en Gezin", 0.9, 6, "A", "E"),
        whole(10, "Huize Krekelvonk", 0.8, 7, "C"),
        whole(11, "Regenbruggers", 0.8, 7, "A"),
        whole(12, "Praktijk Vlierlinde en Vos", 0.7, 7, "E", "F"),
        whole(13, "Appelvonk Behandeling", 0.8, 4, "B"),
        whole(14, "Stichting Zeegraslaan", 0.7, 4, "B", "C"),
        whole(15, "Oeverklank Gezinshulp", 0.6, 4, "A"),
        whole(16, "Bosuilgroep", 0.6, 6, "C", "D"),
        whole(17, "De Tuinwachters van Zand", 0.5, 5, "A"),
        whole(18, "Kwikstaartkring", 0.5, 3, "E"),
        whole(19, "Meerkoetlaan Zorg", 0.5, 3, "B"),
        whole(20, "Zonnedauwhuis", 0.5, 3, "A"),
        whole(21, "Libellenkade Wonen", 0.5, 2, "C"),
        whole(22, "Heideklok Therapie", 0.5, 2, "E"),
        whole(23, "Kastanjeduin", 0.4, 3, "A", "B"),
        whole(FEW, "Zandmotief Coaching", 0.05, 2, "A"));
  }

  private static Provider whole(int number, String name, double size, int places, String... lots) {
    return new Provider(number, name, List.of(lots), false, places(number, places), size);
  }

  private static Provider perLot(int number, String name, double size, int places, String... lots) {
    return new Provider(number, name, List.of(lots), true, places(number, places), size);
  }

  /** Large providers work for the first so many municipalities, the others start somewhere else in the list. */
  private static List<Place> places(int number, int count) {
    var offset = switch (number) {
      case MISTAKEN, 6, 10 -> 2;
      case 13, 15, 16, 23 -> 3;
      case 17, 18, 19 -> 4;
      case 14, 20, 21, 22, FEW -> 6;
      default -> 0;
    };
    var places = new ArrayList<Place>();
    for (var at = 0; at < count; at++) {
      places.add(Place.ALL.get((offset + at) % Place.ALL.size()));
    }
    return places;
  }
}
