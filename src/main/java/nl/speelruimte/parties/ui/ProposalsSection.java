package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.proposals.Proposal;
import nl.speelruimte.parties.proposals.ProposalAction;
import nl.speelruimte.parties.proposals.ProposalStatus;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.files.DocumentLink;
import nl.speelruimte.uikit.list.EmptyState;
import org.jspecify.annotations.Nullable;

/** UC-48, UC-49: what a provider proposed, and what became of it; the bureau decides here with one click. */
final class ProposalsSection extends Composite<Div> {

  private final ProviderServices ask;
  private final Viewer viewer;
  private final ProviderId provider;

  ProposalsSection(ProviderServices ask, Viewer viewer, ProviderId provider) {
    this.ask = ask;
    this.viewer = viewer;
    this.provider = provider;
    getContent().addClassName("stack");
    show();
  }

  private void show() {
    getContent().removeAll();
    var proposals = ask.proposals().rows(viewer, provider);
    proposals.forEach(proposal -> getContent().add(card(proposal)));
    if (proposals.isEmpty()) {
      getContent().add(new Card(new EmptyState(getTranslation("parties.proposals.empty"),
          getTranslation("parties.proposals.empty-how"))));
    }
  }

  private Component card(Proposal proposal) {
    var amounts = Amounts.of(this);
    var card = new Card(getTranslation("parties.proposals.heading", getTranslation(proposal.kind()), proposal.title()),
        new StatusBadge(status(proposal.status()), getTranslation("parties.proposal-status." + proposal.status().name())),
        table(proposal));
    if (proposal.explanation() != null) {
      card.add(new Paragraph(proposal.explanation()));
    }
    if (proposal.documentName() != null) {
      card.add(new Div(new DocumentLink(proposal.documentName(), () -> ask.proposals().document(viewer, proposal.id()))));
    }
    card.add(why(getTranslation("parties.proposals.by", proposal.proposedBy(), amounts.moment(proposal.proposedAt()))));
    if (proposal.decidedBy() != null) {
      card.add(why(getTranslation("parties.proposals.decided", proposal.decidedBy(), amounts.moment(proposal.decidedAt()))));
    }
    if (proposal.reason() != null) {
      card.add(new Paragraph(getTranslation("parties.proposals.reason", proposal.reason())));
    }
    card.add(actions(proposal));
    return card;
  }

  private PlainTable table(Proposal proposal) {
    var table = new PlainTable(proposal.title()).column(getTranslation("parties.proposals.field"))
        .column(getTranslation("parties.proposals.before")).column(getTranslation("parties.proposals.after"));
    proposal.fields().forEach(field -> table.row(getTranslation(field.labelKey()), shown(field.before()),
        shown(field.after())));
    return table;
  }

  private Component actions(Proposal proposal) {
    var actions = new Div();
    actions.addClassName("page-actions");
    if (proposal.may().contains(ProposalAction.DECIDE)) {
      var accept = new Button(getTranslation("parties.proposals.accept"), click -> accept(proposal));
      accept.addThemeVariants(ButtonVariant.PRIMARY);
      accept.setDisableOnClick(true);
      actions.add(accept, new Button(getTranslation("parties.proposals.reject"), click -> reject(proposal)));
    }
    if (proposal.may().contains(ProposalAction.WITHDRAW)) {
      actions.add(new Button(getTranslation("parties.proposals.withdraw"), click -> withdraw(proposal)));
    }
    return actions;
  }

  private void accept(Proposal proposal) {
    if (Notices.attempt(() -> ask.proposals().accept(viewer, proposal.id(), proposal.version()))) {
      Notices.done(getTranslation("parties.proposals.accepted"));
    }
    show();
  }

  private void reject(Proposal proposal) {
    ConfirmDialogs.askReason(getTranslation("parties.proposals.reject-question"),
        getTranslation("parties.proposals.reject-consequence"), getTranslation("parties.proposals.reject"), reason -> {
          ask.proposals().reject(viewer, proposal.id(), proposal.version(), reason);
          show();
        });
  }

  private void withdraw(Proposal proposal) {
    ConfirmDialogs.ask(getTranslation("parties.proposals.withdraw-question"),
        getTranslation("parties.proposals.withdraw-consequence"), getTranslation("parties.proposals.withdraw"), () -> {
          ask.proposals().withdraw(viewer, proposal.id(), proposal.version());
          show();
        });
  }

  /** A day and a constant are shown in the language of the reader. */
  private String shown(@Nullable String value) {
    if (value == null) {
      return Amounts.NONE;
    }
    if (value.matches("[a-z]+\\.[a-z-]+\\.[A-Z_]+")) {
      return getTranslation(value);
    }
    return value.matches("\\d{4}-\\d{2}-\\d{2}") ? Amounts.of(this).date(LocalDate.parse(value)) : value;
  }

  private static Status status(ProposalStatus status) {
    return switch (status) {
      case PROPOSED -> Status.WATCH;
      case ACCEPTED -> Status.OK;
      case REJECTED, WITHDRAWN -> Status.NONE;
    };
  }

  private static Div why(String text) {
    return new Div(Why.line(text));
  }
}
