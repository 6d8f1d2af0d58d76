package nl.speelruimte.spending;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelruimte.exchange.reading.CareMessages;

/**
 * The mail of most of a year between a municipality and a provider, the same for the same seed: finished and running
 * allocations, some of them issued again, a stop, claims with reference numbers that come back, and answers.
 */
record CareStory(List<String> files) {

  private static final int RUNNING = 5;
  private static final int FINISHED = 24;
  private static final int FIRST_FINISHED = 100;
  private static final int REFERENCES = 30;

  static CareStory of(long seed) {
    var random = new Random(seed);
    var files = new ArrayList<String>();
    for (var number = 1; number <= RUNNING; number++) {
      files.add(allocation(random, number, 5));
      if (random.nextBoolean()) {
        files.add(allocation(random, number, 6 + random.nextInt(20)));
      }
    }
    files.add(named("E1", "2026-09-02", CareMessages.stop("""
        <m:ToewijzingNummer>1</m:ToewijzingNummer><m:Begindatum>2026-02-01</m:Begindatum>
        <m:StatusAanlevering>1</m:StatusAanlevering><m:RedenBeeindiging>31</m:RedenBeeindiging>
        <m:Einddatum>2026-08-31</m:Einddatum>""")));
    finished(files);
    for (var month = 2; month <= 10; month++) {
      claim(random, files, month);
    }
    return new CareStory(List.copyOf(files));
  }

  /** The files as these two would have sent them. */
  List<String> between(String municipality, String provider) {
    return files.stream().map(file -> file.replace("0518", municipality).replace("41510101", provider)).toList();
  }

  /** Enough of them for a rate of the provider's own; a little more than half of what they allow is claimed. */
  private static void finished(List<String> files) {
    var numbers = IntStream.range(FIRST_FINISHED, FIRST_FINISHED + FINISHED).boxed().toList();
    files.add(named("T-all", "2026-01-05", CareMessages.allocation(numbers.stream()
        .map(number -> fields(number, 5, 7, "2026-01-05", "2026-02-01"))
        .collect(Collectors.joining("</m:ToegewezenProduct><m:ToegewezenProduct>")))));
    var lines = numbers.stream().map(number -> line("F" + number, number, 1, 15)).toArray(String[]::new);
    files.add(claim("D-all", 1, FINISHED * 120_000L, lines));
    files.add(answer("D-all", 1, 100, FINISHED * 120_000L));
  }

  private static String allocation(Random random, int number, int day) {
    return named("T%d-%d".formatted(number, day), "2026-01-%02d".formatted(day), CareMessages.allocation(
        fields(number, day, 1 + random.nextInt(6), "2026-0%d-01".formatted(1 + random.nextInt(6)), "2026-12-31")));
  }

  private static String fields(int number, int day, int hours, String from, String to) {
    return """
        <m:ToewijzingNummer>%d</m:ToewijzingNummer><m:Product><m:Categorie>45</m:Categorie><m:Code>45Z01</m:Code></m:Product>
        <m:Toewijzingsdatum>2026-01-%02d</m:Toewijzingsdatum><m:Toewijzingstijd>10:11:12</m:Toewijzingstijd>
        <m:Ingangsdatum>%s</m:Ingangsdatum><m:Einddatum>%s</m:Einddatum>
        <m:Omvang><m:Volume>%d</m:Volume><m:Eenheid>04</m:Eenheid><m:Frequentie>2</m:Frequentie></m:Omvang>"""
        .formatted(number, day, from, to, hours);
  }

  private static void claim(Random random, List<String> files, int month) {
    var references = random.ints(1L + random.nextInt(4), 0, REFERENCES).distinct().mapToObj(it -> "R" + it).toList();
    var lines = references.stream()
        .map(reference -> line(reference, 1 + random.nextInt(RUNNING), month, 1 + random.nextInt(20)))
        .toArray(String[]::new);
    files.add(claim("D" + month, month, 8_000, lines));
    if (random.nextInt(4) > 0) {
      var returned = references.stream().filter(_ -> random.nextInt(4) == 0)
          .map(reference -> CareMessages.returned(reference, "9321")).toArray(String[]::new);
      files.add(answer("D" + month, month, 8_000, 4_000, returned));
    }
  }

  private static String claim(String number, int month, long total, String... lines) {
    return named("M" + number, "2026-%02d-08".formatted(month + 1), CareMessages.claim(total, lines))
        .replace("D-7", number).replace("2026-03-31", lastDay(month)).replace("2026-03-01", firstDay(month));
  }

  private static String answer(String claim, int month, long submitted, long approved, String... returned) {
    return named("A" + claim, "2026-%02d-20".formatted(month + 1),
        CareMessages.answer(submitted, approved, returned)).replace("D-7", claim);
  }

  private static String line(String reference, int allocation, int month, int hours) {
    return CareMessages.line("R-1", reference).replace("4711", Integer.toString(allocation))
        .replace("45A01", "45Z01").replace("Volume>8<", "Volume>" + hours + "<").replace("9150", "8000")
        .replace("73200", Integer.toString(hours * 8_000))
        .replace("2026-03-31", lastDay(month)).replace("2026-03-01", firstDay(month));
  }

  private static String firstDay(int month) {
    return YearMonth.of(2026, month).atDay(1).toString();
  }

  private static String lastDay(int month) {
    return YearMonth.of(2026, month).atEndOfMonth().toString();
  }

  private static String named(String identification, String day, String message) {
    return message.replace(">B-1<", ">" + identification + "<").replace("2026-04-05", day);
  }
}
