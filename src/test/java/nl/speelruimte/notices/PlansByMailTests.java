package nl.speelruimte.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.speelruimte.identity.People;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-60: what a plan asks of its provider arrives by mail through a server, and of no other provider. */
@DatabaseTest
class PlansByMailTests extends MailServerOfTests {

  @Autowired private DigestWriter writer;
  @Autowired private ApplicationContext context;

  @Test
  void aPlanThatIsSentBackArrivesWithItsReasonAtItsProviderAlone() throws Exception {
    var story = new PlanStory(context);
    var duin = story.municipality("Duinwijk");
    var wilg = story.provider("De Wilg", duin);
    var linde = story.provider("De Linde", duin);
    var people = new People(context);
    var its = new AtomicReference<Viewer>();
    var other = new AtomicReference<Viewer>();
    story.on(PlanStory.TODAY.minusDays(1), PlanStory.BUREAU, () -> {
      its.set(people.signInAs(Role.PROVIDER_MANAGER, wilg));
      other.set(people.signInAs(Role.PROVIDER_MANAGER, linde));
      writer.meet(account(its));
      writer.meet(account(other));
      return true;
    });
    var plan = story.aPlan().of(wilg).titled("Stil achter de duinen").returned();
    story.on(PlanStory.TODAY.plusDays(1), PlanStory.BUREAU, () -> {
      writer.write(account(its));
      writer.write(account(other));
      postman().deliver();
      return true;
    });

    assertThat(only(email(its)).getContent().toString()).containsSubsequence("Plan teruggestuurd", "Waarom:",
        "Stil achter de duinen", "Onderbouw de tweede maatregel.", "/plans/" + plan);
    assertThat(received(email(other))).isEmpty();
  }

  private static UUID account(AtomicReference<Viewer> viewer) {
    return Objects.requireNonNull(viewer.get().account());
  }

  private String email(AtomicReference<Viewer> viewer) {
    return jdbc.sql("SELECT email FROM identity_account WHERE id = :id").param("id", account(viewer).toString())
        .query(String.class).single();
  }
}
