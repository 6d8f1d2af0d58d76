package nl.speelruimte.exchange.reading;

/** The elements of each message that are read (facts of the standard, releases 3.0 to 3.2). */
final class MessageElements {

  private MessageElements() {}

  static Element of(MessageKind kind) {
    return switch (kind) {
      case JW301 -> bericht().with("Client", clientWith("ToegewezenProducten", "ToegewezenProduct", allocation()));
      case JW305 -> bericht().with("Client", clientWith("StartProducten", "StartProduct", event()));
      case JW307 -> bericht().with("Client", clientWith("StopProducten", "StopProduct", event()
          .value(Field.REDEN_BEEINDIGING).value(Field.EINDDATUM)));
      case JW323 -> bericht().with("Declaratie", claimHead(Element.group())
          .with("DeclaratiePeriode", Element.group().head("Begindatum", Field.DECLARATIE_PERIODE))
          .head("DeclaratieDagtekening", Field.DECLARATIE_DAGTEKENING)
          .with("Clienten", Element.group().with("Client", Element.client()
              .with("Prestaties", Element.group().with("Prestatie", delivered())))));
      case JW325 -> bericht().with("DeclaratieAntwoord", claimHead(Element.group())
          .with("TotaalToegekendBedrag", Element.group()
              .head("TotaalBedrag", Field.TOTAAL_TOEGEKEND).head("DebetCredit", Field.TOTAAL_TOEGEKEND_DC))
          .with("RetourCodes", Element.group().head("RetourCode", Field.BERICHT_RETOURCODES))
          .with("Clienten", Element.group().with("Client", Element.client()
              .with("Prestaties", Element.group().with("Prestatie", returned())))));
    };
  }

  private static Element bericht() {
    return Element.group().with("Header", Element.group()
        .head("BerichtVersie", Field.BERICHT_VERSIE)
        .head("BerichtSubversie", Field.BERICHT_SUBVERSIE)
        .head("Afzender", Field.AFZENDER)
        .head("Ontvanger", Field.ONTVANGER)
        .with("BerichtIdentificatie", Element.group()
            .head("Identificatie", Field.BERICHT_IDENTIFICATIE).head("Dagtekening", Field.BERICHT_DAGTEKENING))
        .with("DeclaratieIdentificatie", Element.group().head("Identificatie", Field.DECLARATIE_IDENTIFICATIE))
        .with("RetourCodes", Element.group().head("RetourCode", Field.BERICHT_RETOURCODES)));
  }

  private static Element clientWith(String lines, String line, Element element) {
    return Element.client().clientNumber("Bsn").with(lines, Element.group().with(line, element));
  }

  private static Element allocation() {
    return product(Element.line())
        .value(Field.TOEWIJZINGSDATUM).value(Field.TOEWIJZINGSTIJD).value(Field.INGANGSDATUM).value(Field.EINDDATUM)
        .value(Field.REDEN_WIJZIGING).value(Field.BUDGET)
        .with("Omvang", Element.group()
            .value(Field.VOLUME).value(Field.EENHEID).value(Field.FREQUENTIE));
  }

  private static Element event() {
    return product(Element.line())
        .value(Field.TOEWIJZING_INGANGSDATUM).value(Field.BEGINDATUM).value(Field.STATUS_AANLEVERING);
  }

  private static Element product(Element line) {
    return line.value(Field.TOEWIJZING_NUMMER)
        .with("Product", Element.group()
            .value("Categorie", Field.PRODUCT_CATEGORIE).value("Code", Field.PRODUCT_CODE));
  }

  private static Element claimHead(Element claim) {
    return claim.head("DeclaratieNummer", Field.DECLARATIE_NUMMER)
        .with("TotaalIngediendBedrag", Element.group()
            .head("TotaalBedrag", Field.TOTAAL_INGEDIEND).head("DebetCredit", Field.TOTAAL_INGEDIEND_DC));
  }

  private static Element delivered() {
    return reference(Element.line())
        .value(Field.TOEWIJZING_NUMMER).value(Field.PRODUCT_CATEGORIE).value(Field.PRODUCT_CODE)
        .with("ProductPeriode", Element.group().value(Field.BEGINDATUM).value(Field.EINDDATUM))
        .value(Field.GELEVERD_VOLUME).value(Field.EENHEID).value(Field.PRODUCT_TARIEF)
        .with("IngediendBedrag", Element.group().value(Field.BEDRAG).value(Field.DEBET_CREDIT));
  }

  private static Element returned() {
    return reference(Element.line())
        .with("RetourCodes", Element.group().value("RetourCode", Field.RETOURCODES));
  }

  private static Element reference(Element line) {
    return line.with("ProductReferentie", Element.group()
        .value(Field.REFERENTIE_NUMMER).value(Field.VORIG_REFERENTIE_NUMMER));
  }
}
