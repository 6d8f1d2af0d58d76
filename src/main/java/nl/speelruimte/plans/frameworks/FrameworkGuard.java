package nl.speelruimte.plans.frameworks;

import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has the database itself refuse every change of what was adopted, so that no later change moves an old score. A user of
 * the database that may not make triggers cannot: then the portal says so and goes on with its own checks alone.
 */
@Component
class FrameworkGuard implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(FrameworkGuard.class);
  /** Of an adopted version nothing changes but that it is retired, once. */
  private static final String CHANGED_AFTER_ADOPTION = """
      OLD.retired_at IS NOT NULL OR OLD.adopted_at IS NOT NULL AND NOT (NEW.framework_id <=> OLD.framework_id
        AND NEW.number <=> OLD.number AND NEW.name <=> OLD.name AND NEW.explanation <=> OLD.explanation
        AND NEW.copied_from <=> OLD.copied_from AND NEW.adopted_on <=> OLD.adopted_on
        AND NEW.adopted_at <=> OLD.adopted_at AND NEW.adopted_by <=> OLD.adopted_by
        AND NEW.adopted_because <=> OLD.adopted_because AND NEW.state = 'RETIRED' AND NEW.retired_at IS NOT NULL)""";
  private static final String INTO_ADOPTED = """
      EXISTS (SELECT 1 FROM plans_framework_version v WHERE v.id = NEW.version_id AND v.adopted_at IS NOT NULL)""";
  /** What is refused, by the change and the table. */
  private static final Map<String, String> REFUSED = Map.of(
      "UPDATE ON plans_criterion", "OLD.sealed",
      "DELETE ON plans_criterion", "OLD.sealed",
      "INSERT ON plans_criterion", INTO_ADOPTED,
      "UPDATE ON plans_framework_version", CHANGED_AFTER_ADOPTION,
      "DELETE ON plans_framework_version", "OLD.adopted_at IS NOT NULL");
  private final JdbcClient jdbc;

  FrameworkGuard(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterSingletonsInstantiated() {
    try {
      REFUSED.forEach((change, when) -> jdbc.sql("""
          CREATE TRIGGER IF NOT EXISTS %s_guard BEFORE %s FOR EACH ROW
          BEGIN
            IF %s THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was adopted does not change'; END IF;
          END""".formatted(name(change), change, when)).update());
    } catch (DataAccessException refused) {
      LOG.warn("The database user may not make triggers, so the database does not refuse changes of adopted frameworks;"
          + " the portal itself does: {}", refused.getMostSpecificCause().getMessage());
    }
  }

  private static String name(String change) {
    var words = change.split(" ");
    return words[2] + "_" + words[0].toLowerCase(Locale.ROOT);
  }
}
