package nl.speelruimte.demo.region;

import java.util.ArrayList;
import java.util.List;

/**
 * A made-up region with everything that happened in it up to today.
 *
 * @param members who is in which municipality group
 * @param pairs what passed between each provider and each of its municipalities
 * @param spaces the spending spaces that were decided
 */
public record Region(Timeline time, List<GroupMember> members, List<Provider> providers, List<PairYears> pairs,
    List<DecidedSpace> spaces) {

  private static final int MOST_COPIES = 10;

  /** @param scale 1 is small: about 60 000 claim lines in two years; 10 is ten times as many providers */
  public static Region of(Timeline time, int scale) {
    var copies = Math.min(scale, MOST_COPIES);
    var density = (double) scale / copies;
    var providers = Roster.providers(copies);
    var pairs = new ArrayList<PairYears>();
    for (var provider : providers) {
      for (var place : provider.places()) {
        if (provider.buyers().contains(place.cbs())) {
          pairs.add(PairYears.of(new Pair(provider, place, pairs.size() + 1), time, density));
        }
      }
    }
    return new Region(time, GroupMember.all(time), providers, List.copyOf(pairs), SpaceBook.decide(time, pairs));
  }
}
