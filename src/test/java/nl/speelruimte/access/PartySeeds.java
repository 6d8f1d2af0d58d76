package nl.speelruimte.access;

import java.util.Map;
import java.util.UUID;

/** A contact with its version, and a proposal, which is for the provider and the bureau alone. */
final class PartySeeds implements Seeds {

  @Override
  public void sow(Plot plot) {
    var planter = plot.planter();
    var hers = new Owner.Contact(plot.owner().provider());
    var contact = (int) planter.plant("parties_contact", hers, Map.of("provider_id", plot.provider()));
    planter.plant("parties_contact_version", hers, Map.of("id", contact, "provider_id", plot.provider()));
    var proposal = UUID.randomUUID();
    var document = UUID.randomUUID();
    planter.plant("documents_file", hers, Map.of("id", document, "type", "PDF",
        "content", plot.marks().text(hers).getBytes(), "size", plot.marks().text(hers).length()));
    planter.plant("parties_proposal", hers, Map.of("id", proposal, "provider_id", plot.provider(), "status", "PROPOSED",
        "kind", "parties.proposal-kind.CONTACT_ENDED", "item", Integer.toString(contact), "document_id", document,
        "document_name", plot.marks().text(hers),
        "fields", "[{\"labelKey\": \"parties.field.lastDay\", \"after\": \"" + plot.marks().text(hers) + "\"}]"));
    plot.ids().put("contact", contact);
    plot.ids().put("proposal", proposal);
  }
}
