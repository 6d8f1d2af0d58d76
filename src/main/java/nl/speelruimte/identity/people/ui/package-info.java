/** The pages of the people with an account. */
@NullMarked
package nl.speelruimte.identity.people.ui;

import org.jspecify.annotations.NullMarked;
