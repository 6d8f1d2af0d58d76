package nl.speelruimte.parties.ui;

import java.time.Clock;
import nl.speelruimte.audit.ProviderEvents;
import nl.speelruimte.parties.ProviderItems;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.parties.contacts.Contacts;
import nl.speelruimte.parties.proposals.Proposals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the parts of the provider page ask. */
@Component
record ProviderServices(Providers providers, Contacts contacts, Proposals proposals, ProviderEvents events,
    ObjectProvider<ProviderItems> items, Clock clock) {}
