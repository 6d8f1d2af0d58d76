package nl.speelruimte.parties.proposals;

import static nl.speelruimte.testing.SomeViewer.auditor;
import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.municipality;
import static nl.speelruimte.testing.SomeViewer.provider;
import static nl.speelruimte.testing.SomeViewer.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.audit.AuditEvent;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ContactRow;
import nl.speelruimte.parties.ProviderDetails;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.parties.contacts.ContactData;
import nl.speelruimte.parties.contacts.ContactProposals;
import nl.speelruimte.parties.contacts.Contacts;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-48, UC-49: a provider proposes, the bureau decides, and what is accepted is carried out. */
@DatabaseTest
@WithMockUser(roles = {"BUREAU_MANAGER", "PROVIDER_MANAGER"})
class ProposalsTests {

  private static final FileDraft LETTER =
      new FileDraft("brief.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
  @Autowired Proposals proposals;
  @Autowired Contacts contacts;
  @Autowired Providers providers;
  @Autowired AttentionPoints points;
  @Autowired AuditTrail trail;
  @Autowired BeanFactory beans;
  PartyFixtures make;
  ProviderId own;
  Viewer proposer;
  int jansen;

  @BeforeEach
  void aProviderWithAContact() {
    make = new PartyFixtures(beans);
    own = make.provider("De Wilgentak");
    proposer = provider(own);
    jansen = contacts.add(bureau(), own, new ContactData("A. Jansen", "Planner", "jansen@zorg.example", null));
  }

  @Test
  void acceptingCarriesTheChangeOutAndBothNamesAreKept() {
    var id = proposals.propose(proposer, changed("A. Jansen", "Directeur", "jansen@zorg.example", "06 12345678"));
    assertThat(shown()).extracting(ContactRow::jobTitle).as("nothing changes before").containsExactly("Planner");

    proposals.accept(bureau(), id, 0);

    assertThat(shown()).singleElement().satisfies(contact -> {
      assertThat(contact.jobTitle()).isEqualTo("Directeur");
      assertThat(contact.phone()).isEqualTo("06 12345678");
      assertThat(contact.email()).isEqualTo("jansen@zorg.example");
    });
    var decided = one(id);
    assertThat(decided.status()).isEqualTo(ProposalStatus.ACCEPTED);
    assertThat(decided.may()).isEmpty();
    assertThat(decided.fields()).extracting(ProposedField::labelKey)
        .containsExactly("parties.field.jobTitle", "parties.field.phone");
    assertThat(trail.history(bureau(), decided.subject(), PageRequest.of(0, 5))).extracting(AuditEvent::action)
        .containsExactly("parties.action.proposal-accepted", "parties.action.proposed");
    assertThat(trail.history(bureau(), ProviderDetails.subject(own), PageRequest.of(0, 1)).getFirst().changes())
        .extracting("field").contains("proposedBy");
  }

  @Test
  void aNewContactAndADepartureAreCarriedOutToo() {
    var added = proposals.propose(proposer, draft(ContactProposals.ADDED, "", Map.of("personName", "B. Nieuw",
        "email", "nieuw@zorg.example", "jobTitle", "", "phone", "")));
    var ended = proposals.propose(proposer, draft(ContactProposals.ENDED, "" + jansen, Map.of("lastDay", "2099-12-31")));

    proposals.accept(bureau(), added, 0);
    proposals.accept(bureau(), ended, 0);

    assertThat(shown()).extracting(ContactRow::personName).containsExactly("A. Jansen", "B. Nieuw");
    assertThat(contacts.of(bureau(), own, AsOf.endOf(LocalDate.of(2100, 1, 1))))
        .extracting(ContactRow::personName).containsExactly("B. Nieuw");
  }

  @Test
  void theBureauSeesAPointUntilItIsDecided() {
    var first = proposals.propose(proposer, changed("A. de Wit", "Planner", "jansen@zorg.example", ""));
    assertThat(open(bureau())).extracting(PointRow::route).containsExactly("providers/" + own + "/proposals");
    assertThat(open(proposer)).isEmpty();
    assertThat(proposals.waiting(bureau(), own)).isOne();

    proposals.reject(bureau(), first, 0, "De naam is nog niet gewijzigd.");
    assertThat(open(bureau())).isEmpty();
    assertThat(proposals.rows(proposer, own)).singleElement().satisfies(proposal -> {
      assertThat(proposal.status()).isEqualTo(ProposalStatus.REJECTED);
      assertThat(proposal.reason()).isEqualTo("De naam is nog niet gewijzigd.");
    });
    assertThat(shown()).extracting(ContactRow::personName).containsExactly("A. Jansen");

    var second = proposals.propose(proposer, changed("A. de Wit", "Planner", "jansen@zorg.example", ""));
    proposals.withdraw(proposer, second, 0);
    assertThat(open(bureau())).isEmpty();
    assertThat(one(second).status()).isEqualTo(ProposalStatus.WITHDRAWN);
  }

  /** What was decided stays decided, whatever comes next. */
  @ParameterizedTest
  @CsvSource({"accept, accept", "accept, reject", "accept, withdraw", "reject, accept", "reject, reject",
    "reject, withdraw", "withdraw, accept", "withdraw, reject", "withdraw, withdraw"})
  void aProposalIsDecidedOnce(String first, String second) {
    var id = proposals.propose(proposer, changed("A. de Wit", "Planner", "jansen@zorg.example", ""));
    decide(first, id, 0);
    var status = one(id).status();

    for (var version : List.of(0, 1)) {
      assertThatThrownBy(() -> decide(second, id, version)).isInstanceOfSatisfying(RuleBroken.class,
          no -> assertThat(no.textKey()).isEqualTo("parties.rule.proposal-decided"));
    }
    assertThat(one(id).status()).isEqualTo(status);
  }

  @Test
  void whatNoLongerFitsIsRefusedAndCanStillBeRejected() {
    var id = proposals.propose(proposer, changed("A. Jansen", "Directeur", "jansen@zorg.example", ""));
    contacts.change(bureau(), jansen, new ContactData("A. Jansen", "Bestuurder", "jansen@zorg.example", null), 0);

    assertThatThrownBy(() -> proposals.accept(bureau(), id, 0)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("parties.rule.proposal-outdated"));
    assertThat(shown()).extracting(ContactRow::jobTitle).containsExactly("Bestuurder");
    proposals.reject(bureau(), id, 0, "Inmiddels anders");
    assertThat(one(id).status()).isEqualTo(ProposalStatus.REJECTED);
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndTheSameIsNotProposedTwice() {
    refused(changed("", "Planner", "jansen@zorg.example", ""), "personName");
    refused(changed("A. Jansen", "Planner", "geen adres", ""), "email");
    refused(draft(ContactProposals.ENDED, "" + jansen, Map.of("lastDay", "1999-01-01")), "lastDay");
    refused(draft(ContactProposals.ENDED, "" + jansen, Map.of("lastDay", "morgen")), "lastDay");
    assertThatThrownBy(() -> proposals.propose(proposer, changed("A. Jansen", "Planner", "jansen@zorg.example", "")))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("parties.rule.nothing-changes"));
    proposals.propose(proposer, changed("A. de Wit", "Planner", "jansen@zorg.example", ""));
    assertThatThrownBy(() -> proposals.propose(proposer, changed("A. Zwart", "Planner", "jansen@zorg.example", "")))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("parties.rule.proposal-waits"));
    assertThat(proposals.rows(proposer, own)).hasSize(1);
  }

