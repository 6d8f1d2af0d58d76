package nl.speelruimte.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.testing.PortalProcess;
import org.junit.jupiter.api.Test;

/** With a datasource URL the portal uses that server and starts none of its own. */
class ConfiguredServerTests {

  private final Path data = Path.of("target", "configured", UUID.randomUUID().toString()).toAbsolutePath();

  @Test
  void thePortalRunsOnTheServerOfTheOperator() throws Exception {
    try (var server = DebianServer.start()) {
      try (var portal = PortalProcess.start("configured-server", data, with(server,
          "--speelruimte.pseudonym-key=" + "k".repeat(40), "--speelruimte.demo.enabled=false"))) {
        assertThat(get(portal.address() + "actuator/health")).contains("UP");
        assertThat(get(portal.address() + "login")).contains("<html");
        assertThat(server.tables()).contains("identity_account", "parties_provider", "DATABASECHANGELOG");
        assertThat(data.resolve("database")).doesNotExist();
        assertThat(data.resolve("pseudonym.key")).doesNotExist();
        assertThat(portal.jvm().said()).doesNotContain("embedded database");
      }
    }
  }

  @Test
  void withoutAPseudonymKeyTheStartFailsAndSaysWhy() {
    try (var jvm = PortalProcess.launch("configured-without-key", data,
        "--spring.datasource.url=jdbc:mariadb://127.0.0.1:1/portal")) {
      assertThat(jvm.awaitEnd()).isNotZero();
      assertThat(jvm.said()).contains("no pseudonym key").contains("speelruimte.pseudonym-key");
    }
  }

  @Test
  void withoutAServerTheStartFailsAndSaysWhy() {
    try (var jvm = PortalProcess.launch("configured-without-server", data,
        "--spring.datasource.url=jdbc:mariadb://127.0.0.1:1/portal", "--spring.datasource.hikari.connection-timeout=1000",
        "--speelruimte.pseudonym-key=" + "k".repeat(40))) {
      assertThat(jvm.awaitEnd()).isNotZero();
      assertThat(jvm.said()).contains("The database server does not answer");
    }
  }

  private static String[] with(DebianServer server, String... more) {
    return Stream.concat(Arrays.stream(server.settings()), Arrays.stream(more)).toArray(String[]::new);
  }

  private static String get(String address) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
    }
  }
}
