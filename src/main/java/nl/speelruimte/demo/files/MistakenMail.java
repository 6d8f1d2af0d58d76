package nl.speelruimte.demo.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelruimte.demo.region.ClaimMessage;
import nl.speelruimte.demo.region.Claimed;
import nl.speelruimte.demo.region.Region;
import nl.speelruimte.demo.region.Roster;

/** Claims with mistakes that people make: their lines wait on the worklist for somebody to mend them. */
final class MistakenMail {

  private static final String UNKNOWN_MUNICIPALITY = "9999";
  private final Region region;

  MistakenMail(Region region) {
    this.region = region;
  }

  /** The two mistaken files, in the month of the latest claim of their sender. */
  List<DemoFile> in(YearMonth month) {
    return latest().filter(claim -> YearMonth.from(claim.dated()).equals(month))
        .map(claim -> List.of(impossible(claim), misdirected(claim))).orElse(List.of());
  }

  private Optional<ClaimMessage> latest() {
    return region.pairs().stream()
        .filter(pair -> pair.pair().provider().number() == Roster.MISTAKEN
            && pair.pair().place().cbs().equals(Roster.MISTAKEN_AT))
        .flatMap(pair -> pair.claims().stream()).max(Comparator.comparing(ClaimMessage::dated));
  }

  /** A day that does not exist, and a reference that was used before. */
  private DemoFile impossible(ClaimMessage claim) {
    var lines = claim.lines();
    var june = june(claim.dated());
    var file = MessageXml.claim(again(claim, "X", List.of(lines.getFirst(), lines.getLast())));
    return new DemoFile("jw323-correctie-" + month(claim) + ".xml", out -> {
      var text = new String(file.bytes(), StandardCharsets.UTF_8);
      out.write(withMistakes(text, lines, june).getBytes(StandardCharsets.UTF_8));
    });
  }

  private static String withMistakes(String text, List<Claimed> lines, String june) {
    var first = lines.getFirst();
    return text
        .replaceFirst(">" + first.reference() + "<", ">" + first.reference() + "-2<")
        .replaceFirst("<m:Begindatum>" + first.begin() + "</m:Begindatum><m:Einddatum>" + first.end()
            + "</m:Einddatum></m:ProductPeriode>", "<m:Begindatum>" + june.replace("-31", "-01")
            + "</m:Begindatum><m:Einddatum>" + june + "</m:Einddatum></m:ProductPeriode>");
  }

  /** A claim for a municipality that does not exist. */
  private static DemoFile misdirected(ClaimMessage claim) {
    var some = claim.lines().stream().limit(3).map(line -> new Claimed(line.order(), line.reference() + "-3", null,
        line.begin(), line.end(), line.volume(), line.tariffCents(), line.amountCents(), false, null)).toList();
    return MessageXml.claim(claim.pair(), UNKNOWN_MUNICIPALITY, again(claim, "Y", some),
        "jw323-" + UNKNOWN_MUNICIPALITY + "-" + month(claim));
  }

  private static ClaimMessage again(ClaimMessage claim, String letter, List<Claimed> lines) {
    return new ClaimMessage(claim.pair(), letter + claim.number().substring(1), claim.month(), claim.dated(), lines,
        null, false);
  }

  private static String june(LocalDate day) {
    var year = day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1;
    return year + "-06-31";
  }

  private static String month(ClaimMessage claim) {
    return Stream.of(claim.dated().getYear(), claim.dated().getMonthValue()).map("%02d"::formatted)
        .reduce((year, month) -> year + "-" + month).orElseThrow();
  }
}
