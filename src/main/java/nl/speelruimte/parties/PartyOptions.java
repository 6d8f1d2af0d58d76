package nl.speelruimte.parties;

import java.util.List;
import nl.speelruimte.uikit.list.FilterBar.Option;

/** The parties a viewer may know, to choose from in a filter: in the address by their id, shown by name. */
public final class PartyOptions {

  private PartyOptions() {}

  public static List<Option> municipalities(PartyCodes known) {
    return known.municipalities().stream().map(place -> new Option(place.id().toString(), place.name())).toList();
  }

  public static List<Option> providers(PartyCodes known) {
    return known.providers().stream().map(provider -> new Option(provider.id().toString(), provider.name())).toList();
  }
}
