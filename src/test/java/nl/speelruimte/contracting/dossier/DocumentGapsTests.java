package nl.speelruimte.contracting.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.dossier.DocumentRow.Edition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** UC-54: what a dossier lacks. */
class DocumentGapsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void nothingIsMissedWhereNoDocumentIsKept() {
    assertThat(DocumentGaps.gaps(List.of(), TODAY)).isEmpty();
  }

  @Test
  void theContractItselfIsMissedBesideOthers() {
    assertThat(DocumentGaps.gaps(List.of(document(DocumentKind.VOG, "VOG", null)), TODAY)).containsExactly("contract");
    assertThat(DocumentGaps.gaps(List.of(document(DocumentKind.CONTRACT, "Getekend", null)), TODAY)).isEmpty();
  }

  @Test
  void whatRanOutYesterdayIsMissedAndWhatRunsOutTodayIsNot() {
    var documents = List.of(document(DocumentKind.CONTRACT, "Getekend", null),
        document(DocumentKind.VOG, "VOG bestuur", TODAY.minusDays(1)), document(DocumentKind.INSURANCE, "Polis", TODAY));

    assertThat(DocumentGaps.gaps(documents, TODAY)).containsExactly("VOG bestuur");
  }

  private static DocumentRow document(DocumentKind kind, String title, @Nullable LocalDate until) {
    return new DocumentRow(1, kind, title,
        List.of(new Edition(1, 1, "brief.pdf", until, "Reden", Instant.EPOCH, "Iemand", "Bureau")));
  }
}
