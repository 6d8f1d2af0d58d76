/** The card about mandates. Start reading at {@link nl.speelruimte.spending.mandates.ui.MandateCards}. */
@NullMarked
package nl.speelruimte.spending.mandates.ui;

import org.jspecify.annotations.NullMarked;
