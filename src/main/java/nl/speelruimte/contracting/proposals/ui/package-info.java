/** The buttons and forms with which a provider proposes on the page of a contract. */
@NullMarked
package nl.speelruimte.contracting.proposals.ui;

import org.jspecify.annotations.NullMarked;
