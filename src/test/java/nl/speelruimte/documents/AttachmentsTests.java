package nl.speelruimte.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Keeping files and giving them back as they were. */
@DatabaseTest
class AttachmentsTests {

  private static final Viewer VIEWER = Viewer.system("attachments test");
  private static final byte[] PDF = "%PDF-1.7 addendum".getBytes(StandardCharsets.US_ASCII);

  @Autowired
  private Attachments attachments;

  @Test
  void aFileComesBackAsItWas() {
    var stored = attachments.store(VIEWER, "C:\\map\\Addendum 3.PDF.exe", PDF);
    assertThat(stored.name()).isEqualTo("Addendum 3.PDF.pdf");
    assertThat(stored.type()).isEqualTo(AttachmentType.PDF);
    assertThat(stored.sha256()).hasSize(64);
    assertThat(stored.uploadedBy()).isEqualTo(VIEWER.name());
    assertThat(attachments.content(VIEWER, stored.id())).isEqualTo(PDF);
  }

  @Test
  void whatIsNotPermittedIsRefusedWithAReason() {
    assertRefused(new byte[0], "documents.refused.empty");
    assertRefused("MZ".getBytes(StandardCharsets.US_ASCII), "documents.refused.kind");
    var large = new byte[(20 << 20) + 1];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    assertRefused(large, "documents.refused.large");
  }

  @Test
  void whatAFormBringsIsRefusedAtItsField() {
    assertThatThrownBy(() -> attachments.store(VIEWER, new FileDraft("besluit.pdf", new byte[] {'M', 'Z'}), "letter"))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("letter"));
    assertThat(attachments.storeIfAny(VIEWER, null, "letter")).isNull();
    assertThat(attachments.store(VIEWER, new FileDraft("besluit.pdf", PDF), "letter").name()).isEqualTo("besluit.pdf");
  }

  @Test
  void aFileIsNotNamedAfterAClient() {
    assertThatThrownBy(() -> attachments.store(VIEWER, "indicatie 123456782.pdf", PDF))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.textKey()).isEqualTo("documents.refused.client-data");
          assertThat(no.arguments()).isEmpty();
        });
    assertThat(attachments.store(VIEWER, "offerte 2026-03-14 nummer 123456789.pdf", PDF).size()).isPositive();
  }

  @Test
  void anUnknownFileIsNotHere() {
    assertThatThrownBy(() -> attachments.content(VIEWER, UUID.randomUUID())).isInstanceOf(NotHere.class);
  }

  private void assertRefused(byte[] content, String textKey) {
    assertThatThrownBy(() -> attachments.store(VIEWER, "besluit.pdf", content))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo(textKey));
  }
}
