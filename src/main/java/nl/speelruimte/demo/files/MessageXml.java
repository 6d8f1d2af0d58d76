package nl.speelruimte.demo.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.demo.region.CareOrder;
import nl.speelruimte.demo.region.ClaimMessage;
import nl.speelruimte.demo.region.Claimed;
import nl.speelruimte.demo.region.Pair;
import org.jspecify.annotations.Nullable;

/** Messages as XML of release 3.2. */
final class MessageXml {

  private final StringBuilder text = new StringBuilder(4096);
  private final Writer out;

  private MessageXml(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  static DemoFile allocation(MonthMail.AllocationSent sent) {
    return new DemoFile(fileName("jw301", sent.message()), out -> {
      var xml = new MessageXml(out);
      var order = sent.order();
      xml.begin("jw301", "436", order.pair().place().cbs(), order.pair().provider().agb(), sent.message(), sent.dated());
      xml.client(order, "ToegewezenProducten", "ToegewezenProduct", () -> xml.allocated(sent));
      xml.end();
    });
  }

  static DemoFile start(CareOrder order) {
    var id = "B%09d".formatted(order.number());
    return event(order, "jw305", "438", id, order.startSent(), "StartProducten", "StartProduct");
  }

  static DemoFile stop(CareOrder order) {
    var id = "E%09d".formatted(order.number());
    return event(order, "jw307", "440", id, order.stopSent(), "StopProducten", "StopProduct");
  }

  private static DemoFile event(CareOrder order, String kind, String code, String id, @Nullable LocalDate sent,
      String group, String element) {
    return new DemoFile(fileName(kind, id), out -> {
      var xml = new MessageXml(out);
      xml.begin(kind, code, order.pair().provider().agb(), order.pair().place().cbs(), id, sent);
      xml.client(order, group, element, () -> {
        xml.product(order).leaf("ToewijzingIngangsdatum", order.start()).leaf("Begindatum", order.careBegan())
            .leaf("StatusAanlevering", "1");
        if (kind.equals("jw307")) {
          xml.leaf("RedenBeeindiging", order.stopReason()).leaf("Einddatum", order.careStopped());
        }
      });
      xml.end();
    });
  }

  static DemoFile claim(ClaimMessage claim) {
    return claim(claim.pair(), claim.pair().place().cbs(), claim, "jw323-" + inTwo(claim.number()));
  }

  /** @param receiver CBS code, which need not be the one of the pair */
  static DemoFile claim(Pair pair, String receiver, ClaimMessage claim, String name) {
    return new DemoFile(name + ".xml", out -> {
      var xml = new MessageXml(out);
      xml.begin("jw323", "490", pair.provider().agb(), receiver, claim.number(), claim.dated());
      xml.open("Declaratie").leaf("DeclaratieNummer", claim.number()).open("DeclaratiePeriode")
          .leaf("Begindatum", claim.month().atDay(1)).leaf("Einddatum", claim.month().atEndOfMonth())
          .close("DeclaratiePeriode").leaf("DeclaratieDagtekening", claim.dated())
          .total("TotaalIngediendBedrag", claim.submittedCents());
      xml.lines(claim.lines(), false);
      xml.close("Declaratie");
      xml.end();
    });
  }

  static DemoFile answer(ClaimMessage claim) {
    var id = MessageTables.answerId(claim);
    return new DemoFile(fileName("jw325", id), out -> {
      var xml = new MessageXml(out);
      xml.begin("jw325", "491", claim.pair().place().cbs(), claim.pair().provider().agb(), id, claim.answered(),
          claim.number(), claim.dated());
      xml.open("DeclaratieAntwoord").leaf("DeclaratieNummer", claim.number())
          .total("TotaalIngediendBedrag", claim.submittedCents())
          .total("TotaalToegekendBedrag", claim.approvedCents());
      if (!claim.returned().isEmpty()) {
        xml.lines(claim.returned(), true);
      }
      xml.close("DeclaratieAntwoord");
      xml.end();
    });
  }

  private static String fileName(String kind, String id) {
    return kind + "-" + inTwo(id) + ".xml";
  }

  /** Nine digits in the name of a file might be somebody's number, and the mail room makes them unreadable. */
  private static String inTwo(String id) {
    return id.substring(0, 5) + "-" + id.substring(5);
  }

  private void begin(String kind, String code, String from, String to, String id, @Nullable Object dated)
      throws IOException {
    begin(kind, code, from, to, id, dated, null, null);
  }

  private void begin(String kind, String code, String from, String to, String id, @Nullable Object dated,
      @Nullable String claim, @Nullable Object claimDated) throws IOException {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<m:Bericht xmlns:m=\"http://www.istandaarden.nl/ijw/3_2/")
        .append(kind).append("/schema\">\n");
    open("Header").leaf("BerichtCode", code).leaf("BerichtVersie", 3).leaf("BerichtSubversie", 2).leaf("Afzender", from)
        .leaf("Ontvanger", to).open("BerichtIdentificatie").leaf("Identificatie", id).leaf("Dagtekening", dated)
        .close("BerichtIdentificatie");
    if (claim != null) {
      open("DeclaratieIdentificatie").leaf("Identificatie", claim).leaf("Dagtekening", claimDated)
          .close("DeclaratieIdentificatie");
    }
    close("Header");
    flush();
  }

