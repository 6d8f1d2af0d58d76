/** Keeps procurements, lots, products, contracts and tariffs up to date from files. */
@NullMarked
package nl.speelruimte.contracting.register;

import org.jspecify.annotations.NullMarked;
