/**
 * Makes up a region: who takes part, what was agreed, and what was allocated and claimed month by month. Pure and
 * repeatable; knows neither files nor database. Start reading at {@link nl.speelruimte.demo.region.Region}.
 */
@NullMarked
package nl.speelruimte.demo.region;

import org.jspecify.annotations.NullMarked;
