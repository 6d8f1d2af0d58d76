/** The pages to look up contracts, lots, procurements and products. */
@NullMarked
package nl.speelruimte.contracting.ui;

import org.jspecify.annotations.NullMarked;
