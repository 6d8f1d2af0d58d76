package nl.speelruimte.imports;

import nl.speelruimte.imports.loading.BatchStore;
import nl.speelruimte.imports.loading.LineStore;
import nl.speelruimte.imports.loading.Publication;
import org.springframework.stereotype.Component;

/** Where a decision about a line is written. */
@Component
record MendingStores(BatchStore batches, LineStore lines, Publication publication) {}
