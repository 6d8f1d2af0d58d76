package nl.speelruimte.exchange;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parties of the tests of the mail room, under codes that no other test uses. */
final class ExchangeParties {

  static final String CBS = "9918";
  static final String AGB = "99180101";

  private ExchangeParties() {}

  static void make(JdbcClient jdbc) {
    jdbc.sql("INSERT IGNORE INTO parties_municipality (cbs_code, name) VALUES (:cbs, 'Poststad')").param("cbs", CBS)
        .update();
    provider(jdbc, AGB);
  }

  static void provider(JdbcClient jdbc, String agb) {
    jdbc.sql("INSERT IGNORE INTO parties_provider (agb_code, name, status, updated_at) "
            + "VALUES (:agb, :name, 'ACTIVE', UTC_TIMESTAMP(6))")
        .param("agb", agb).param("name", "De Postkamer " + agb).update();
    jdbc.sql("UPDATE parties_revision SET token = :token").param("token", UUID.randomUUID().toString()).update();
  }

  /** A message with the parties of the standard fixtures replaced by these. */
  static String ours(String message) {
    return message.replace("0518", CBS).replace("41510101", AGB);
  }
}
