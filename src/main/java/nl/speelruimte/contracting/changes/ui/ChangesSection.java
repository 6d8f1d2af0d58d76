package nl.speelruimte.contracting.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.contracting.ContractAction;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.changes.ContractChanges;
import nl.speelruimte.contracting.changes.ContractEntries;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.contracting.ui.ContractSection;

/** UC-50, UC-51: what happened to a contract, and what the bureau may decide about it now. */
@org.springframework.stereotype.Component
class ChangesSection implements ContractSection {

  private final ContractEntries entries;
  private final ContractChanges changes;
  private final Contracts contracts;
  private final AmendChoices choices;
  private final Clock clock;

  ChangesSection(ContractEntries entries, ContractChanges changes, Contracts contracts,
      AmendChoices choices, Clock clock) {
    this.entries = entries;
    this.changes = changes;
    this.contracts = contracts;
    this.choices = choices;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Component> content(Page page) {
    return List.of(new EntriesCard(entries, page, steps(page)));
  }

  @Override
  public List<Component> actions(Page page) {
    var buttons = new ArrayList<Component>();
    var may = page.details().may();
    if (may.contains(ContractAction.AMEND)) {
      var amend = button("contracting.amend.button", () -> amend(page));
      amend.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(amend);
    }
    return buttons;
  }

  /** What is done less often stands under what happened before. */
  private List<Component> steps(Page page) {
    var buttons = new ArrayList<Component>();
    var may = page.details().may();
    if (may.contains(ContractAction.EXTEND)) {
      buttons.add(quiet("contracting.extend.button", () -> extend(page)));
    }
    if (may.contains(ContractAction.GIVE_NOTICE)) {
      buttons.add(quiet(page.details().endsByNotice() == null ? "contracting.notice.button"
          : "contracting.notice.correct", () -> giveNotice(page)));
    }
    if (may.contains(ContractAction.STEP)) {
      buttons.add(quiet("contracting.step.button", () -> step(page)));
    }
    return buttons;
  }

  private void amend(Page page) {
    var details = contracts.details(page.viewer(), page.details().contract().id());
    AmendDialog.open(details, choices.lots(page.viewer(), details), choices.municipalities(page.viewer()),
        draft -> changes.amend(page.viewer(), details.contract().id(), draft), page.changed());
  }

  private void extend(Page page) {
    var details = contracts.details(page.viewer(), page.details().contract().id());
    StepDialogs.extend(details, draft -> changes.extend(page.viewer(), details.contract().id(), draft),
        page.changed());
  }

  private void giveNotice(Page page) {
    var details = contracts.details(page.viewer(), page.details().contract().id());
    NoticeDialog.open(details, LocalDate.now(clock),
        draft -> changes.giveNotice(page.viewer(), details.contract().id(), draft), page.changed());
  }

  private void step(Page page) {
    var details = contracts.details(page.viewer(), page.details().contract().id());
    StepDialogs.step(details, LocalDate.now(clock), changes.restingOn(page.viewer(), details.contract().id()),
        draft -> changes.step(page.viewer(), details.contract().id(), draft), page.changed());
  }

  private static Button quiet(String key, Runnable open) {
    var button = button(key, open);
    button.addClassName("quiet");
    return button;
  }

  private static Button button(String key, Runnable open) {
    return new Button(Words.text(key), click -> open.run());
  }
}
