package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.parties.contacts.ContactData;
import nl.speelruimte.parties.contacts.ContactProposals;
import nl.speelruimte.parties.proposals.ProposalDraft;

/** What contacts and proposals are asked with. */
final class PartyArguments implements Arguments {

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    return switch (parameter.getType().getSimpleName() + " " + parameter.getName()) {
      case "int contact" -> List.of(about.id("contact", Integer.class));
      case "UUID proposal" -> List.of(about.id("proposal", UUID.class));
      case "ContactData data" -> List.of(new ContactData("B. Nieuw", null, "nieuw@zorg.example", null));
      case "ProposalDraft draft" -> List.of(new ProposalDraft(about.owner().provider(), ContactProposals.ENDED,
          about.id("contact", Integer.class).toString(), Map.of("lastDay", "2099-12-31"), null, null));
      default -> List.of();
    };
  }
}
