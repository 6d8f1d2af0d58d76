package nl.speelruimte.exchange.reading;

/**
 * The only elements of a message that are ever read, named as the standard names them (prefixed where a name occurs
 * twice). Names, addresses, birth dates and comments are not among them, so they cannot be kept.
 */
public enum Field {
  BERICHT_VERSIE("BerichtVersie", 4),
  BERICHT_SUBVERSIE("BerichtSubversie", 4),
  AFZENDER("Afzender", 8),
  ONTVANGER("Ontvanger", 8),
  BERICHT_IDENTIFICATIE("BerichtIdentificatie", 12),
  BERICHT_DAGTEKENING("BerichtDagtekening", 25),

  DECLARATIE_IDENTIFICATIE("DeclaratieIdentificatie", 12),
  DECLARATIE_NUMMER("DeclaratieNummer", 12),
  DECLARATIE_PERIODE("DeclaratiePeriodeBegindatum", 25),
  DECLARATIE_DAGTEKENING("DeclaratieDagtekening", 25),
  TOTAAL_INGEDIEND("TotaalIngediendBedrag", 20),
  TOTAAL_INGEDIEND_DC("TotaalIngediendDebetCredit", 1),
  TOTAAL_TOEGEKEND("TotaalToegekendBedrag", 20),
  TOTAAL_TOEGEKEND_DC("TotaalToegekendDebetCredit", 1),
  BERICHT_RETOURCODES("BerichtRetourCodes", 60),

  CLIENTSLEUTEL("Clientsleutel", 64),
  TOEWIJZING_NUMMER("ToewijzingNummer", 20),
  PRODUCT_CATEGORIE("ProductCategorie", 2),
  PRODUCT_CODE("ProductCode", 5),
  TOEWIJZINGSDATUM("Toewijzingsdatum", 25),
  TOEWIJZINGSTIJD("Toewijzingstijd", 25),
  INGANGSDATUM("Ingangsdatum", 25),
  TOEWIJZING_INGANGSDATUM("ToewijzingIngangsdatum", 25),
  BEGINDATUM("Begindatum", 25),
  EINDDATUM("Einddatum", 25),
  STATUS_AANLEVERING("StatusAanlevering", 1),
  REDEN_WIJZIGING("RedenWijziging", 2),
  REDEN_BEEINDIGING("RedenBeeindiging", 2),
  VOLUME("Volume", 20),
  EENHEID("Eenheid", 2),
  FREQUENTIE("Frequentie", 1),
  BUDGET("Budget", 20),

  REFERENTIE_NUMMER("ReferentieNummer", 20),
  VORIG_REFERENTIE_NUMMER("VorigReferentieNummer", 20),
  GELEVERD_VOLUME("GeleverdVolume", 20),
  PRODUCT_TARIEF("ProductTarief", 20),
  BEDRAG("Bedrag", 20),
  DEBET_CREDIT("DebetCredit", 1),
  RETOURCODES("RetourCodes", 60);

  private final String column;
  private final int longest;

  Field(String column, int longest) {
    this.column = column;
    this.longest = longest;
  }

  /** The name of the column in a table, and of the field in a reason. */
  public String column() {
    return column;
  }

  /** The most characters a value may have. */
  public int longest() {
    return longest;
  }

  /** Whether a value is a day, a time, an amount or a count; words in it are a slip and may be about a person. */
  boolean holdsFigures() {
    return switch (this) {
      case BERICHT_DAGTEKENING, DECLARATIE_PERIODE, DECLARATIE_DAGTEKENING, TOEWIJZINGSDATUM, TOEWIJZINGSTIJD,
          INGANGSDATUM, TOEWIJZING_INGANGSDATUM, BEGINDATUM, EINDDATUM -> true;
      case TOTAAL_INGEDIEND, TOTAAL_TOEGEKEND, TOEWIJZING_NUMMER, VOLUME, BUDGET, GELEVERD_VOLUME, PRODUCT_TARIEF,
          BEDRAG -> true;
      default -> false;
    };
  }

  /** Whether the element may occur several times, its values separated by a space. */
  boolean repeats() {
    return this == RETOURCODES || this == BERICHT_RETOURCODES;
  }
}
