package nl.speelruimte.plans.calls.ui;

import static nl.speelruimte.plans.calls.ui.CallWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.speelruimte.plans.calls.CallAction;
import nl.speelruimte.plans.calls.InviteeFilter;
import nl.speelruimte.plans.calls.InviteeRow;
import nl.speelruimte.plans.calls.PlanCalls;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.Notices;
import org.springframework.data.domain.Pageable;

/** UC-105: what the bureau can do with a call, and with each of those who were asked. */
final class CallDeskButtons {

  private final PlanCalls calls;
  private final CallChoices choices;
  private final CallPage page;

  CallDeskButtons(PlanCalls calls, CallChoices choices, CallPage page) {
    this.calls = calls;
    this.choices = choices;
    this.page = page;
  }

  /** What is wanted most comes last. */
  Component[] ofCall() {
    var may = page.call().may();
    var buttons = new ArrayList<Button>();
    if (may.contains(CallAction.END)) {
      buttons.add(new Button(text("plans.call.cancel.button"), click -> askToCancel()));
      buttons.add(new Button(text("plans.call.close.button"), click -> askToClose()));
    }
    if (may.contains(CallAction.MOVE_DUE)) {
      buttons.add(new Button(text("plans.call.due.button"), click -> moveDue()));
    }
    if (may.contains(CallAction.INVITE)) {
      buttons.add(new Button(text("plans.call.invite.button"), click -> invite()));
    }
    if (may.contains(CallAction.REMIND)) {
      var remind = new Button(text("plans.call.remind.button"), click -> askToRemind());
      remind.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(remind);
    }
    return buttons.toArray(Component[]::new);
  }

  /** Whether there is anything to do with those who were asked. */
  boolean isDesk() {
    return !page.call().may().isEmpty();
  }

  Component ofInvitee(InviteeRow row) {
    var buttons = new Div();
    if (row.isAwaited()) {
      buttons.add(button("plans.call.grant.button", row, this::grant));
    }
    if (row.isUnbegun()) {
      buttons.add(button("plans.call.take-out.button", row, this::askToTakeOut));
    }
    return buttons;
  }

  private static Button button(String key, InviteeRow row, Consumer<InviteeRow> action) {
    var button = new Button(text(key), click -> action.accept(row));
    button.addClassName("quiet");
    button.setAriaLabel(text("plans.call.button-of", text(key), row.providerName()));
    return button;
  }

  private void invite() {
    var asked = calls.invitees(page.viewer(), page.call().id(), InviteeFilter.ALL, Pageable.unpaged()).stream()
        .map(InviteeRow::provider).collect(Collectors.toSet());
    InviteDialog.of(new ProviderChoice(choices, page.viewer(), asked), page.call().call().year(),
        text("plans.call.invite.intro", due()), providers -> calls.invite(page.viewer(), page.call().id(), providers,
            page.call().version())).afterwards(page.again()).doneText(text("plans.call.invite.done")).open();
  }

  private void moveDue() {
    DueDialog.of(text("plans.call.due.button"), text("plans.call.due.intro", due()), page.call().call().due(),
        (due, reason) -> calls.moveDue(page.viewer(), page.call().id(), due, reason, page.call().version()))
        .afterwards(page.again()).doneText(text("plans.call.due.done")).open();
  }

  private void grant(InviteeRow row) {
    DueDialog.of(text("plans.call.grant.title", row.providerName()),
        text("plans.call.grant.intro", Amounts.of(new Div()).date(row.due())), row.due(),
        (due, reason) -> calls.grant(page.viewer(), page.call().id(), row.provider(), due, reason, page.call().version()))
        .afterwards(page.again()).doneText(text("plans.call.grant.done", row.providerName())).open();
  }

  private void askToTakeOut(InviteeRow row) {
    ConfirmDialogs.askReason(text("plans.call.take-out.question", row.providerName()),
        text("plans.call.take-out.consequence"), text("plans.call.take-out.button"), reason -> {
          calls.takeOut(page.viewer(), page.call().id(), row.provider(), reason, page.call().version());
          page.again().run();
        });
  }

  private void askToRemind() {
    ConfirmDialogs.ask(text("plans.call.remind.question"), text("plans.call.remind.consequence"),
        text("plans.call.remind.action"), () -> {
          var reminded = calls.remind(page.viewer(), page.call().id(), page.call().version());
          page.again().run();
          Notices.done(text("plans.call.remind.done", reminded));
        });
  }

  private void askToClose() {
    ConfirmDialogs.askReason(text("plans.call.close.question"), text("plans.call.close.consequence"),
        text("plans.call.close.button"), reason -> {
          calls.close(page.viewer(), page.call().id(), reason, page.call().version());
          page.again().run();
        });
  }

  private void askToCancel() {
    ConfirmDialogs.askReason(text("plans.call.cancel.question"), text("plans.call.cancel.consequence"),
        text("plans.call.cancel.button"), reason -> {
          calls.cancel(page.viewer(), page.call().id(), reason, page.call().version());
          page.again().run();
        });
  }

  private String due() {
    return Amounts.of(new Div()).date(page.call().call().due());
  }
}
