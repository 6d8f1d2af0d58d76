package nl.speelruimte.contracting.ui;

import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.contracting.CodeLists;
import nl.speelruimte.contracting.ContractProducts;
import nl.speelruimte.contracting.Contracts;
import org.springframework.stereotype.Component;

/** What the page of a contract asks. */
@Component
record ContractPages(Contracts contracts, ContractProducts products, CodeLists codes, AuditTrail trail, PartButtons buttons) {}
