package nl.speelruimte.plans.calls.ui;

import static nl.speelruimte.plans.calls.ui.CallWords.text;

import com.vaadin.flow.data.binder.Binder;
import java.util.Set;
import java.util.function.Consumer;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.parties.PartyCodes.Carer;
import nl.speelruimte.uikit.FormDialog;

/** UC-105: ask more providers. */
final class InviteDialog {

  private InviteDialog() {}

  static FormDialog<Form> of(ProviderChoice choice, int year, String intro, Consumer<Set<ProviderId>> command) {
    choice.of(year);
    var binder = new Binder<>(Form.class);
    binder.forField(choice.byName).asRequired(text("plans.call.rule.nobody-asked")).bind("providers");
    binder.readRecord(new Form(Set.of()));
    return new FormDialog<>(text("plans.call.invite.button"), binder,
        form -> command.accept(ProviderChoice.ids(form.providers)), choice.together, choice.byName)
        .intro(intro).saveText(text("plans.call.invite.save"));
  }

  /** What is filled in. */
  public record Form(Set<Carer> providers) {}
}
