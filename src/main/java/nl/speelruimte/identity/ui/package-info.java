/** The pages of signing in. */
@NullMarked
package nl.speelruimte.identity.ui;

import org.jspecify.annotations.NullMarked;
