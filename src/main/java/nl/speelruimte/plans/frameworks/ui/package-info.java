/** The list of assessment frameworks, and the page of one version. */
@NullMarked
package nl.speelruimte.plans.frameworks.ui;

import org.jspecify.annotations.NullMarked;
