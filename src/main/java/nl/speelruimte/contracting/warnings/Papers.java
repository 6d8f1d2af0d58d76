package nl.speelruimte.contracting.warnings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelruimte.contracting.dossier.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a contract, each with the last day of its latest edition. Missed are the kinds that such a contract has to
 * have, and whatever it had that ran out without another of its kind.
 *
 * @param required the kinds that such a contract has to have
 */
record Papers(List<Paper> there, Set<DocumentKind> required) {

  /** The kinds of which nothing holds on a day. */
  List<DocumentKind> missing(LocalDate day) {
    return expected().filter(kind -> until(kind).filter(last -> !last.isBefore(day)).isEmpty()).toList();
  }

  /** The kinds that hold on a day and not after another one. */
  List<DocumentKind> expiring(LocalDate day, LocalDate before) {
    return expected()
        .filter(kind -> until(kind).filter(last -> !last.isBefore(day) && !last.isAfter(before)).isPresent()).toList();
  }

  private Stream<DocumentKind> expected() {
    return Stream.concat(required.stream(), there.stream().map(Paper::kind)).distinct().sorted();
  }

  /** Up to when there is a document of a kind; the end of time when it does not expire. */
  Optional<LocalDate> until(DocumentKind kind) {
    return there.stream().filter(paper -> paper.kind == kind)
        .map(paper -> paper.until == null ? LocalDate.MAX : paper.until).max(Comparator.naturalOrder());
  }

  /** A document; without an end it holds for ever. */
  record Paper(DocumentKind kind, @Nullable LocalDate until) {}
}
