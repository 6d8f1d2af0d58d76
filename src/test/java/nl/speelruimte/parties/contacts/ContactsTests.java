package nl.speelruimte.parties.contacts;

import static nl.speelruimte.testing.SomeViewer.auditor;
import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.municipality;
import static nl.speelruimte.testing.SomeViewer.provider;
import static nl.speelruimte.testing.SomeViewer.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.parties.ContactRow;
import nl.speelruimte.parties.ProviderDetails;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LoadRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-47: keeping contacts, and reading them as they stood. */
@DatabaseTest
@WithMockUser(roles = "BUREAU_MANAGER")
class ContactsTests {

  private static final ContactData JANSEN = new ContactData("A. Jansen", null, "jansen@zorg.example", "070 1234567");
  private static final ContactData MARRIED = new ContactData("A. de Wit", "Directeur", "jansen@zorg.example", null);
  @Autowired Contacts contacts;
  @Autowired Providers providers;
  @Autowired AuditTrail trail;
  @Autowired BeanFactory beans;
  PartyFixtures make;
  ProviderId own;

  @BeforeEach
  void aProvider() {
    make = new PartyFixtures(beans);
    own = make.provider("De Wilgentak");
  }

  @Test
  void aContactIsReadAsItStoodOnAnyDay() {
    var id = on("2031-01-10", () -> contacts.add(bureau(), own, JANSEN));
    on("2031-03-10", () -> {
      contacts.change(bureau(), id, MARRIED, 0);
      return id;
    });
    on("2031-06-10", () -> {
      contacts.end(bureau(), id, LocalDate.parse("2031-06-30"), 1);
      return id;
    });

    assertThat(names("2031-01-09")).isEmpty();
    assertThat(names("2031-01-10")).containsExactly("A. Jansen");
    assertThat(names("2031-03-09")).containsExactly("A. Jansen");
    assertThat(names("2031-03-10")).containsExactly("A. de Wit");
    assertThat(names("2031-06-30")).containsExactly("A. de Wit");
    assertThat(names("2031-07-01")).isEmpty();
    assertThat(on("2031-06-30", this::shownNow)).containsExactly("A. de Wit");
    assertThat(on("2031-07-01", this::shownNow)).isEmpty();
    assertThatThrownBy(() -> on("2031-07-01", () -> {
      contacts.change(bureau(), id, JANSEN, 2);
      return id;
    })).as("who left is there no more").isInstanceOf(NotHere.class);
  }

  @Test
  void theTrailNamesNobody() {
    var id = contacts.add(bureau(), own, JANSEN);
    contacts.change(bureau(), id, MARRIED, 0);

    var history = trail.history(auditor(), ProviderDetails.subject(own), PageRequest.of(0, 5));
    assertThat(history).extracting("action").startsWith("parties.action.contact-changed", "parties.action.contact-added");
    assertThat(history.toString()).doesNotContain("Jansen", "de Wit", "jansen@zorg.example");
  }

  @Test
  void theSecondOfTwoPeopleIsTold() {
    var id = contacts.add(bureau(), own, JANSEN);
    contacts.change(bureau(), id, MARRIED, 0);

    assertThatThrownBy(() -> contacts.change(bureau(), id, JANSEN, 0)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("uikit.rule.changed-meanwhile"));
    assertThatThrownBy(() -> contacts.end(bureau(), id, LocalDate.of(2099, 1, 1), 0)).isInstanceOf(RuleBroken.class);
    assertThat(shownNow()).containsExactly("A. de Wit");
  }

  @Test
  void oneAddressIsOneContactAndNobodyLeavesBeforeTheyCame() {
    var id = contacts.add(bureau(), own, JANSEN);
    assertThatThrownBy(() -> contacts.add(bureau(), own, MARRIED))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("email"));
    assertThatThrownBy(() -> contacts.end(bureau(), id, LocalDate.of(1999, 1, 1), 0))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("lastDay"));
    assertThatThrownBy(() -> contacts.add(bureau(), own, new ContactData("B", null, "geen adres", null)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("email"));
    assertThat(contacts.add(bureau(), make.provider("Een ander"), JANSEN)).isNotEqualTo(id);
  }

  @Test
  void aFileChangesTheSameContactAndKeepsItsVersions() {
    var rows = new LoadRows(beans);
    var row = Map.of("agb", make.agb(own), "contactpersoon", "A. Jansen", "email", "jansen@zorg.example");
    on("2031-01-10", () -> rows.row("CONTACTS", row));
    on("2031-02-10", () -> rows.row("CONTACTS", Map.of("agb", make.agb(own), "contactpersoon", "A. de Wit",
        "email", "jansen@zorg.example")));

    assertThat(names("2031-01-31")).containsExactly("A. Jansen");
    assertThat(names("2031-02-28")).containsExactly("A. de Wit");
  }

  @Test
  void onlyTheBureauKeepsContactsAndTheAuditorReadsNone() {
    contacts.add(bureau(), own, JANSEN);
    var asOf = AsOf.endOf(LocalDate.of(2099, 1, 1));

    assertThat(contacts.of(provider(own), own, asOf)).hasSize(1);
    assertThat(contacts.of(provider(make.provider("Een ander")), own, asOf)).isEmpty();
    assertThat(contacts.of(auditor(), own, asOf)).isEmpty();
    for (var other : List.of(provider(own), municipality(make.municipality("Plaats")),
        viewer(Role.BUREAU_ANALYST, new AccessScope.WholeRegion()))) {
      assertThatThrownBy(() -> contacts.add(other, own, MARRIED)).isInstanceOf(NotHere.class);
    }
  }

  @Test
  @WithMockUser(roles = "PROVIDER_MANAGER")
  void theCommandItselfIsFenced() {
    assertThatThrownBy(() -> contacts.add(bureau(), own, JANSEN)).isInstanceOf(AccessDeniedException.class);
  }

  private List<String> names(String day) {
    return contacts.of(bureau(), own, AsOf.endOf(LocalDate.parse(day))).stream().map(ContactRow::personName).toList();
  }

  private List<String> shownNow() {
    return providers.details(bureau(), own).contacts().stream().map(ContactRow::personName).toList();
  }

  private static <T> T on(String day, Supplier<T> work) {
    return PortalClock.at(noon(day), work);
  }

  private static Instant noon(String day) {
    return LocalDate.parse(day).atTime(12, 0).atZone(PortalClock.ZONE).toInstant();
  }
}
