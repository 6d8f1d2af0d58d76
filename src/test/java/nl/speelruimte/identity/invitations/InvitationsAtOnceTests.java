package nl.speelruimte.identity.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.speelruimte.identity.InvitationIssued;
import nl.speelruimte.identity.People;
import nl.speelruimte.identity.people.PersonId;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.RoleDraft;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-91: whoever uses a link while it is replaced waits, and nobody waits for one another. */
@DatabaseTest
@RecordApplicationEvents
class InvitationsAtOnceTests {

  @Autowired private Invitations invitations;
  @Autowired private InvitationTaking taking;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private BeanFactory beans;
  private PersonId id;
  private String token;

  @BeforeEach
  void somebodyIsInvited() {
    var carer = new PartyFixtures(beans).provider("De Linde");
    var admin = new People(beans).signInAs(Role.PROVIDER_ADMIN, carer);
    var email = UUID.randomUUID() + "@example.nl";
    id = invitations.invite(admin, new InviteDraft("Noor", email, Organisation.of(carer),
        new RoleDraft(Set.of(Role.PROVIDER_DATA), null, LocalDate.now(PortalClock.ZONE), null)));
    var address = events.stream(InvitationIssued.class).filter(issued -> issued.email().equals(email)).findFirst()
        .orElseThrow().address();
    token = address.substring(address.lastIndexOf('/') + 1);
  }

  @AfterEach
  void everybodyLeaves() {
    new People(beans).signOut();
  }

  /** In the order in which somebody is invited again: else each could wait for what the other holds. */
  @Test
  void whoUsesALinkWaitsForTheAccountAndHoldsNothingMeanwhile() throws Exception {
    try (var beside = Executors.newSingleThreadExecutor()) {
      var used = transaction.execute(_ -> {
        jdbc.sql("SELECT id FROM identity_account WHERE id = :id FOR UPDATE").param("id", id.toString())
            .query(String.class).single();
        var using = beside.submit(() -> taking.choosePassword(token, "regen op het dak"));
        assertThat(using).satisfies(waits -> assertThatExceptionOfType(TimeoutException.class)
            .isThrownBy(() -> waits.get(500, TimeUnit.MILLISECONDS)));
        assertThat(jdbc.sql("SELECT token_hash FROM identity_invitation WHERE account_id = :id FOR UPDATE NOWAIT")
            .param("id", id.toString()).query(String.class).list()).hasSize(1);
        return using;
      });
      assertThat(used.get()).isTrue();
    }
  }
}
