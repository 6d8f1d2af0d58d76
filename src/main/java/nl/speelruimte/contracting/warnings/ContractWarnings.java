package nl.speelruimte.contracting.warnings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.contracting.dossier.DocumentKind;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a contract on a day: a function of what was agreed, so that a day that was missed is no matter.
 *
 * @param names how a kind of document is called in a sentence
 */
record ContractWarnings(WarnedContract contract, LocalDate today, WarningLimits limits,
    Function<DocumentKind, String> names) {

  List<Warning> all() {
    var all = new ArrayList<Warning>();
    if (!contract.followed()) {
      end(all);
    }
    if (!contract.followed() && !contract.noticeGiven()) {
      notice(all);
      extension(all);
    }
    tariffs(all);
    documents(all);
    return all;
  }

  private void end(List<Warning> all) {
    if (isAhead(contract.end(), limits.endDays())) {
      toEverybody(all, WarningKind.END, pressing(contract.end(), limits.endPressingDays()), "end",
          List.of(contract.number(), contract.end()));
    } else if (contract.end().isBefore(today) && !today.isAfter(contract.end().plusDays(limits.afterEndDays()))) {
      toEverybody(all, WarningKind.END, Severity.ACT, "ended", List.of(contract.number(), contract.end()));
    }
  }

  /** A provider gives notice by its own lights; the date is the business of who buys. */
  private void notice(List<Warning> all) {
    if (contract.noticeMonths() > 0 && isAhead(contract.noticeBy(), limits.noticeDays())) {
      toBuyers(all, WarningKind.NOTICE, pressing(contract.noticeBy(), limits.noticePressingDays()), "notice",
          List.of(contract.number(), contract.noticeBy(), contract.end()));
    }
  }

  private void extension(List<Warning> all) {
    if (contract.extensionsLeft() > 0 && isAhead(contract.noticeBy(), limits.extensionDays())) {
      toBuyers(all, WarningKind.EXTENSION, pressing(contract.noticeBy(), limits.extensionPressingDays()), "extension",
          List.of(contract.number(), contract.extensionsLeft(), contract.extensionMonths(), contract.noticeBy()));
    }
  }

  private void tariffs(List<Warning> all) {
    if (today.isAfter(contract.end())) {
      return;
    }
    var ends = new TariffEnds(contract, today);
    tariffs(all, null, EnumSet.of(Side.BUREAU, Side.PROVIDER), ends.ofAll());
    for (var place : contract.municipalities()) {
      tariffs(all, place, EnumSet.of(Side.MUNICIPALITY), ends.of(place));
    }
  }

  private void tariffs(List<Warning> all, @Nullable MunicipalityId place, Set<Side> audience, List<LocalDate> lastDays) {
    var soon = lastDays.stream().filter(day -> !today.isBefore(day.minusDays(limits.tariffDays()))).sorted().toList();
    if (!soon.isEmpty()) {
      var first = soon.getFirst();
      all.add(new Warning(WarningKind.TARIFF, place, audience, pressing(first, limits.tariffPressingDays()),
          first.isBefore(today) ? "tariff-gone" : "tariff", List.of(contract.number(), soon.size(), first)));
    }
  }

  private void documents(List<Warning> all) {
    if (today.isAfter(contract.end()) || today.isBefore(contract.start().minusDays(limits.documentDays()))) {
      return;
    }
    var missing = contract.papers().missing(today);
    var expiring = contract.papers().expiring(today, today.plusDays(limits.documentDays()));
    if (!missing.isEmpty()) {
      all.add(document(today.isBefore(contract.start()) ? Severity.WATCH : Severity.ACT, "document",
          List.of(contract.number(), names(missing))));
    } else if (!expiring.isEmpty()) {
      var first = expiring.stream().flatMap(kind -> contract.papers().until(kind).stream())
          .min(Comparator.naturalOrder()).orElseThrow();
      all.add(document(Severity.WATCH, "document-expires", List.of(contract.number(), names(expiring), first)));
    }
  }

  /** The provider has most of them to deliver. */
  private static Warning document(Severity severity, String why, List<Object> figures) {
    return new Warning(WarningKind.DOCUMENT, null, EnumSet.of(Side.BUREAU, Side.PROVIDER), severity, why, figures);
  }

  private String names(List<DocumentKind> kinds) {
    return kinds.stream().map(names).collect(Collectors.joining(", "));
  }

  private void toEverybody(List<Warning> all, WarningKind kind, Severity severity, String why, List<Object> figures) {
    all.add(new Warning(kind, null, EnumSet.of(Side.BUREAU, Side.PROVIDER), severity, why, figures));
    toMunicipalities(all, kind, severity, why, figures);
  }

  private void toBuyers(List<Warning> all, WarningKind kind, Severity severity, String why, List<Object> figures) {
    all.add(new Warning(kind, null, EnumSet.of(Side.BUREAU), severity, why, figures));
    toMunicipalities(all, kind, severity, why, figures);
  }

  private void toMunicipalities(List<Warning> all, WarningKind kind, Severity severity, String why,
      List<Object> figures) {
    contract.municipalities().forEach(place ->
        all.add(new Warning(kind, place, EnumSet.of(Side.MUNICIPALITY), severity, why, figures)));
  }

  private boolean isAhead(LocalDate day, int days) {
    return !today.isAfter(day) && !today.isBefore(day.minusDays(days));
  }

  private Severity pressing(LocalDate day, int days) {
    return ChronoUnit.DAYS.between(today, day) <= days ? Severity.ACT : Severity.WATCH;
  }
}
