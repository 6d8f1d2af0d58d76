/**
 * Pictures of figures, each with its words or its table: the space bar and the year of a space. Start reading at
 * {@link nl.speelruimte.uikit.chart.SpaceBar}.
 */
@NullMarked
@NamedInterface("chart")
package nl.speelruimte.uikit.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
