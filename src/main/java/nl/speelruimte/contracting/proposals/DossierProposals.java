package nl.speelruimte.contracting.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.dossier.ContractDocuments;
import nl.speelruimte.contracting.dossier.DocumentDraft;
import nl.speelruimte.contracting.dossier.DocumentKind;
import nl.speelruimte.contracting.dossier.SubcontractorDraft;
import nl.speelruimte.contracting.dossier.Subcontractors;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.ClientData;
import nl.speelruimte.kernel.Excerpt;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.proposals.Proposal;
import nl.speelruimte.parties.proposals.ProposalDraft;
import nl.speelruimte.parties.proposals.ProposalKind;
import nl.speelruimte.parties.proposals.ProposedField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a provider may propose for the dossier of one of its contracts; the item is the number of the contract. */
@Component
public class DossierProposals implements ProposalKind {

  public static final String SUBCONTRACTOR = "contracting.proposal-kind.SUBCONTRACTOR";
  public static final String DOCUMENT = "contracting.proposal-kind.DOCUMENT";
  private static final String LABEL = "contracting.field.";
  private static final String KIND = "contracting.document-kind.";
  private static final int LONGEST = 200;
  private final Contracts contracts;
  private final Subcontractors subcontractors;
  private final ContractDocuments documents;
  private final Attachments attachments;
  private final Clock clock;

  DossierProposals(Contracts contracts, Subcontractors subcontractors, ContractDocuments documents,
      Attachments attachments, Clock clock) {
    this.contracts = contracts;
    this.subcontractors = subcontractors;
    this.documents = documents;
    this.attachments = attachments;
    this.clock = clock;
  }

  @Override
  public Set<String> names() {
    return Set.of(SUBCONTRACTOR, DOCUMENT);
  }

  /** Several may wait for one contract at a time, as long as they are not the same. */
  @Override
  public boolean oneAtATime() {
    return false;
  }

  @Override
  public Change check(Viewer viewer, ProposalDraft draft) {
    var contract = own(viewer, draft);
    var fields = new ArrayList<ProposedField>();
    fields.add(new ProposedField("contracting.contract", null, contract.contract().number()));
    if (draft.kind().equals(SUBCONTRACTOR)) {
      var name = needed(draft, "name");
      var kvk = needed(draft, "kvkNumber");
      if (!kvk.matches("\\d{8}")) {
        throw RuleBroken.at("kvkNumber", "contracting.rule.not-a-kvk-number");
      }
      var from = day(draft, "validFrom");
      if (from == null) {
        throw RuleBroken.at("validFrom", "contracting.rule.proposal-missing");
      }
      var to = day(draft, "validTo");
      if (to != null && to.isBefore(from)) {
        throw RuleBroken.at("validTo", "contracting.reason.end-before-begin", from, to);
      }
      fields.addAll(List.of(field("name", name), field("kvkNumber", kvk), field("validFrom", from.toString())));
      if (to != null) {
        fields.add(field("validTo", to.toString()));
      }
      return new Change(name, fields);
    }
    var kind = kind(draft.value("kind"));
    var title = needed(draft, "title");
    if (draft.file() == null) {
      throw RuleBroken.at("file", "contracting.rule.proposal-missing");
    }
    fields.addAll(List.of(field("kind", KIND + kind), field("title", title)));
    var until = day(draft, "validUntil");
    if (until != null) {
      fields.add(field("validUntil", until.toString()));
    }
    return new Change(title, fields);
  }

  /** Who proposed it is the reason that the trail keeps; a subcontractor works from the day of acceptance at the earliest. */
  @Override
  public void carryOut(Viewer viewer, Proposal accepted) {
    var contract = new ContractId(Integer.parseInt(accepted.item()));
    var reason = reason(accepted);
    if (accepted.kind().equals(SUBCONTRACTOR)) {
      var today = LocalDate.now(clock);
      var from = LocalDate.parse(after(accepted, "validFrom"));
      var to = accepted.field(LABEL + "validTo").map(field -> LocalDate.parse(field.after())).orElse(null);
      subcontractors.add(viewer, contract, new SubcontractorDraft(after(accepted, "name"), after(accepted, "kvkNumber"),
          today, from.isBefore(today) ? today : from, to, reason));
      return;
    }
    var until = accepted.field(LABEL + "validUntil").map(field -> LocalDate.parse(field.after())).orElse(null);
    var file = new FileDraft(accepted.documentName(), attachments.content(viewer, accepted.document()));
    documents.add(viewer, contract, new DocumentDraft(kind(after(accepted, "kind").substring(KIND.length())),
        after(accepted, "title"), until, reason, file));
  }

  /** As long as the dossier keeps a reason; the whole explanation stays with the proposal. */
  private static String reason(Proposal accepted) {
    var reason = accepted.explanation() == null ? accepted.proposedBy()
        : accepted.proposedBy() + ": " + accepted.explanation();
    return Excerpt.of(reason, Given.LONGEST_REASON);
  }

  /** The contract, as its own provider sees it. */
  private ContractDetails own(Viewer viewer, ProposalDraft draft) {
    if (!draft.item().matches("\\d{1,9}")) {
      throw new NotHere("contract", draft.item());
    }
    var contract = contracts.details(viewer, new ContractId(Integer.parseInt(draft.item())));
    if (!contract.contract().provider().equals(draft.provider())) {
      throw new NotHere("contract", draft.item());
    }
    return contract;
  }

  private static ProposedField field(String name, String after) {
    return new ProposedField(LABEL + name, null, after);
  }

  private static String after(Proposal accepted, String name) {
    return accepted.field(LABEL + name).map(ProposedField::after).orElseThrow();
  }

  private static String needed(ProposalDraft draft, String name) {
    var value = draft.value(name);
    if (value == null) {
      throw RuleBroken.at(name, "contracting.rule.proposal-missing");
    }
    if (value.length() > LONGEST) {
      throw RuleBroken.at(name, "contracting.rule.proposal-long", LONGEST);
    }
    if (!name.equals("kvkNumber") && ClientData.isIn(value)) {
      throw RuleBroken.at(name, "uikit.field.client-data");
    }
    return value;
  }

  private static @Nullable LocalDate day(ProposalDraft draft, String name) {
    var value = draft.value(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException _) {
      throw RuleBroken.at(name, "contracting.rule.proposal-missing");
    }
  }

  private static DocumentKind kind(@Nullable String name) {
    return Arrays.stream(DocumentKind.values()).filter(kind -> kind.name().equals(name)).findFirst()
        .orElseThrow(() -> RuleBroken.at("kind", "contracting.rule.proposal-missing"));
  }
}
