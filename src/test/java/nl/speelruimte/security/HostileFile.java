package nl.speelruimte.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file somebody might send to do harm, or by mistake. */
record HostileFile(String name, byte[] content) {

  private static final String CLAIM = """
      <m:Bericht xmlns:m="http://www.istandaarden.nl/ijw/3_2/jw323/schema"><m:Header>%s</m:Header></m:Bericht>""";

  @Override
  public String toString() {
    return name;
  }

  /** All of them; every one must be refused with a reason. */
  static List<HostileFile> all() {
    var zeros = new byte[40 << 20];
    var files = new ArrayList<HostileFile>(List.of(
        new HostileFile("leeg.xml", new byte[0]),
        text("alleen-spaties.csv", "   \r\n \r\n"),
        new HostileFile("programma.xml", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0}),
        new HostileFile("programma.xlsx", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0}),
        new HostileFile("script.csv", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII)),
        text("pagina.xml", "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"),
        text("bestand-lezen.xml", "<?xml version=\"1.0\"?><!DOCTYPE m:Bericht [<!ENTITY x SYSTEM "
            + "\"file:///etc/passwd\">]>" + CLAIM.formatted("&x;")),
        text("buiten-bellen.xml", "<?xml version=\"1.0\"?><!DOCTYPE m:Bericht SYSTEM \"http://127.0.0.1:1/evil.dtd\">"
            + CLAIM.formatted("")),
        text("lachen.xml", laughs()),
        text("diep.xml", "<?xml version=\"1.0\"?>" + CLAIM.formatted("<m:a>".repeat(200_000))),
        new HostileFile("niet-utf8.csv", "AGB-code;Naam\n12345678;Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)),
        new HostileFile("utf32.xml", ("<?xml version=\"1.0\"?>" + CLAIM.formatted("")).getBytes(
            Charset.forName("UTF-32LE"))),
        zip("bom.zip", "groot.xml", zeros),
        zip("bom.xlsx", "xl/worksheets/sheet1.xml", zeros),
        zip("nest.zip", "binnen.zip", zip("binnen.zip", "groot.xml", zeros).content()),
        new HostileFile("half.zip", Arrays.copyOf(zip("x.zip", "a.xml", "<a/>".getBytes()).content(), 60)),
        zip("pad.zip", "../../../../tmp/speelruimte-ontsnapt.xml", "<geen-bericht/>".getBytes())));
    return List.copyOf(files);
  }

  private static HostileFile text(String name, String content) {
    return new HostileFile(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static HostileFile zip(String name, String entry, byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
      zip.closeEntry();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new HostileFile(name, bytes.toByteArray());
  }

  private static String laughs() {
    var text = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a0 \"lol\">");
    for (var level = 1; level < 10; level++) {
      text.append("<!ENTITY a").append(level).append(" \"").append(("&a" + (level - 1) + ";").repeat(10)).append("\">");
    }
    return text.append("]>").append(CLAIM.formatted("&a9;")).toString();
  }
}
