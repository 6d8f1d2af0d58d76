package nl.speelruimte.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.speelruimte.identity.invitations.Invitations;
import nl.speelruimte.identity.invitations.InviteDraft;
import nl.speelruimte.identity.people.PeopleList;
import nl.speelruimte.identity.people.PersonFilter;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.RoleDraft;
import nl.speelruimte.identity.review.ReviewDesk;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.springframework.stereotype.Component;

/** Gives the administrator of the demo provider something to manage: an invitation that waits and a round that runs. */
@Component
class DemoColleagues {

  private static final Viewer VIEWER = Viewer.system("demo");
  private static final String INVITED = "eva.zomerdijk@demo.speelruimte.nl";
  private final PeopleList people;
  private final Invitations invitations;
  private final ReviewDesk reviews;
  private final Clock clock;

  DemoColleagues(PeopleList people, Invitations invitations, ReviewDesk reviews, Clock clock) {
    this.people = people;
    this.invitations = invitations;
    this.reviews = reviews;
    this.clock = clock;
  }

  /** Once: what happens afterwards is up to whoever tries the demo. */
  void welcome(ProviderId provider) {
    if (people.count(VIEWER, new PersonFilter(INVITED, null, null, null)) > 0) {
      return;
    }
    var organisation = Organisation.of(provider);
    AsViewer.run(VIEWER, () -> {
      reviews.open(VIEWER, organisation);
      invitations.invite(VIEWER, new InviteDraft("Eva Zomerdijk", INVITED, organisation,
          new RoleDraft(Set.of(Role.PROVIDER_DATA), null, LocalDate.now(clock), null)));
    });
  }
}
