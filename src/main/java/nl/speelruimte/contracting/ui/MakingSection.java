package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.speelruimte.contracting.ContractAction;
import nl.speelruimte.contracting.Contracts;

/** UC-52: the button that writes a contract anew as long as it is being made. */
@org.springframework.stereotype.Component
class MakingSection implements ContractSection {

  private final RegisterButtons register;
  private final Contracts contracts;

  MakingSection(RegisterButtons register, Contracts contracts) {
    this.register = register;
    this.contracts = contracts;
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public List<Component> content(Page page) {
    return List.of();
  }

  @Override
  public List<Component> actions(Page page) {
    return page.details().may().contains(ContractAction.REWRITE)
        ? List.of(new Button(I18NProvider.translate("contracting.contract.rewrite"), click -> register.contract(
            page.viewer(), contracts.details(page.viewer(), page.details().contract().id()))))
        : List.of();
  }
}
