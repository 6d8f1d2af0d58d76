package nl.speelruimte.parties;

import com.vaadin.flow.component.Component;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;

/** A part of the provider page that an upper module brings: its contracts, spaces, messages. */
public interface ProviderSection {

  /** The place on the page; the register's own parts are 0 to 99. */
  int order();

  /** The text key of the section's name; what follows the last dot names the section in the address. */
  String titleKey();

  /** Whether this viewer has anything to find here for this provider. */
  boolean appliesTo(Viewer viewer, ProviderId provider);

  /** Made when the section is opened, not before. */
  Component build(Viewer viewer, ProviderId provider);
}
