/**
 * Components any view may use: page header, space bar, charts, grids with export, fields, notices, confirmations.
 * Knows no field terms beyond money, periods and the space bar; never reads data itself.
 * Start reading at {@link nl.speelruimte.uikit.list.PortalGrid} and {@link nl.speelruimte.uikit.chart.SpaceBar}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "documents"})
package nl.speelruimte.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
