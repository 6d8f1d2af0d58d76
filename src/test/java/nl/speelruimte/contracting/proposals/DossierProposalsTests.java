package nl.speelruimte.contracting.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.contracting.changes.LivingContract;
import nl.speelruimte.contracting.dossier.ContractDocuments;
import nl.speelruimte.contracting.dossier.DocumentKind;
import nl.speelruimte.contracting.dossier.SubcontractorRow;
import nl.speelruimte.contracting.dossier.Subcontractors;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.proposals.ProposalDraft;
import nl.speelruimte.parties.proposals.ProposalStatus;
import nl.speelruimte.parties.proposals.Proposals;
import nl.speelruimte.testing.SomeViewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-48, UC-49: a provider proposes a subcontractor or a document for its own contract. */
class DossierProposalsTests extends LivingContract {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final FileDraft FILE =
      new FileDraft("vog.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
  @Autowired private Proposals proposals;
  @Autowired private Subcontractors subcontractors;
  @Autowired private ContractDocuments documents;

  @Test
  void anAcceptedSubcontractorWorksFromTheDayOfAcceptanceAtTheEarliest() {
    var early = on(MARCH, () -> propose(subcontractor("Klein Duimpje", "12345678", "2026-03-10")));
    var late = on(MARCH, () -> propose(subcontractor("Roodkapje", "87654321", "2026-09-01")));
    assertThat(shown()).isEmpty();

    on(LocalDate.of(2026, 4, 1), () -> accept(early));
    on(LocalDate.of(2026, 4, 1), () -> accept(late));

    assertThat(shown()).extracting(SubcontractorRow::name, SubcontractorRow::validFrom).containsExactly(
        tuple("Klein Duimpje", LocalDate.of(2026, 4, 1)),
        tuple("Roodkapje", LocalDate.of(2026, 9, 1)));
  }

  @Test
  void anAcceptedDocumentStandsInTheDossierWithItsFile() {
    var proposal = on(MARCH, () -> propose(document("VOG", "VOG van de directie", FILE)));

    on(MARCH, () -> accept(proposal));

    assertThat(documents.documents(BUREAU, id, null)).singleElement().satisfies(row -> {
      assertThat(row.kind()).isEqualTo(DocumentKind.VOG);
      assertThat(row.title()).isEqualTo("VOG van de directie");
      assertThat(row.latest().reason()).contains("Testpersoon", "Omdat");
      assertThat(documents.file(BUREAU, id, row.latest().id())).isEqualTo(FILE.content());
    });
  }

  /** An explanation may be longer than a reason in the dossier. */
  @Test
  void aLongExplanationDoesNotStandInTheWayOfAccepting() {
    var plain = subcontractor("Klein Duimpje", "12345678", "2026-03-10");
    var proposal = on(MARCH, () -> propose(new ProposalDraft(provider, plain.kind(), plain.item(), plain.values(),
        "Lang verhaal. ".repeat(140), null)));

    on(MARCH, () -> accept(proposal));

    assertThat(shown()).hasSize(1);
    assertThat(proposals.rows(BUREAU, provider).getFirst().explanation()).hasSizeGreaterThan(1_900);
  }

  @Test
  void theNumberOfAClientIsRefusedWhereverItIsWritten() {
    var plain = subcontractor("Klein Duimpje", "12345678", "2026-03-10");
    refused(new ProposalDraft(provider, plain.kind(), plain.item(), plain.values(), "Voor 123456782", null), "explanation");
    refused(subcontractor("Duimpje 123456782", "12345678", "2026-03-10"), "name");
    refused(document("VOG", "VOG voor 123456782", FILE), "title");
  }

  @Test
  void whatTheDossierRefusesStaysAProposal() {
    var one = on(MARCH, () -> propose(subcontractor("Klein Duimpje", "12345678", "2026-03-10")));
    var two = on(MARCH, () -> propose(subcontractor("Klein Duimpje bv", "12345678", "2026-05-01")));
    on(MARCH, () -> accept(one));

    assertThatThrownBy(() -> on(MARCH, () -> accept(two))).isInstanceOf(RuleBroken.class);

    assertThat(shown()).hasSize(1);
    assertThat(proposals.rows(BUREAU, provider)).filteredOn(proposal -> proposal.id().equals(two))
        .extracting("status").containsExactly(ProposalStatus.PROPOSED);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      '',        12345678, 2026-03-10, name
      Roodkapje, 1234,     2026-03-10, kvkNumber
      Roodkapje, '',       2026-03-10, kvkNumber
      Roodkapje, 12345678, '',         validFrom
      Roodkapje, 12345678, morgen,     validFrom
      """)
  void whatIsWrongWithASubcontractorIsSaidAtItsField(String name, String kvk, String from, String field) {
    refused(subcontractor(name, kvk, from), field);
  }

  @Test
  void aDocumentNeedsAKindATitleAndAFileThatIsOne() {
    refused(document("NONSENSE", "Titel", FILE), "kind");
    refused(document("VOG", "", FILE), "title");
    refused(document("VOG", "Titel", null), "file");
    refused(document("VOG", "Titel", new FileDraft("vog.pdf", new byte[] {'M', 'Z', 0, 1})), "file");
    assertThat(proposals.rows(BUREAU, provider)).isEmpty();
  }

  @Test
  void aContractOfAnotherIsNotThereAndTheSameIsNotProposedTwice() {
    var stranger = SomeViewer.provider(parties.provider("Een ander"));
    var mine = subcontractor("Roodkapje", "12345678", "2026-03-10");
    var theirs = new ProposalDraft(((AccessScope.OfProvider) stranger.scope()).provider(),
        mine.kind(), mine.item(), mine.values(), null, null);

    assertThatThrownBy(() -> on(MARCH, () -> propose(stranger, theirs))).isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> on(MARCH, () -> propose(stranger, mine))).isInstanceOf(NotHere.class);
    on(MARCH, () -> propose(mine));
    assertThatThrownBy(() -> on(MARCH, () -> propose(mine))).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("parties.rule.proposal-waits"));
  }

  private void refused(ProposalDraft draft, String field) {
    assertThatThrownBy(() -> on(MARCH, () -> propose(draft)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
  }

  private UUID propose(ProposalDraft draft) {
    return propose(SomeViewer.provider(provider), draft);
  }

  private UUID propose(Viewer viewer, ProposalDraft draft) {
    return AsViewer.call(viewer, () -> proposals.propose(viewer, draft));
  }

  private UUID accept(UUID proposal) {
    proposals.accept(BUREAU, proposal, 0);
    return proposal;
  }

  private List<SubcontractorRow> shown() {
    return subcontractors.subcontractors(BUREAU, id, null);
  }

  private ProposalDraft subcontractor(String name, String kvk, String from) {
    return new ProposalDraft(provider, DossierProposals.SUBCONTRACTOR, id.toString(),
        Map.of("name", name, "kvkNumber", kvk, "validFrom", from), "Omdat", null);
  }

  private ProposalDraft document(String kind, String title, @Nullable FileDraft file) {
    return new ProposalDraft(provider, DossierProposals.DOCUMENT, id.toString(),
        Map.of("kind", kind, "title", title), "Omdat", file);
  }
}
