package nl.speelruimte.contracting.ui;

import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.Lots;
import org.springframework.stereotype.Component;

/** What the page of a lot asks. */
@Component
record LotPages(Lots lots, Contracts contracts, AuditTrail trail, RegisterButtons buttons) {}
