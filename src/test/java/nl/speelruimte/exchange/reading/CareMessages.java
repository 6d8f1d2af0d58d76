package nl.speelruimte.exchange.reading;

/** Care messages for tests, as XML; full of personal fields that must not get through. */
public final class CareMessages {

  public static final String NAME = "Krelis-van der Proefpersoon";
  public static final String COMMENT = "Belt op donderdag met oma";
  public static final String BSN = "999912345";

  private CareMessages() {}

  public static String message(String number, String code, String from, String to, String body) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <m:Bericht xmlns:m="http://www.istandaarden.nl/ijw/3_2/jw%1$s/schema" xmlns:b="http://www.istandaarden.nl/ijw/3_2/basisschema/schema">
          <m:Header><m:BerichtCode>%2$s</m:BerichtCode><m:BerichtVersie>3</m:BerichtVersie>
            <m:BerichtSubversie>2</m:BerichtSubversie><m:Afzender>%3$s</m:Afzender><m:Ontvanger>%4$s</m:Ontvanger>
            <m:BerichtIdentificatie><b:Identificatie>B-1</b:Identificatie><b:Dagtekening>2026-04-05</b:Dagtekening></m:BerichtIdentificatie>
          </m:Header>
          %5$s
        </m:Bericht>
        """.formatted(number, code, from, to, body);
  }

  public static String person(String body) {
    return """
        <m:Client><m:Bsn>%s</m:Bsn><m:Geboortedatum><b:Datum>2014-02-03</b:Datum></m:Geboortedatum><m:Geslacht>2</m:Geslacht>
          <m:Naam><b:Geslachtsnaam><b:Naam>%s</b:Naam></b:Geslachtsnaam></m:Naam>
          <m:Commentaar>%s</m:Commentaar>%s</m:Client>""".formatted(BSN, NAME, COMMENT, body);
  }

  public static String allocation(String fields) {
    return message("301", "436", "0518", "41510101", person("""
        <m:ToegewezenProducten><m:ToegewezenProduct>%s<m:Commentaar>%s</m:Commentaar></m:ToegewezenProduct></m:ToegewezenProducten>"""
        .formatted(fields, COMMENT)));
  }

  public static String start(String fields) {
    return message("305", "438", "41510101", "0518", person(
        "<m:StartProducten><m:StartProduct>%s</m:StartProduct></m:StartProducten>".formatted(fields)));
  }

  public static String stop(String fields) {
    return message("307", "440", "41510101", "0518", person(
        "<m:StopProducten><m:StopProduct>%s</m:StopProduct></m:StopProducten>".formatted(fields)));
  }

  public static String claim(long total, String... lines) {
    return message("323", "490", "41510101", "0518", """
        <m:Declaratie><m:DeclaratieNummer>D-7</m:DeclaratieNummer>
          <m:DeclaratiePeriode><b:Begindatum>2026-03-01</b:Begindatum><b:Einddatum>2026-03-31</b:Einddatum></m:DeclaratiePeriode>
          <m:DeclaratieDagtekening>2026-04-04</m:DeclaratieDagtekening>
          <m:TotaalIngediendBedrag><b:TotaalBedrag>%d</b:TotaalBedrag><b:DebetCredit>D</b:DebetCredit></m:TotaalIngediendBedrag>
          <m:Clienten>%s</m:Clienten></m:Declaratie>""".formatted(total, String.join("", lines)));
  }

  public static String answer(long submitted, long approved, String... returned) {
    return message("325", "491", "0518", "41510101", """
        <m:DeclaratieAntwoord><m:DeclaratieNummer>D-7</m:DeclaratieNummer>
          <m:TotaalIngediendBedrag><b:TotaalBedrag>%d</b:TotaalBedrag><b:DebetCredit>D</b:DebetCredit></m:TotaalIngediendBedrag>
          <m:TotaalToegekendBedrag><b:TotaalBedrag>%d</b:TotaalBedrag><b:DebetCredit>D</b:DebetCredit></m:TotaalToegekendBedrag>
          <m:Clienten>%s</m:Clienten></m:DeclaratieAntwoord>""".formatted(submitted, approved, String.join("", returned)));
  }

  public static String returned(String reference, String... codes) {
    return """
        <m:Client><m:Bsn>%s</m:Bsn><m:Prestaties><m:Prestatie><m:ProductReferentie><b:ReferentieNummer>%s</b:ReferentieNummer></m:ProductReferentie>
          <m:RetourCodes><m:RetourCode>%s</m:RetourCode></m:RetourCodes></m:Prestatie></m:Prestaties></m:Client>"""
        .formatted(BSN, reference, String.join("</m:RetourCode><m:RetourCode>", codes));
  }

  /** A good claim line; a case replaces one of its values. */
  public static String line(String was, String is) {
    return """
        <m:Client><m:Bsn>%s</m:Bsn><m:Prestaties><m:Prestatie>
          <m:ProductReferentie><b:ReferentieNummer>R-1</b:ReferentieNummer></m:ProductReferentie>
          <m:ToewijzingNummer>4711</m:ToewijzingNummer><m:ProductCategorie>45</m:ProductCategorie><m:ProductCode>45A01</m:ProductCode>
          <m:ProductPeriode><b:Begindatum>2026-03-01</b:Begindatum><b:Einddatum>2026-03-31</b:Einddatum></m:ProductPeriode>
          <m:GeleverdVolume>8</m:GeleverdVolume><m:Eenheid>04</m:Eenheid><m:ProductTarief>9150</m:ProductTarief>
          <m:IngediendBedrag><b:Bedrag>73200</b:Bedrag><b:DebetCredit>D</b:DebetCredit></m:IngediendBedrag>
        </m:Prestatie></m:Prestaties></m:Client>""".formatted(BSN).replace(was, is);
  }

  public static String line() {
    return line("", "");
  }
}
