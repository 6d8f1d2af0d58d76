package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import nl.speelruimte.contracting.ContractAction;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.register.RegisterDesk;
import nl.speelruimte.contracting.register.ui.PartDialog;
import nl.speelruimte.contracting.register.ui.SuccessionDialog;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.contracting.ui.ContractSection.Page;
import nl.speelruimte.parties.PartyDirectory;

/** UC-52: the buttons beside the terms of a contract: what it goes on from, and the days of its parts; none for others. */
@org.springframework.stereotype.Component
class PartButtons {

  private static final Component[] NONE = {};
  private final RegisterDesk desk;
  private final Contracts contracts;
  private final PartyDirectory parties;

  PartButtons(RegisterDesk desk, Contracts contracts, PartyDirectory parties) {
    this.desk = desk;
    this.contracts = contracts;
    this.parties = parties;
  }

  Component[] succession(Page page) {
    return button(page, "contracting.succession.set",
        () -> SuccessionDialog.open(desk, contracts, page.viewer(), now(page), page.changed()));
  }

  Component[] lots(Page page) {
    return button(page, "contracting.part.set-lot", () -> PartDialog.lot(desk, page.viewer(), now(page), page.changed()));
  }

  Component[] municipalities(Page page) {
    return button(page, "contracting.part.set-municipality", () -> PartDialog.municipality(desk, page.viewer(), now(page),
        parties.of(page.viewer()).municipalities(), page.changed()));
  }

  /** As it is now: somebody else may have been there since the page was shown. */
  private ContractDetails now(Page page) {
    return contracts.details(page.viewer(), page.details().contract().id());
  }

  private static Component[] button(Page page, String key, Runnable open) {
    if (!page.may(ContractAction.KEEP_DOSSIER)) {
      return NONE;
    }
    var button = new Button(Words.text(key), click -> open.run());
    button.addClassName("quiet");
    return new Component[] {button};
  }
}
