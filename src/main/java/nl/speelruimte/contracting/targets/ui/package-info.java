/** The list and the page of targets, and the cards that show them with a contract, a lot and a provider. */
@NullMarked
package nl.speelruimte.contracting.targets.ui;

import org.jspecify.annotations.NullMarked;
