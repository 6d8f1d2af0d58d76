/** Turns the text of care messages into facts; plain Java, knows no database and no Spring. */
@NullMarked
package nl.speelruimte.exchange.reading;

import org.jspecify.annotations.NullMarked;
