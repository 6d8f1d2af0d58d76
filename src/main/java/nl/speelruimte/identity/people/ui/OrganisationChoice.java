package nl.speelruimte.identity.people.ui;

import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.identity.people.PeopleList;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes;

/** An organisation to choose from, by name. */
public record OrganisationChoice(Organisation organisation, String name) {

  /** Those whose people this viewer manages: the service bureau first, then municipalities, then providers. */
  public static List<OrganisationChoice> all(PeopleList people, Viewer viewer, PartyCodes known) {
    var bureau = new OrganisationChoice(Organisation.BUREAU, PersonWords.text("identity.organisation.bureau"));
    var places = known.municipalities().stream()
        .map(place -> new OrganisationChoice(Organisation.of(place.id()), place.name()));
    var carers = known.providers().stream()
        .map(carer -> new OrganisationChoice(Organisation.of(carer.id()), carer.name()));
    return Stream.concat(Stream.of(bureau), Stream.concat(places, carers))
        .filter(choice -> people.manages(viewer, choice.organisation)).toList();
  }
}
