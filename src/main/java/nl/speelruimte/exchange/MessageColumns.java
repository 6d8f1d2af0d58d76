package nl.speelruimte.exchange;

import static nl.speelruimte.exchange.reading.Field.AFZENDER;
import static nl.speelruimte.exchange.reading.Field.BEDRAG;
import static nl.speelruimte.exchange.reading.Field.BEGINDATUM;
import static nl.speelruimte.exchange.reading.Field.BERICHT_DAGTEKENING;
import static nl.speelruimte.exchange.reading.Field.BERICHT_IDENTIFICATIE;
import static nl.speelruimte.exchange.reading.Field.BERICHT_RETOURCODES;
import static nl.speelruimte.exchange.reading.Field.BUDGET;
import static nl.speelruimte.exchange.reading.Field.CLIENTSLEUTEL;
import static nl.speelruimte.exchange.reading.Field.DEBET_CREDIT;
import static nl.speelruimte.exchange.reading.Field.DECLARATIE_DAGTEKENING;
import static nl.speelruimte.exchange.reading.Field.DECLARATIE_IDENTIFICATIE;
import static nl.speelruimte.exchange.reading.Field.DECLARATIE_NUMMER;
import static nl.speelruimte.exchange.reading.Field.DECLARATIE_PERIODE;
import static nl.speelruimte.exchange.reading.Field.EENHEID;
import static nl.speelruimte.exchange.reading.Field.EINDDATUM;
import static nl.speelruimte.exchange.reading.Field.FREQUENTIE;
import static nl.speelruimte.exchange.reading.Field.GELEVERD_VOLUME;
import static nl.speelruimte.exchange.reading.Field.INGANGSDATUM;
import static nl.speelruimte.exchange.reading.Field.ONTVANGER;
import static nl.speelruimte.exchange.reading.Field.PRODUCT_CATEGORIE;
import static nl.speelruimte.exchange.reading.Field.PRODUCT_CODE;
import static nl.speelruimte.exchange.reading.Field.PRODUCT_TARIEF;
import static nl.speelruimte.exchange.reading.Field.REDEN_BEEINDIGING;
import static nl.speelruimte.exchange.reading.Field.REDEN_WIJZIGING;
import static nl.speelruimte.exchange.reading.Field.REFERENTIE_NUMMER;
import static nl.speelruimte.exchange.reading.Field.RETOURCODES;
import static nl.speelruimte.exchange.reading.Field.STATUS_AANLEVERING;
import static nl.speelruimte.exchange.reading.Field.TOEWIJZINGSDATUM;
import static nl.speelruimte.exchange.reading.Field.TOEWIJZINGSTIJD;
import static nl.speelruimte.exchange.reading.Field.TOEWIJZING_INGANGSDATUM;
import static nl.speelruimte.exchange.reading.Field.TOEWIJZING_NUMMER;
import static nl.speelruimte.exchange.reading.Field.TOTAAL_INGEDIEND;
import static nl.speelruimte.exchange.reading.Field.TOTAAL_INGEDIEND_DC;
import static nl.speelruimte.exchange.reading.Field.TOTAAL_TOEGEKEND;
import static nl.speelruimte.exchange.reading.Field.TOTAAL_TOEGEKEND_DC;
import static nl.speelruimte.exchange.reading.Field.VOLUME;
import static nl.speelruimte.exchange.reading.Field.VORIG_REFERENTIE_NUMMER;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.speelruimte.exchange.reading.Field;
import nl.speelruimte.exchange.reading.MessageKind;
import nl.speelruimte.imports.format.TemplateColumn;

/** The columns of each message as a table. */
final class MessageColumns {

  private final List<TemplateColumn> columns = new ArrayList<>();

  private MessageColumns() {}

  static List<TemplateColumn> of(MessageKind kind, UnaryOperator<String> seal) {
    var table = new MessageColumns();
    var municipal = kind == MessageKind.JW301 || kind == MessageKind.JW325;
    table.must(AFZENDER, municipal ? "0518" : "41510101").must(ONTVANGER, municipal ? "41510101" : "0518")
        .must(BERICHT_IDENTIFICATIE, "B2026001").must(BERICHT_DAGTEKENING, "2026-04-05");
    switch (kind) {
      case JW301 -> table.client(seal).must(TOEWIJZING_NUMMER, "104711").product()
          .must(TOEWIJZINGSDATUM, "2026-01-05").may(TOEWIJZINGSTIJD, "10:15:00").must(INGANGSDATUM, "2026-01-12")
          .may(EINDDATUM, "2026-12-31").may(REDEN_WIJZIGING, "").may(VOLUME, "180").may(EENHEID, "01")
          .may(FREQUENTIE, "2").may(BUDGET, "");
      case JW305 -> table.client(seal).event();
      case JW307 -> table.client(seal).event().must(REDEN_BEEINDIGING, "31").must(EINDDATUM, "2026-11-30");
      case JW323 -> table.claim().must(DECLARATIE_PERIODE, "2026-03-01").must(DECLARATIE_DAGTEKENING, "2026-04-04")
          .must(REFERENTIE_NUMMER, "R0000001").may(VORIG_REFERENTIE_NUMMER, "").may(TOEWIJZING_NUMMER, "104711")
          .must(PRODUCT_CATEGORIE, "45").must(PRODUCT_CODE, "45A01").must(BEGINDATUM, "2026-03-01")
          .must(EINDDATUM, "2026-03-31").must(GELEVERD_VOLUME, "480").must(EENHEID, "01").may(PRODUCT_TARIEF, "9150")
          .must(BEDRAG, "73200").must(DEBET_CREDIT, "D");
      case JW325 -> table.claim().may(DECLARATIE_IDENTIFICATIE, "B2026001").must(TOTAAL_TOEGEKEND, "0")
          .may(TOTAAL_TOEGEKEND_DC, "D").may(BERICHT_RETOURCODES, "").may(REFERENTIE_NUMMER, "R0000001")
          .may(RETOURCODES, "9321");
    }
    return List.copyOf(table.columns);
  }

  private MessageColumns claim() {
    return must(DECLARATIE_NUMMER, "D202603").must(TOTAAL_INGEDIEND, "73200").may(TOTAAL_INGEDIEND_DC, "D");
  }

  private MessageColumns event() {
    return may(TOEWIJZING_NUMMER, "104711").product().may(TOEWIJZING_INGANGSDATUM, "2026-01-12")
        .must(BEGINDATUM, "2026-01-14").may(STATUS_AANLEVERING, "1");
  }

  private MessageColumns product() {
    return may(PRODUCT_CATEGORIE, "45").may(PRODUCT_CODE, "45A01");
  }

  private MessageColumns client(UnaryOperator<String> seal) {
    columns.add(TemplateColumn.optional(CLIENTSLEUTEL.column(), key(CLIENTSLEUTEL), "C-1001").sealedBy(seal));
    return this;
  }

  private MessageColumns must(Field field, String example) {
    columns.add(TemplateColumn.required(field.column(), key(field), example));
    return this;
  }

  private MessageColumns may(Field field, String example) {
    columns.add(TemplateColumn.optional(field.column(), key(field), example));
    return this;
  }

  private static String key(Field field) {
    return "exchange.field." + field.name();
  }
}
