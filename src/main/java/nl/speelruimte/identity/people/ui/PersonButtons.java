package nl.speelruimte.identity.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import nl.speelruimte.identity.invitations.Invitations;
import nl.speelruimte.identity.people.Corrections;
import nl.speelruimte.identity.people.GrantRow;
import nl.speelruimte.identity.people.PeopleDesk;
import nl.speelruimte.identity.people.PersonAction;
import nl.speelruimte.identity.people.PersonDetails;
import nl.speelruimte.identity.people.PersonRow;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.Notices;

/** What can be done with a person and with each of the roles, as buttons. */
final class PersonButtons {

  private final Desks desks;
  private final Clock clock;

  PersonButtons(Desks desks, Clock clock) {
    this.desks = desks;
    this.clock = clock;
  }

  /** The buttons of a person, in the order of the actions. */
  Component[] of(Viewer viewer, PersonDetails details, Runnable afterwards) {
    return Arrays.stream(PersonAction.values()).filter(details.may()::contains)
        .map(action -> new Button(PersonWords.text("identity.person-action." + action.name()),
            click -> start(action, viewer, details.person(), afterwards)))
        .toArray(Component[]::new);
  }

  /** The buttons of a role; none when it is not this viewer's to change. */
  Component of(Viewer viewer, GrantRow grant, Runnable afterwards) {
    var buttons = new Div();
    buttons.addClassName("row-actions");
    if (grant.changeable()) {
      var role = PersonWords.role(grant.role());
      var change = new Button(PersonWords.text("identity.period.change"),
          click -> new PeriodDialog(desks.people, viewer, grant, afterwards).open());
      var end = new Button(PersonWords.text("identity.end.grant"), click -> LastDayDialog.open(
          PersonWords.text("identity.end.title", role), PersonWords.text("identity.end.intro"),
          PersonWords.text("identity.end.grant"), LocalDate.now(clock),
          (day, reason) -> desks.people.end(viewer, grant.id(), day, reason), afterwards));
      change.setAriaLabel(PersonWords.text("identity.period.title", role));
      end.setAriaLabel(PersonWords.text("identity.end.title", role));
      change.addClassName("quiet");
      end.addClassName("quiet");
      buttons.add(change, end);
    }
    return buttons;
  }

  private void start(PersonAction action, Viewer viewer, PersonRow person, Runnable afterwards) {
    switch (action) {
      case GRANT -> new GrantDialog(desks.people, desks.choices, viewer, person, afterwards).open();
      case CORRECT -> CorrectDialog.open(desks.corrections, viewer, person, afterwards);
      case INVITE_AGAIN -> {
        if (Notices.attempt(() -> desks.invitations.inviteAgain(viewer, person.id()))) {
          Notices.done(PersonWords.text("identity.invite.done"));
          afterwards.run();
        }
      }
      case WITHDRAW_INVITATION -> ConfirmDialogs.ask(PersonWords.text("identity.withdraw.question", person.name()),
          PersonWords.text("identity.withdraw.consequence"),
          PersonWords.text("identity.person-action.WITHDRAW_INVITATION"), () -> {
            desks.invitations.withdraw(viewer, person.id());
            afterwards.run();
          });
      case BLOCK -> ConfirmDialogs.askReason(PersonWords.text("identity.block.question", person.name()),
          PersonWords.text("identity.block.consequence"), PersonWords.text("identity.person-action.BLOCK"), reason -> {
            desks.people.block(viewer, person.id(), reason);
            afterwards.run();
          });
      case UNBLOCK -> ConfirmDialogs.askReason(PersonWords.text("identity.unblock.question", person.name()),
          PersonWords.text("identity.unblock.consequence"), PersonWords.text("identity.person-action.UNBLOCK"),
          reason -> {
            desks.people.unblock(viewer, person.id(), reason);
            afterwards.run();
          });
      case LEAVE -> LastDayDialog.open(PersonWords.text("identity.leave.title", person.name()),
          PersonWords.text("identity.leave.intro"), PersonWords.text("identity.person-action.LEAVE"),
          LocalDate.now(clock), (day, reason) -> desks.people.leave(viewer, person.id(), day, reason), afterwards);
      case STAY -> ConfirmDialogs.askReason(PersonWords.text("identity.stay.question", person.name()),
          PersonWords.text("identity.stay.consequence"), PersonWords.text("identity.person-action.STAY"), reason -> {
            desks.corrections.stay(viewer, person.id(), reason);
            afterwards.run();
          });
    }
  }

  /** The desks behind the buttons. */
  @org.springframework.stereotype.Component
  record Desks(PeopleDesk people, Corrections corrections, Invitations invitations, RoleFields.Choices choices) {}
}
