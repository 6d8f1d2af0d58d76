package nl.speelruimte.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A 323 of any length that is made while it is read; every client number begins with 9999. */
public final class ClaimFile extends InputStream {

  private static final String HEAD = """
      <?xml version="1.0" encoding="UTF-8"?>
      <jw323:Bericht xmlns:jw323="http://www.istandaarden.nl/ijw/3_2/jw323/schema" xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema">
        <jw323:Header>
          <jw323:BerichtCode>490</jw323:BerichtCode><jw323:BerichtVersie>3</jw323:BerichtVersie><jw323:BerichtSubversie>2</jw323:BerichtSubversie>
          <jw323:Afzender>41510101</jw323:Afzender><jw323:Ontvanger>0518</jw323:Ontvanger>
          <jw323:BerichtIdentificatie><ijw:Identificatie>B1</ijw:Identificatie><ijw:Dagtekening>2026-04-05</ijw:Dagtekening></jw323:BerichtIdentificatie>
          <jw323:XsdVersie><ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie></jw323:XsdVersie>
        </jw323:Header>
        <jw323:Declaratie>
          <jw323:DeclaratieNummer>D1</jw323:DeclaratieNummer>
          <jw323:DeclaratiePeriode><ijw:Begindatum>2026-03-01</ijw:Begindatum><ijw:Einddatum>2026-03-31</ijw:Einddatum></jw323:DeclaratiePeriode>
          <jw323:DeclaratieDagtekening>2026-04-05</jw323:DeclaratieDagtekening>
          <jw323:TotaalIngediendBedrag><ijw:TotaalBedrag>%d</ijw:TotaalBedrag><ijw:DebetCredit>D</ijw:DebetCredit></jw323:TotaalIngediendBedrag>
          <jw323:Clienten>
      """;
  private static final String LINE = """
            <jw323:Client>
              <jw323:Bsn>9999%05d</jw323:Bsn>
              <jw323:Prestaties>
                <jw323:Prestatie>
                  <jw323:ProductReferentie><ijw:ReferentieNummer>R%010d</ijw:ReferentieNummer></jw323:ProductReferentie>
                  <jw323:ToewijzingNummer>%d</jw323:ToewijzingNummer>
                  <jw323:ProductCategorie>45</jw323:ProductCategorie>
                  <jw323:ProductCode>45A%02d</jw323:ProductCode>
                  <jw323:ProductPeriode><ijw:Begindatum>2026-03-01</ijw:Begindatum><ijw:Einddatum>2026-03-31</ijw:Einddatum></jw323:ProductPeriode>
                  <jw323:GeleverdVolume>480</jw323:GeleverdVolume>
                  <jw323:Eenheid>01</jw323:Eenheid>
                  <jw323:ProductTarief>9150</jw323:ProductTarief>
                  <jw323:IngediendBedrag><ijw:Bedrag>73200</ijw:Bedrag><ijw:DebetCredit>D</ijw:DebetCredit></jw323:IngediendBedrag>
                </jw323:Prestatie>
              </jw323:Prestaties>
            </jw323:Client>
      """;
  private static final String TAIL = "    </jw323:Clienten>\n  </jw323:Declaratie>\n</jw323:Bericht>\n";
  private final int lines;
  private int made;
  private byte[] piece;
  private int at;

  public ClaimFile(int lines) {
    this.lines = lines;
    this.piece = HEAD.formatted(lines * 73_200L).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    while (at == piece.length) {
      if (made > lines) {
        return -1;
      }
      piece = next();
      at = 0;
    }
    var count = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, buffer, offset, count);
    at += count;
    return count;
  }

  private byte[] next() {
    if (made++ == lines) {
      return TAIL.getBytes(StandardCharsets.UTF_8);
    }
    return LINE.formatted(made % 25_000, made, made % 60_000, made % 40).getBytes(StandardCharsets.UTF_8);
  }
}
