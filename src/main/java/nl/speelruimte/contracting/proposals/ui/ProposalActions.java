package nl.speelruimte.contracting.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import nl.speelruimte.contracting.ui.ContractSection;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.parties.proposals.ProposalDraft;
import nl.speelruimte.parties.proposals.Proposals;
import org.jspecify.annotations.Nullable;

/** UC-48: what a provider may propose on the page of its contract. */
@org.springframework.stereotype.Component
class ProposalActions implements ContractSection {

  private static final int ORDER = 900;
  private final Proposals proposals;

  ProposalActions(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public List<Component> content(Page page) {
    return List.of();
  }

  @Override
  public List<Component> actions(Page page) {
    if (page.asOf() != null || !Proposals.mayPropose(page.viewer(), page.details().contract().provider())) {
      return List.of();
    }
    return List.of(
        new Button(I18NProvider.translate("contracting.propose.subcontractor"),
            click -> ProposalDialogs.subcontractor(command(page), page.changed())),
        new Button(I18NProvider.translate("contracting.propose.document"),
            click -> ProposalDialogs.document(command(page), page.changed())));
  }

  private ProposalDialogs.Command command(Page page) {
    return (kind, values, why, file) -> propose(page, kind, values, why, file);
  }

  private void propose(Page page, String kind, Map<String, String> values, String why, @Nullable FileDraft file) {
    var contract = page.details().contract();
    proposals.propose(page.viewer(),
        new ProposalDraft(contract.provider(), kind, contract.id().toString(), values, why, file));
  }
}
