package nl.speelruimte.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JdbcAddressTests {

  @Test
  void whatThePortalCountsOnIsAdded() {
    assertThat(JdbcAddress.withOptions("jdbc:mariadb://db:3306/speelruimte"))
        .startsWith("jdbc:mariadb://db:3306/speelruimte?allowLocalInfile=true&")
        .contains("rewriteBatchedStatements=true", "connectionTimeZone=UTC", "socketTimeout=");
  }

  @Test
  void whatTheAddressSetsItselfStays() {
    assertThat(JdbcAddress.withOptions("jdbc:mariadb://db/speelruimte?socketTimeout=9000"))
        .startsWith("jdbc:mariadb://db/speelruimte?socketTimeout=9000&allowLocalInfile=true")
        .doesNotContain("socketTimeout=300000");
  }
}
