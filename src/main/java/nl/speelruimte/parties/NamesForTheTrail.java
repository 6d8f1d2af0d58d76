package nl.speelruimte.parties;

import java.util.SortedMap;
import java.util.TreeMap;
import nl.speelruimte.audit.PartyNames;
import nl.speelruimte.kernel.Viewer;
import org.springframework.stereotype.Component;

/** Tells the trail what the parties are called that it knows by number. */
@Component
class NamesForTheTrail implements PartyNames {

  private final PartyDirectory directory;

  NamesForTheTrail(PartyDirectory directory) {
    this.directory = directory;
  }

  @Override
  public SortedMap<Integer, String> providers(Viewer viewer) {
    var names = new TreeMap<Integer, String>();
    directory.of(viewer).providers().forEach(carer -> names.put(carer.id().value(), carer.name()));
    return names;
  }

  @Override
  public SortedMap<Integer, String> municipalities(Viewer viewer) {
    var names = new TreeMap<Integer, String>();
    directory.of(viewer).municipalities().forEach(place -> names.put(place.id().value(), place.name()));
    return names;
  }
}
