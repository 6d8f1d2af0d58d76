/** The part of a plan's page that says what changed, and the line above each part that says so at once. */
@NullMarked
package nl.speelruimte.plans.changes.ui;

import org.jspecify.annotations.NullMarked;
