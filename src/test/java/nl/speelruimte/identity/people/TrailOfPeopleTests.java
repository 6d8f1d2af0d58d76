package nl.speelruimte.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.ProviderEvents;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.identity.People;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** UC-90, UC-97: what was done with an account, and why, is no news for colleagues, whoever asks the trail. */
@DatabaseTest
@Transactional
class TrailOfPeopleTests {

  @Autowired private PeopleDesk desk;
  @Autowired private PeopleList list;
  @Autowired private AuditTrail trail;
  @Autowired private ProviderEvents events;
  @Autowired private BeanFactory beans;
  private People people;

  @BeforeEach
  void prepare() {
    people = new People(beans);
  }

  @AfterEach
  void everybodyLeaves() {
    people.signOut();
  }

  @Test
  void theHistoryOfAPersonIsForWhoeverManagesThem() {
    var carer = new PartyFixtures(beans).provider("De Linde");
    var elsewhere = new PartyFixtures(beans).provider("Elders");
    var colleague = new PersonId(people.signInAs(Role.PROVIDER_MANAGER, carer).account());
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);
    desk.block(admin, colleague, "Vertrouwen weg");
    var subject = list.details(admin, colleague).subject();

    assertThat(trail.count(admin, subject)).isPositive();
    assertThat(trail.count(people.signInAs(Role.BUREAU_ADMIN), subject)).isPositive();
    for (var other : List.of(people.signInAs(Role.PROVIDER_DATA, carer), people.signInAs(Role.PROVIDER_MANAGER, carer),
        people.signInAs(Role.PROVIDER_ADMIN, elsewhere))) {
      assertThat(trail.count(other, subject)).isZero();
      assertThat(trail.history(other, subject, PageRequest.of(0, 9))).isEmpty();
      assertThat(events.latest(other, carer, List.of(subject), Long.MAX_VALUE, 9)).isEmpty();
    }
  }

  /** Nobody at a municipality manages accounts, so that nobody there reads about them. */
  @Test
  void aMunicipalityReadsNothingOfItsOwnPeople() {
    var place = new PartyFixtures(beans).municipality("Hier");
    var clerk = new PersonId(people.signInAs(Role.MUNICIPAL_READER, place).account());
    var bureau = people.signInAs(Role.BUREAU_ADMIN);
    desk.block(bureau, clerk, "Telefoon kwijt");
    var subject = list.details(bureau, clerk).subject();

    assertThat(trail.count(bureau, subject)).isPositive();
    assertThat(trail.count(people.signInAs(Role.MUNICIPAL_MANAGER, place), subject)).isZero();
  }

  /** What is no id of a person or round is nobody's, and breaks nothing. */
  @Test
  void nonsenseIsNobodys() {
    var carer = new PartyFixtures(beans).provider("De Linde");
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);
    for (var kind : List.of("identity.person", "identity.review", "contracting.contract", "contracting.lot",
        "contracting.target", "escalation.escalation")) {
      for (var id : List.of("nonsense", "-1", "99999999999999999999", UUID.randomUUID().toString())) {
        var subject = Organisation.of(carer).owning(Subject.of(kind, id));
        assertThat(trail.count(admin, subject)).as("%s %s", kind, id).isZero();
      }
    }
  }
}