  private void client(CareOrder order, String group, String element, Runnable product) throws IOException {
    open("Client").leaf("Bsn", order.client()).open(group).open(element);
    product.run();
    close(element).close(group).close("Client");
    flush();
  }

  private MessageXml product(CareOrder order) {
    leaf("ToewijzingNummer", order.number()).open("Product").leaf("Categorie", order.product().category());
    return leaf("Code", order.budgetCents() == null ? order.product().code() : null).close("Product");
  }

  private void allocated(MonthMail.AllocationSent sent) {
    var order = sent.order();
    product(order).leaf("Toewijzingsdatum", sent.dated())
        .leaf("Toewijzingstijd", "%02d:%02d:00".formatted(order.issued().getHour(), order.issued().getMinute()))
        .leaf("Ingangsdatum", order.start()).leaf("Einddatum", sent.end()).leaf("RedenWijziging", sent.reason());
    if (order.volume() == null) {
      leaf("Budget", order.budgetCents());
    } else {
      open("Omvang").leaf("Volume", order.volume()).leaf("Eenheid", order.product().unit())
          .leaf("Frequentie", order.product().frequency()).close("Omvang");
    }
  }

  private void lines(List<Claimed> lines, boolean returned) throws IOException {
    open("Clienten");
    for (var line : lines) {
      open("Client").leaf("Bsn", line.order().client()).open("Prestaties");
      line(line, returned);
      close("Prestaties").close("Client");
      flush();
    }
    close("Clienten");
  }

  private void line(Claimed line, boolean returned) {
    var product = line.order().product();
    open("Prestatie").open("ProductReferentie").leaf("ReferentieNummer", line.reference())
        .leaf("VorigReferentieNummer", line.previous()).close("ProductReferentie")
        .leaf("ToewijzingNummer", line.order().number()).leaf("ProductCategorie", product.category())
        .leaf("ProductCode", product.code()).open("ProductPeriode").leaf("Begindatum", line.begin())
        .leaf("Einddatum", line.end()).close("ProductPeriode").leaf("GeleverdVolume", line.volume())
        .leaf("Eenheid", product.unit()).leaf("ProductTarief", line.tariffCents()).open("IngediendBedrag")
        .leaf("Bedrag", line.amountCents()).leaf("DebetCredit", line.credit() ? "C" : "D").close("IngediendBedrag");
    if (returned) {
      open("RetourCodes").leaf("RetourCode", line.returned()).close("RetourCodes");
    }
    close("Prestatie");
  }

  private MessageXml total(String name, long cents) {
    return open(name).leaf("TotaalBedrag", Math.abs(cents)).leaf("DebetCredit", MessageTables.sign(cents)).close(name);
  }

  private MessageXml open(String name) {
    text.append("<m:").append(name).append('>');
    return this;
  }

  private MessageXml close(String name) {
    text.append("</m:").append(name).append(">\n");
    return this;
  }

  /** Nothing at all when there is no value. */
  private MessageXml leaf(String name, @Nullable Object value) {
    if (value != null) {
      text.append("<m:").append(name).append('>').append(value).append("</m:").append(name).append('>');
    }
    return this;
  }

  private void flush() throws IOException {
    out.append(text);
    text.setLength(0);
  }

  private void end() throws IOException {
    text.append("</m:Bericht>\n");
    flush();
    out.flush();
  }
}
