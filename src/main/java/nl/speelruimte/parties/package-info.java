/**
 * The parties of the region: municipalities and their groups with history, providers, sites and contacts; and the
 * provider page, which upper modules fill with a {@link nl.speelruimte.parties.ProviderSection}.
 * Never knows what was agreed or spent. Start reading at {@link nl.speelruimte.parties.Providers}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*"})
package nl.speelruimte.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
