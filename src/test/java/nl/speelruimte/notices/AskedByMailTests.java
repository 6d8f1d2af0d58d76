package nl.speelruimte.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.identity.People;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-60: what is asked arrives by mail with who asks and until when. */
@DatabaseTest
class AskedByMailTests extends MailServerOfTests {

  @Autowired private AttentionPoints points;
  @Autowired private DigestWriter writer;
  @Autowired private MyNotices notices;
  @Autowired private ApplicationContext context;

  @Test
  void whatIsAskedArrivesWithWhoAsksAndUntilWhenAndNotAtAllForWhoTurnedItOff() throws Exception {
    var provider = new PartyFixtures(context).provider("Zonnehof");
    var people = new People(context);
    var wants = new AtomicReference<Viewer>();
    var off = new AtomicReference<Viewer>();
    PortalClock.at(Instant.parse("2026-11-25T08:00:00Z"), () -> {
      wants.set(people.signInAs(Role.PROVIDER_MANAGER, provider));
      off.set(people.signInAs(Role.PROVIDER_DATA, provider));
      transaction.executeWithoutResult(_ -> points.raise(Viewer.system("test"), new NewPoint("plans.called",
          Subject.of("plans.plan", UUID.randomUUID()).of(provider), Severity.WATCH, Money.ZERO,
          "attention.access-review.opened", List.of("Zonnehof", LocalDate.of(2026, 12, 5)), Set.of(Side.PROVIDER),
          "plans").due(LocalDate.of(2026, 12, 5)).askedBy("Servicebureau Zuid")));
      Stream.of(wants, off).forEach(each -> writer.meet(account(each)));
      notices.choose(off.get(), DigestFrequency.OFF, notices.setting(off.get()).version());
      Stream.of(wants, off).forEach(each -> writer.write(account(each)));
      postman().deliver();
      return true;
    });

    var mail = only(email(wants.get()));
    assertThat(mail.getSubject()).isEqualTo("1 nieuw aandachtspunt in Speelruimte");
    assertThat(mail.getContent().toString()).containsSubsequence("Zonnehof", "Gevraagd door: Servicebureau Zuid",
        "Uiterlijk: 5\u00a0december\u00a02026 (nog 10 dagen)", "Waarom:", "/plans");
    assertThat(received(email(off.get()))).isEmpty();
    assertThat(jdbc.sql("SELECT COUNT(*) FROM notices_mail WHERE account_id = :id").param("id", account(off).toString())
        .query(Long.class).single()).isZero();
  }

  private static UUID account(AtomicReference<Viewer> viewer) {
    return Objects.requireNonNull(viewer.get().account());
  }

  private String email(Viewer viewer) {
    return jdbc.sql("SELECT email FROM identity_account WHERE id = :id").param("id", String.valueOf(viewer.account()))
        .query(String.class).single();
  }
}
