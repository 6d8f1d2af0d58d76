/**
 * The ground under everything: starts a real MariaDB of its own when no server is configured, checks the one that is,
 * guards the migration, and keeps the portal's own secrets.
 * Owns no table. Start reading at {@link nl.speelruimte.database.EmbeddedDatabaseConfiguration}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.speelruimte.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
