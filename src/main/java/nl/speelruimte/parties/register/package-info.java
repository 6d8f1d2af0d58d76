/** Keeps the register of parties up to date from files; nothing outside the module writes to it. */
@NullMarked
package nl.speelruimte.parties.register;

import org.jspecify.annotations.NullMarked;
