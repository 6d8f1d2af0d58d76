package nl.speelruimte.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.speelruimte.database.DataDirectory;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Files that would do harm are refused with a reason, and nothing of them stays. */
@DatabaseTest
@WithMockUser(roles = "BUREAU_ANALYST")
class HostileFilesTests {

  private static final Viewer PORTAL = Viewer.system("test");
  private static final Viewer ANALYST =
      new Viewer(null, "Anna Lyst", "Servicebureau", Role.BUREAU_ANALYST, new AccessScope.WholeRegion(), "test");
  @Autowired ImportDesk desk;
  @Autowired Batches batches;
  @Autowired DataDirectory data;
  @Autowired JdbcClient jdbc;

  static List<HostileFile> files() {
    return HostileFile.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void isRefusedWithAReasonAndLeavesNothing(HostileFile file) throws IOException {
    var facts = facts();

    var reasons = load(file);

    assertThat(reasons).isNotEmpty().allSatisfy(reason -> {
      assertThat(Explained.inBothLanguages(reason.key())).as(reason.key()).isTrue();
      assertThat(reason.arguments().toString()).doesNotContain("Exception", "java.", "/tmp/", "root:");
    });
    assertThat(facts()).isEqualTo(facts);
    assertThat(spooled()).isEmpty();
    assertThat(Path.of("/tmp/speelruimte-ontsnapt.xml")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedInADryRunToo(HostileFile file) throws IOException {
    var batchesBefore = count("imports_batch");
    try {
      assertThat(desk.rehearse(ANALYST, file.name(), new ByteArrayInputStream(file.content()), (name, share) -> { }))
          .isNotEmpty().allSatisfy(result -> assertThat(result.reason()).isNotNull());
    } catch (FileRefused refused) {
      assertThat(Explained.inBothLanguages(refused.reason().key())).as(refused.reason().key()).isTrue();
    }
    assertThat(count("imports_batch")).isEqualTo(batchesBefore);
    assertThat(spooled()).isEmpty();
  }

  @Test
  void aNameCannotChooseWhereAFileIsKept() throws IOException {
    var receipts = desk.loadNow(PORTAL, BatchSource.UPLOAD, "..\\..\\/etc/cron.d/kwaad<script>.csv",
        new ByteArrayInputStream("a;b\n1;2\n".getBytes()));

    assertThat(receipts).singleElement().satisfies(receipt ->
        assertThat(receipt.fileName()).doesNotContain("/", "\\", ".."));
    assertThat(spooled()).isEmpty();
  }

  private List<Reason> load(HostileFile file) throws IOException {
    return desk.loadNow(PORTAL, BatchSource.UPLOAD, file.name(), new ByteArrayInputStream(file.content())).stream()
        .map(this::reason).toList();
  }

  private Reason reason(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Refused refused -> refused.reason();
      case Receipt.Queued(var name, var batch) -> {
        var details = batches.details(PORTAL, batch);
        assertThat(details.row().status()).as(name).isEqualTo(BatchStatus.REJECTED);
        yield Objects.requireNonNull(details.reason());
      }
      case Receipt.AlreadyThere there -> throw new AssertionError("Kept from an earlier run: " + there);
    };
  }

  private long facts() {
    return count("ledger_claim_line") + count("ledger_allocation") + count("ledger_care_event")
        + count("imports_line") + count("parties_provider") + count("parties_municipality")
        + count("contracting_contract") + count("spending_space");
  }

  private long count(String table) {
    return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
  }

  private List<Path> spooled() throws IOException {
    try (var files = Files.list(data.directory("spool"))) {
      return files.toList();
    }
  }
}
