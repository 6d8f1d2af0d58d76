package nl.speelruimte.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.exchange.reading.CareMessages;
import nl.speelruimte.journeys.OpenPortal;
import nl.speelruimte.journeys.SmallRegion;
import nl.speelruimte.testing.BesideTheOthers;
import nl.speelruimte.testing.Chromium;
import nl.speelruimte.testing.PortalProcess;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a datasource URL the portal uses that server and starts none of its own. */
@BesideTheOthers
class ConfiguredServerTests {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String ALLOCATION = CareMessages.allocation("""
      <m:ToewijzingNummer>4711</m:ToewijzingNummer>
      <m:Product><m:Categorie>45</m:Categorie><m:Code>45A01</m:Code></m:Product>
      <m:Toewijzingsdatum>2026-01-05</m:Toewijzingsdatum><m:Toewijzingstijd>10:11:12</m:Toewijzingstijd>
      <m:Ingangsdatum>2026-01-12</m:Ingangsdatum><m:Einddatum>2026-12-31</m:Einddatum>
      <m:Omvang><m:Volume>180</m:Volume><m:Eenheid>01</m:Eenheid><m:Frequentie>2</m:Frequentie></m:Omvang>""");
  private final Path data = Path.of("target", "configured", UUID.randomUUID().toString()).toAbsolutePath();

  @Test
  void thePortalRunsOnTheServerOfTheOperatorAndMessagesBecomeFiguresThere() throws Exception {
    Files.createDirectories(folder());
    try (var server = DebianServer.start(); var portal = PortalProcess.start("configured-server", data, with(server,
        "--speelruimte.pseudonym-key=" + "k".repeat(40), "--speelruimte.demo.enabled=false",
        "--speelruimte.sign-in=demo", "--server.forward-headers-strategy=native",
        "--server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1",
        "--speelruimte.imports.watched-folder=" + folder(), "--speelruimte.imports.watched-every=200"))) {
      assertThat(get(portal.address() + "actuator/health")).contains("UP");
      assertThat(get(portal.address() + "login")).contains("<html");
      overHttpsTheBrowserIsToldToStayThereAndTheCookieToo(portal.address());
      assertThat(server.tables()).contains("identity_account", "parties_provider", "DATABASECHANGELOG");
      messagesBecomeFigures(server.database());
      try (var chromium = Chromium.start()) {
        readsTheFigureInTheMonitor(new OpenPortal.Door(portal, chromium));
      }
      assertThat(data.resolve("database")).doesNotExist();
      assertThat(data.resolve("pseudonym.key")).doesNotExist();
      assertThat(portal.jvm().said()).doesNotContain("embedded database");
    }
  }

  /** What the proxy says is believed when its address is given. */
  private static void overHttpsTheBrowserIsToldToStayThereAndTheCookieToo(String address) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(HttpRequest.newBuilder(URI.create(address + "login")).header("Accept", "text/html")
          .header("X-Forwarded-Proto", "https").build(), BodyHandlers.discarding());
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThat(answer.headers().allValues("Set-Cookie"))
          .anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID", "Secure"));
    }
  }

  private void messagesBecomeFigures(JdbcClient database) throws IOException {
    SmallRegion.drop(folder(), "registers.zip", SmallRegion::archive);
    await().atMost(PATIENCE).until(() -> count(database, "SELECT COUNT(*) FROM spending_space") == 1);
    dropsMessages();
    await().atMost(PATIENCE).until(
        () -> count(database, "SELECT SUM(submitted_cent) FROM spending_figure") == 73_200);
    await().atMost(PATIENCE).until(() -> count(database,
        "SELECT COUNT(*) FROM spending_recalculation WHERE stale_since IS NOT NULL") == 0);
    assertThat(count(database, "SELECT COUNT(*) FROM imports_batch WHERE status <> 'PUBLISHED'")).isZero();
    assertThat(count(database, "SELECT COUNT(*) FROM spending_allocation WHERE pending_cent = 73200")).isEqualTo(1);
  }

  @Test
  void withoutAPseudonymKeyTheStartFailsAndSaysWhy() {
    try (var jvm = PortalProcess.launch("configured-without-key", data, "--speelruimte.sign-in=demo",
        "--spring.datasource.url=jdbc:mariadb://127.0.0.1:1/portal")) {
      assertThat(jvm.awaitEnd()).isNotZero();
      assertThat(jvm.said()).contains("no pseudonym key").contains("speelruimte.pseudonym-key");
    }
  }

  @Test
  void withoutAServerTheStartFailsAndSaysWhy() {
    try (var jvm = PortalProcess.launch("configured-without-server", data, "--speelruimte.sign-in=demo",
        "--spring.datasource.url=jdbc:mariadb://127.0.0.1:1/portal", "--spring.datasource.hikari.connection-timeout=1000",
        "--speelruimte.pseudonym-key=" + "k".repeat(40))) {
      assertThat(jvm.awaitEnd()).isNotZero();
      assertThat(jvm.said()).contains("The database server does not answer");
    }
  }

  @Test
  void withoutAChoiceHowPeopleSignInTheStartFailsAndSaysWhy() {
    try (var jvm = PortalProcess.launch("configured-without-sign-in", data, "--speelruimte.pseudonym-key="
        + "k".repeat(40), "--spring.datasource.url=jdbc:mariadb://127.0.0.1:1/portal")) {
      assertThat(jvm.awaitEnd()).isNotZero();
      assertThat(jvm.said()).contains("not how people sign in").contains("speelruimte.sign-in=oidc");
    }
  }

  private void dropsMessages() throws IOException {
    SmallRegion.drop(folder(), "toewijzing.xml", out -> out.write(ALLOCATION.getBytes(StandardCharsets.UTF_8)));
    SmallRegion.drop(folder(), "declaratie.xml", out ->
        out.write(CareMessages.claim(73_200, CareMessages.line()).getBytes(StandardCharsets.UTF_8)));
  }

  private static void readsTheFigureInTheMonitor(OpenPortal.Door door) {
    try (var bureau = door.visitor("bureau")) {
      bureau.open("spaces?year=2026");
      assertThat(bureau.firstRow("Gemeente")).isEqualTo("Duinwijk");
      assertThat(bureau.firstRow("Ruimte").replace('\u00a0', ' ')).isEqualTo("€ 420.000");
      assertThat(bureau.firstRow("Gedeclareerd").replace('\u00a0', ' ')).isEqualTo("€ 732");
    }
  }

  private Path folder() {
    return data.resolveSibling(data.getFileName() + "-dropped");
  }

  private static long count(JdbcClient database, String sql) {
    return database.sql(sql).query(Long.class).optional().orElse(0L);
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
