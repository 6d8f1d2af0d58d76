package nl.speelruimte.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Steps in just before the migration: is the server fit for us, and is no lock of a dead instance in the way. */
@Component
class MigrationGuard implements BeanPostProcessor {

  private final ObjectProvider<EmbeddedServer> embedded;
  private @Nullable MigrationLock lock;

  MigrationGuard(ObjectProvider<EmbeddedServer> embedded) {
    this.embedded = embedded;
  }

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof SpringLiquibase liquibase) {
      prepare(liquibase.getDataSource());
    }
    return bean;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof SpringLiquibase && lock != null) {
      lock.stopRenewing();
    }
    return bean;
  }

  private void prepare(DataSource source) {
    try (var connection = source.getConnection()) {
      ServerVersion.of(connection).check();
      lock = new MigrationLock(source);
      if (embedded.getIfAvailable() != null) {
        lock.breakAny();
      } else {
        lock.awaitFree();
        lock.keepRenewing();
      }
    } catch (SQLException problem) {
      throw new CannotStart("The database server does not answer: " + problem.getMessage(),
          "Check spring.datasource.url, username and password, and that the server is up.", problem);
    }
  }
}
