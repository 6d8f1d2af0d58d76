package nl.speelruimte.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of what the jar holds, made by the build: complete, with versions, and without what only tests need. */
class SoftwareBillTests {

  private static final Path BILL = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");
  private JsonNode bill;

  @BeforeEach
  void read() throws IOException {
    assertThat(BILL).as("Maven makes no list when it is offline: build once without -o").exists();
    bill = JsonMapper.shared().readTree(Files.readString(BILL));
  }

  @Test
  void theMainLibrariesAreNamedWithTheirVersion() {
    assertThat(bill.path("bomFormat").stringValue()).isEqualTo("CycloneDX");
    assertThat(bill.path("metadata").path("component").path("name").stringValue()).isEqualTo("speelruimte");
    var names = bill.path("components").values().stream().map(each -> each.path("name").stringValue())
        .collect(Collectors.toSet());
    assertThat(names).hasSizeGreaterThan(100).contains("flow-server", "spring-core", "spring-security-web",
        "tomcat-embed-core", "hibernate-core", "liquibase-core", "mariadb-java-client", "poi-ooxml", "fastexcel",
        "openhtmltopdf-pdfbox", "bucket4j_jdk17-core", "echarts");
    assertThat(bill.path("components").values()).allSatisfy(each ->
        assertThat(each.path("version").stringValue()).as(each.path("name").stringValue()).isNotBlank());
  }

  @Test
  void whatOnlyTestsNeedIsNotInIt() {
    assertThat(bill.path("components").values().stream().map(each -> each.path("name").stringValue()))
        .doesNotContain("junit-jupiter", "assertj-core", "archunit", "greenmail", "driver-bundle");
  }
}
