package nl.speelruimte.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.speelruimte.testing.AccessiblePdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Letters are read back from their PDF, and judged by veraPDF against PDF/UA-1. */
class LettersTests {

  private static final Letters LETTERS = new Letters(new LetterFonts());

  @Test
  void aLetterSaysWhatItWasGivenToSay() throws IOException {
    var text = text(LETTERS.pdf(letter("Overschrijding dreigt")));

    assertThat(text).contains("Servicebureau Jeugdhulp", "De Wilgentak", "Postbus 1", "Datum: 25 november 2026",
        "Kenmerk: BR-2026-17", "Overschrijding dreigt", "Wij nodigen u uit voor overleg.", "eerste punt",
        "Bestedingsruimte", "€ 1.240.000", "Met vriendelijke groet,", "A. de Boer", "Pagina 1 van 1");
  }

  @Test
  void aLetterPassesTheCheckOfPdfUa() {
    assertThat(AccessiblePdf.failures(LETTERS.pdf(letter("Overschrijding dreigt")))).isEmpty();
  }

  @Test
  void aLetterOfSeveralPagesPassesTheCheckOfPdfUa() {
    var rows = IntStream.range(0, 90).mapToObj(row -> List.of("Gemeente " + row, "€ " + row, row + " %")).toList();
    var letter = with(new Letter.Table("Per gemeente", List.of("Gemeente", "Bedrag", "Deel"), rows));

    var pdf = LETTERS.pdf(letter);

    assertThat(AccessiblePdf.failures(pdf)).isEmpty();
    assertThat(text(pdf)).contains("Gemeente 89", "Pagina 2 van");
  }

  /** Without this a check that never fails would go unnoticed. */
  @Test
  void theCheckFindsWhatIsWrong() throws IOException {
    try (var document = Loader.loadPDF(LETTERS.pdf(letter("Titel")))) {
      document.getDocumentCatalog().setLanguage(null);
      document.getDocumentCatalog().setMarkInfo(null);
      var out = new ByteArrayOutputStream();
      document.save(out);
      assertThat(AccessiblePdf.failures(out.toByteArray())).isNotEmpty();
    }
  }

  @Test
  void itIsDutchHasATitleAndBringsItsTypeface() throws IOException {
    try (var document = Loader.loadPDF(LETTERS.pdf(letter("Overschrijding dreigt")))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Overschrijding dreigt");
      var metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(),
          StandardCharsets.UTF_8);
      assertThat(metadata).contains("pdfuaid").contains("Overschrijding dreigt");
      for (var name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        assertThat(font.getName()).contains("Inter");
      }
    }
  }

  @Test
  void whatLooksLikeMarkupIsReadAsText() throws IOException {
    var calls = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      calls.incrementAndGet();
      exchange.close();
    });
    server.start();
    try {
      var there = "http://127.0.0.1:" + server.getAddress().getPort();
      var payloads = List.of("<img src=\"" + there + "/a.png\" />", "</style><script>alert(1)</script>",
          "<link rel='stylesheet' href='" + there + "/b.css' />", "{{body}} {{subject}}", "&lt;b&gt; & <b>vet</b>",
          "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;", "$1 \\0 ]]> <![CDATA[x");
      var pdf = LETTERS.pdf(new Letter(Letter.Party.of(payloads.get(0), payloads.get(2)),
          Letter.Party.of(payloads.get(1)), LocalDate.of(2026, 11, 25), payloads.get(5), payloads.get(2),
          payloads.stream().map(Letter.Paragraph::new).map(Letter.Part.class::cast).toList(), payloads));

      var flat = text(pdf).replaceAll("\\s", "");
      assertThat(payloads).allSatisfy(payload -> assertThat(flat).contains(payload.replaceAll("\\s", "")));
      assertThat(flat).doesNotContain("root:x:0");
      assertThat(AccessiblePdf.failures(pdf)).isEmpty();
      assertThat(calls).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void namesOfEverywhereAndStrangeCharactersDoNotBreakIt() {
    var pdf = LETTERS.pdf(with(new Letter.Paragraph(
        "Łukasz Şahin, œuvre, 5 × 3 ≥ 2 – „zo” \u0000\u0007 \uD83D\uDE00 中\r\nop een nieuwe regel")));

    assertThat(text(pdf)).contains("Łukasz Şahin", "œuvre", "op een nieuwe regel");
    assertThat(AccessiblePdf.failures(pdf)).isEmpty();
  }

  @Test
  void aRowThatDoesNotFitItsHeadIsNoTable() {
    assertThatThrownBy(() -> new Letter.Table("x", List.of("a", "b"), List.of(List.of("1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Letter letter(String subject) {
    return new Letter(Letter.Party.of("Servicebureau Jeugdhulp", "Postbus 1", "2500 AA Den Haag"),
        Letter.Party.of("De Wilgentak", "t.a.v. het bestuur"), LocalDate.of(2026, 11, 25), "BR-2026-17", subject,
        List.of(new Letter.Paragraph("Wij nodigen u uit voor overleg."), new Letter.Heading("Waar het om gaat"),
            new Letter.Points(List.of("eerste punt", "tweede punt")),
            new Letter.Table("De cijfers", List.of("Wat", "Bedrag"),
                List.of(List.of("Bestedingsruimte", "€ 1.240.000"), List.of("Prognose", "€ 1.300.000")))),
        List.of("A. de Boer", "Servicebureau Jeugdhulp"));
  }

  private static Letter with(Letter.Part part) {
    var usual = letter("Brief");
    return new Letter(usual.sender(), usual.addressee(), usual.date(), usual.reference(), usual.subject(),
        List.of(part), usual.signature());
  }

  private static String text(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