  @Test
  void aDocumentComesAlongAndAProgramDoesNot() {
    var plain = changed("A. de Wit", "Planner", "jansen@zorg.example", "");
    assertThatThrownBy(() -> proposals.propose(proposer, with(plain, new FileDraft("brief.pdf", new byte[] {'M', 'Z', 0}))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("file"));
    assertThat(proposals.rows(proposer, own)).isEmpty();

    var id = proposals.propose(proposer, with(plain, LETTER));
    assertThat(proposals.document(bureau(), id)).isEqualTo(LETTER.content());
    assertThatThrownBy(() -> proposals.document(provider(make.provider("Een ander")), id)).isInstanceOf(NotHere.class);
  }

  @Test
  void nobodyProposesDecidesOrReadsForOthers() {
    var stranger = provider(make.provider("Een ander"));
    var draft = changed("A. de Wit", "Planner", "jansen@zorg.example", "");
    assertThatThrownBy(() -> proposals.propose(stranger, draft)).isInstanceOf(NotHere.class);
    var ofStranger = ((AccessScope.OfProvider) stranger.scope()).provider();
    assertThatThrownBy(() -> proposals.propose(stranger, new ProposalDraft(ofStranger, ContactProposals.CHANGED,
        "" + jansen, draft.values(), null, null))).as("another's contact").isInstanceOf(NotHere.class);
    var data = viewer(Role.PROVIDER_DATA, new AccessScope.OfProvider(own));
    assertThatThrownBy(() -> proposals.propose(data, draft)).isInstanceOf(NotHere.class);
    var id = proposals.propose(proposer, draft);

    for (var blind : List.of(stranger, auditor(), municipality(make.municipality("Plaats")))) {
      assertThat(proposals.rows(blind, own)).isEmpty();
      assertThat(proposals.waiting(blind, own)).isZero();
      assertThatThrownBy(() -> proposals.accept(blind, id, 0)).isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> proposals.withdraw(blind, id, 0)).isInstanceOf(NotHere.class);
    }
    assertThatThrownBy(() -> proposals.accept(proposer, id, 0)).isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> proposals.withdraw(bureau(), id, 0)).isInstanceOf(NotHere.class);
    var analyst = viewer(Role.BUREAU_ANALYST, new AccessScope.WholeRegion());
    assertThatThrownBy(() -> proposals.accept(analyst, id, 0)).isInstanceOf(NotHere.class);
    assertThat(one(id).status()).isEqualTo(ProposalStatus.PROPOSED);
  }

  private void refused(ProposalDraft draft, String field) {
    assertThatThrownBy(() -> proposals.propose(proposer, draft))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
  }

  private void decide(String how, UUID id, int version) {
    switch (how) {
      case "accept" -> proposals.accept(bureau(), id, version);
      case "reject" -> proposals.reject(bureau(), id, version, "Omdat");
      default -> proposals.withdraw(proposer, id, version);
    }
  }

  private ProposalDraft changed(String name, String title, String email, String phone) {
    return draft(ContactProposals.CHANGED, "" + jansen,
        Map.of("personName", name, "jobTitle", title, "email", email, "phone", phone));
  }

  private ProposalDraft draft(String kind, String item, Map<String, String> values) {
    return new ProposalDraft(own, kind, item, values, "Toelichting", null);
  }

  private static ProposalDraft with(ProposalDraft draft, FileDraft file) {
    return new ProposalDraft(draft.provider(), draft.kind(), draft.item(), draft.values(), draft.explanation(), file);
  }

  private Proposal one(UUID id) {
    return proposals.rows(bureau(), own).stream().filter(proposal -> proposal.id().equals(id)).findFirst().orElseThrow();
  }

  private List<ContactRow> shown() {
    return providers.details(bureau(), own).contacts();
  }

  private List<PointRow> open(Viewer viewer) {
    return points.rows(viewer, AttentionFilter.of(own), PageRequest.of(0, 9));
  }
}
