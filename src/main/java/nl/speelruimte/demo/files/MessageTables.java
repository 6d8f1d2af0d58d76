package nl.speelruimte.demo.files;

import static java.util.Arrays.asList;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.demo.region.CareOrder;
import nl.speelruimte.demo.region.ClaimMessage;
import nl.speelruimte.demo.region.Claimed;
import nl.speelruimte.demo.region.Pair;
import org.jspecify.annotations.Nullable;

/** The messages of a month as one table for each kind. */
final class MessageTables {

  private static final List<String> ENVELOPE =
      List.of("Afzender", "Ontvanger", "BerichtIdentificatie", "BerichtDagtekening");
  private static final List<String> CARE =
      List.of("Clientsleutel", "ToewijzingNummer", "ProductCategorie", "ProductCode");
  private static final List<String> ALLOCATION = List.of("Toewijzingsdatum", "Toewijzingstijd", "Ingangsdatum",
      "Einddatum", "RedenWijziging", "Volume", "Eenheid", "Frequentie", "Budget");
  private static final List<String> START = List.of("ToewijzingIngangsdatum", "Begindatum", "StatusAanlevering");
  private static final List<String> STOP =
      List.of("ToewijzingIngangsdatum", "Begindatum", "Einddatum", "RedenBeeindiging", "StatusAanlevering");
  private static final List<String> CLAIM = List.of("DeclaratieNummer", "DeclaratiePeriodeBegindatum",
      "DeclaratieDagtekening", "TotaalIngediendBedrag", "TotaalIngediendDebetCredit", "ReferentieNummer",
      "VorigReferentieNummer", "ToewijzingNummer", "ProductCategorie", "ProductCode", "Begindatum", "Einddatum",
      "GeleverdVolume", "Eenheid", "ProductTarief", "Bedrag", "DebetCredit");
  private static final List<String> ANSWER = List.of("DeclaratieNummer", "DeclaratieIdentificatie",
      "TotaalIngediendBedrag", "TotaalIngediendDebetCredit", "TotaalToegekendBedrag", "TotaalToegekendDebetCredit",
      "ReferentieNummer", "RetourCodes");
  private final MonthMail mail;
  private final String month;

  MessageTables(MonthMail mail, String month) {
    this.mail = mail;
    this.month = month;
  }

  List<DemoFile> all() {
    var files = new ArrayList<DemoFile>();
    add(files, "jw301-", joined(ENVELOPE, CARE, ALLOCATION),
        mail.allocations().stream().map(MessageTables::allocation));
    add(files, "jw305-", joined(ENVELOPE, CARE, START), mail.starts().stream().map(MessageTables::start));
    add(files, "jw307-", joined(ENVELOPE, CARE, STOP), mail.stops().stream().map(MessageTables::stop));
    add(files, "jw323-", joined(ENVELOPE, CLAIM),
        mail.claims().stream().flatMap(claim -> claim.lines().stream().map(line -> claim(claim, line))));
    add(files, "jw325-", joined(ENVELOPE, ANSWER), mail.answers().stream().flatMap(MessageTables::answer));
    return files;
  }

  private void add(List<DemoFile> files, String kind, List<String> columns,
      Stream<List<? extends @Nullable Object>> rows) {
    var all = rows.toList();
    if (!all.isEmpty()) {
      files.add(TableFile.csv(kind + month, columns, all.stream()));
    }
  }

  private static List<? extends @Nullable Object> allocation(MonthMail.AllocationSent sent) {
    var order = sent.order();
    return joined(fromMunicipality(order.pair(), sent.message(), sent.dated()), care(order), asList(
        sent.dated(), "%02d:%02d:00".formatted(order.issued().getHour(), order.issued().getMinute()), order.start(),
        sent.end(), sent.reason(), order.volume(), order.volume() == null ? null : order.product().unit(),
        order.volume() == null ? null : order.product().frequency(), order.budgetCents()));
  }

  private static List<? extends @Nullable Object> start(CareOrder order) {
    return joined(fromProvider(order.pair(), "B%09d".formatted(order.number()), order.startSent()), care(order),
        asList(order.start(), order.careBegan(), "1"));
  }

  private static List<? extends @Nullable Object> stop(CareOrder order) {
    return joined(fromProvider(order.pair(), "E%09d".formatted(order.number()), order.stopSent()), care(order),
        asList(order.start(), order.careBegan(), order.careStopped(), order.stopReason(), "1"));
  }

  /** An allocation with a budget names the category only. */
  private static List<? extends @Nullable Object> care(CareOrder order) {
    return asList(order.client(), order.number(), order.product().category(),
        order.budgetCents() == null ? order.product().code() : null);
  }

  private static List<? extends @Nullable Object> claim(ClaimMessage claim, Claimed line) {
    var product = line.order().product();
    return joined(fromProvider(claim.pair(), claim.number(), claim.dated()), asList(claim.number(),
        claim.month().atDay(1), claim.dated(), Math.abs(claim.submittedCents()), sign(claim.submittedCents()),
        line.reference(), line.previous(), line.order().number(), product.category(), product.code(), line.begin(),
        line.end(), line.volume(), product.unit(), line.tariffCents(), line.amountCents(), line.credit() ? "C" : "D"));
  }

  private static Stream<List<? extends @Nullable Object>> answer(ClaimMessage claim) {
    var returned = claim.returned();
    return returned.isEmpty()
        ? Stream.of(answer(claim, null))
        : returned.stream().map(line -> answer(claim, line));
  }

  private static List<? extends @Nullable Object> answer(ClaimMessage claim, @Nullable Claimed returned) {
    return joined(fromMunicipality(claim.pair(), answerId(claim), claim.answered()), asList(claim.number(),
        claim.number(), Math.abs(claim.submittedCents()), sign(claim.submittedCents()),
        Math.abs(claim.approvedCents()), sign(claim.approvedCents()), returned == null ? null : returned.reference(),
        returned == null ? null : returned.returned()));
  }

  static String answerId(ClaimMessage claim) {
    return "R" + claim.number().substring(1);
  }

  static String sign(long cents) {
    return cents < 0 ? "C" : "D";
  }

  private static List<? extends @Nullable Object> fromMunicipality(Pair pair, String message, @Nullable Object dated) {
    return asList(pair.place().cbs(), pair.provider().agb(), message, dated);
  }

  private static List<? extends @Nullable Object> fromProvider(Pair pair, String message, @Nullable Object dated) {
    return asList(pair.provider().agb(), pair.place().cbs(), message, dated);
  }

  @SafeVarargs
  private static <T extends @Nullable Object> List<T> joined(List<? extends T>... parts) {
    var all = new ArrayList<T>();
    for (var part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
