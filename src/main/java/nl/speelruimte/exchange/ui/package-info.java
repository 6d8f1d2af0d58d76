/** The screens of the mail room: load files, follow batches, work off refused lines. */
@NullMarked
package nl.speelruimte.exchange.ui;

import org.jspecify.annotations.NullMarked;
