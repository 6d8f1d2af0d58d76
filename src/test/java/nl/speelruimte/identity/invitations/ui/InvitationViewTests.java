package nl.speelruimte.identity.invitations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinRequest;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.identity.InvitationIssued;
import nl.speelruimte.identity.SignInThrottle;
import nl.speelruimte.identity.invitations.Invitations;
import nl.speelruimte.identity.invitations.InviteDraft;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.RoleDraft;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** UC-91: taking up an invitation, without an account. */
@RecordApplicationEvents
class InvitationViewTests extends ScreenTest {

  @Autowired private Invitations invitations;
  @Autowired private ApplicationEvents events;
  @Autowired private SignInThrottle throttle;
  private String address;

  @BeforeEach
  void somebodyIsInvited() {
    var email = UUID.randomUUID() + "@example.nl";
    var admin = people.signInAs(Role.BUREAU_ADMIN);
    invitations.invite(admin, new InviteDraft("Ruben Steenbeek", email, Organisation.BUREAU,
        new RoleDraft(Set.of(Role.BUREAU_ANALYST), null, LocalDate.now(PortalClock.ZONE), null)));
    people.signOut();
    var link = events.stream(InvitationIssued.class).filter(issued -> issued.email().equals(email)).findFirst()
        .orElseThrow().address();
    address = link.substring(link.indexOf("invitation/"));
  }

  @Test
  void aPasswordIsChosenTwiceAndThenTheAccountIsOpen() {
    UI.getCurrent().navigate(address);
    assertThat(text()).contains("Ruben Steenbeek");

    choose("kort", "kort");
    assertThat(first().getErrorMessage()).contains("ten minste 12 tekens");
    choose("regen op het dak", "regen op het dek");
    assertThat($(PasswordField.class).all().getLast().getErrorMessage()).contains("niet gelijk");
    assertThat(first().getValue()).isEqualTo("regen op het dak");
    choose("regen op het dak", "regen op het dak");

    assertThat($(H1.class).single().getText()).isEqualTo("Uw account is open");
    assertThat($(Anchor.class).single().getHref()).isEqualTo("login");
  }

  @Test
  void aUsedLinkAndAnInventedOneAreAnsweredInTheSameWords() {
    UI.getCurrent().navigate(address);
    choose("regen op het dak", "regen op het dak");
    UI.getCurrent().navigate(address);
    var used = text();

    UI.getCurrent().navigate("invitation/" + "A".repeat(43));

    assertThat(text()).isEqualTo(used).contains("Deze uitnodiging werkt niet");
    assertThat($(PasswordField.class).all()).isEmpty();
  }

  @Test
  void whoTriesManyLinksWaitsAndThenAGoodOneWorksNoSooner() {
    var from = VaadinRequest.getCurrent() == null ? "" : VaadinRequest.getCurrent().getRemoteAddr();
    try {
      for (var guess = 0; guess < 8; guess++) {
        UI.getCurrent().navigate("invitation/" + String.valueOf(guess).repeat(43));
      }
      assertThat($(H1.class).single().getText()).isEqualTo("Even wachten");

      UI.getCurrent().navigate(address);
      assertThat($(PasswordField.class).all()).isEmpty();
    } finally {
      for (var guess = 0; guess < 5; guess++) {
        throttle.givesBack(from, "invitation");
      }
    }
  }

  private void choose(String one, String other) {
    test(first()).setValue(one);
    test($(PasswordField.class).all().getLast()).setValue(other);
    test($(Button.class).withText("Account openen").single()).click();
  }

  private PasswordField first() {
    return $(PasswordField.class).all().getFirst();
  }

  private String text() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
