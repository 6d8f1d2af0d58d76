/** The pages to look up providers, municipalities and groups. */
@NullMarked
package nl.speelruimte.parties.ui;

import org.jspecify.annotations.NullMarked;
