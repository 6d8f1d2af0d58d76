package nl.speelruimte.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes letters as tagged PDF that anybody can read, also with a screen reader (PDF/UA-1): in Dutch, with a title, with
 * the typeface of the portal inside. Nothing is fetched from anywhere while it is written.
 */
@Component
public class Letters {

  private static final int REGULAR = 400;
  private static final int STRONG = 600;
  private final List<Face> faces;

  Letters(LetterFonts fonts) {
    XRLog.setLoggingEnabled(false);
    this.faces = List.of(
        new Face("Inter", REGULAR, fonts.read("inter-latin-400-normal.woff")),
        new Face("Inter", STRONG, fonts.read("inter-latin-600-normal.woff")),
        new Face("Inter ext", REGULAR, fonts.read("inter-latin-ext-400-normal.woff")),
        new Face("Inter ext", STRONG, fonts.read("inter-latin-ext-600-normal.woff")));
  }

  /** The letter as a file. */
  public byte[] pdf(Letter letter) {
    var file = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Speelruimte");
    builder.withHtmlContent(LetterPage.of(letter), null);
    builder.useReplacementText("?");
    for (var priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, kind) -> false, priority);
    }
    for (var face : faces) {
      builder.useFont(() -> new ByteArrayInputStream(face.file), face.family, face.weight, FontStyle.NORMAL, true);
    }
    builder.toStream(file);
    try {
      builder.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  private record Face(String family, int weight, byte[] file) {}
}
