package nl.speelruimte.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Has veraPDF judge a document against PDF/UA-1, the norm for PDF that anybody can read. */
public final class AccessiblePdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private AccessiblePdf() {}

  /** What fails, in the words of the norm; empty when all checks pass. */
  public static List<String> failures(byte[] pdf) {
    var norm = PDFAFlavour.PDFUA_1;
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norm);
        var validator = Foundries.defaultInstance().createValidator(norm, 100, false, false, false)) {
      var result = validator.validate(parser);
      var failed = result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
              + assertion.getMessage() + " " + assertion.getLocation().getContext()).distinct().toList();
      if (failed.isEmpty() != result.isCompliant() || result.getTotalAssertions() == 0) {
        throw new AssertionError("veraPDF did not judge: " + result);
      }
      return failed;
    } catch (Exception unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
