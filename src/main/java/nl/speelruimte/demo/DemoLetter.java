package nl.speelruimte.demo;

import java.nio.charset.StandardCharsets;
import nl.speelruimte.documents.FileDraft;

/** Writes the documents of the demo. */
final class DemoLetter {

  private DemoLetter() {}

  /** A document of one line, named after it. */
  static FileDraft file(String line) {
    return new FileDraft(line + ".pdf", saying(line + " (demo)"));
  }

  /** A page with one line of text, without letters that PDF would have to be told about. */
  private static byte[] saying(String line) {
    var text = "BT /F1 14 Tf 72 760 Td (%s) Tj ET".formatted(line.replace("(", "\\(").replace(")", "\\)"));
    return """
        %%PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
        4 0 obj<</Length %d>>stream
        %s
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        %%%%EOF
        """.formatted(text.length(), text).getBytes(StandardCharsets.ISO_8859_1);
  }
}
