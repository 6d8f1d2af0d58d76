package nl.speelruimte.contracting.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import nl.speelruimte.contracting.ContractAction;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.contracting.ui.ContractSection.Page;

/** A button for whoever keeps the dossier; hidden for others and while one looks back. */
final class KeeperButton {

  private KeeperButton() {}

  static Component of(Page page, String key, Runnable open) {
    var button = new Button(Words.text(key), click -> open.run());
    button.addClassName("quiet");
    button.setVisible(page.may(ContractAction.KEEP_DOSSIER));
    return button;
  }
}
