/** The pages of the yearly review of access. */
@NullMarked
package nl.speelruimte.identity.review.ui;

import org.jspecify.annotations.NullMarked;
