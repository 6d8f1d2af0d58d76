package nl.speelruimte.parties.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Change;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.MunicipalityDetails;
import nl.speelruimte.parties.MunicipalityGroups;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.ProviderDetails;
import nl.speelruimte.parties.ProviderStatus;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.parties.register.ProviderDrafts.ProviderDraft;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LoadRows;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-27: the register of parties is loaded from tables. */
@DatabaseTest
class PartyRegisterTests {

  private static final Viewer BUREAU = SomeViewer.bureau();
  @Autowired private BeanFactory beans;
  @Autowired private ProviderRegister register;
  @Autowired private Providers providers;
  @Autowired private PartyDirectory directory;
  @Autowired private MunicipalityGroups groups;
  @Autowired private AuditTrail trail;
  @Autowired private TransactionTemplate transaction;
  private PartyFixtures make;
  private LoadRows load;

  @BeforeEach
  void prepare() {
    make = new PartyFixtures(beans);
    load = new LoadRows(beans);
  }

  @Test
  void aProviderIsAddedThenAmendedAndTheTrailTellsBoth() {
    var agb = make.freeAgbCode();
    load.row("PROVIDERS", Map.of("agb", agb, "aanbiedersnaam", "Eerste naam"));
    load.row("PROVIDERS", Map.of("agb", agb, "aanbiedersnaam", "Tweede naam", "kvk", "90000001"));

    var id = directory.of(BUREAU).provider(agb).orElseThrow();
    assertThat(providers.details(BUREAU, id).name()).isEqualTo("Tweede naam");
    assertThat(directory.of(BUREAU).nameOf(id)).isEqualTo("Tweede naam");
    var history = trail.history(BUREAU, ProviderDetails.subject(id), PageRequest.of(0, 10));
    assertThat(history).hasSize(2);
    assertThat(history.getFirst().changes()).extracting(Change::field).containsExactly("name", "kvkNr");
  }

  @Test
  void theSameRowTwiceLeavesOneTrace() {
    var agb = make.freeAgbCode();
    load.row("PROVIDERS", Map.of("agb", agb, "aanbiedersnaam", "Naam"));
    load.row("PROVIDERS", Map.of("agb", agb, "aanbiedersnaam", "Naam"));

    var id = directory.of(BUREAU).provider(agb).orElseThrow();
    assertThat(trail.count(BUREAU, ProviderDetails.subject(id))).isEqualTo(1);
  }

  @Test
  void sitesAndContactsAppearOnTheProvider() {
    var id = make.provider("Met locatie");
    var agb = make.agb(id);
    load.row("PROVIDER_SITES", Map.of("agb", agb, "locatie", "Zuid", "plaats", "Delft"));
    load.row("CONTACTS", Map.of("agb", agb, "contactpersoon", "A. Voorbeeld", "email", "a@voorbeeld.example"));
    load.row("CONTACTS", Map.of("agb", agb, "contactpersoon", "A. de Voorbeeld", "email", "a@voorbeeld.example"));

    var details = providers.details(BUREAU, id);
    assertThat(details.sites()).extracting(site -> site.place()).containsExactly("Delft");
    assertThat(details.contacts()).extracting(contact -> contact.personName()).containsExactly("A. de Voorbeeld");
    assertThat(providers.details(SomeViewer.auditor(), id).contacts()).isEmpty();
    assertThat(providers.details(SomeViewer.provider(id), id).contacts()).hasSize(1);
  }

  @Test
  void theHistoryOfAnOrganisationSaysThatAContactChangedAndNothingAboutThePerson() {
    var provider = make.provider("Aanbieder");
    var place = make.municipality("Plaats");
    var person = Map.of("contactpersoon", "A. Voorbeeld", "email", "a@voorbeeld.example", "telefoon", "0150000000");
    load.row("CONTACTS", with(person, "agb", make.agb(provider)));
    load.row("CONTACTS", with(person, "cbs", make.cbs(place)));
    load.row("CONTACTS", with(person, "cbs", make.cbs(place), "functie", "inkoper"));

    var viewers = List.of(BUREAU, SomeViewer.auditor(), SomeViewer.provider(provider),
        SomeViewer.provider(make.provider("Ander")), SomeViewer.municipality(place));
    assertThat(viewers).allSatisfy(viewer -> {
      assertThat(told(viewer, MunicipalityDetails.subject(place))).containsOnly("contact", "cbsCode", "name", "active");
      assertThat(trail.count(viewer, MunicipalityDetails.subject(place))).isEqualTo(3);
      assertThat(told(viewer, ProviderDetails.subject(provider))).doesNotContain("personName", "email", "phone");
    });
  }

  private List<String> told(Viewer viewer, Subject subject) {
    return trail.history(viewer, subject, PageRequest.of(0, 10)).stream()
        .flatMap(event -> event.changes().stream()).map(Change::field).toList();
  }

  private static Map<String, String> with(Map<String, String> row, String... more) {
    var all = new HashMap<>(row);
    for (var index = 0; index < more.length; index += 2) {
      all.put(more[index], more[index + 1]);
    }
    return all;
  }

  @Test
  void aRowThatCannotBePlacedSaysWhyAndLeavesNothing() {
    var reasons = List.of(
        load.row("PROVIDERS", Map.of("agb", "12", "aanbiedersnaam", "")),
        load.row("PROVIDER_SITES", Map.of("agb", make.freeAgbCode(), "locatie", "Zuid", "plaats", "Delft")),
        load.row("CONTACTS", Map.of("contactpersoon", "B", "email", "geen adres")),
        load.row("MUNICIPALITY_GROUPS", Map.of("groep", make.freeGroupCode(), "groepsnaam", "x",
            "cbs", make.cbs(make.municipality("Plaats")), "lid_vanaf", "2026-02-01", "lid_tot_en_met", "2026-01-01")));

    assertThat(reasons).extracting(result -> ((LineResult.Refused) result).reason().key()).containsExactly(
        "imports.reason.missing", "parties.reason.unknown-provider", "parties.reason.not-an-address",
        "parties.reason.end-before-begin");
  }

  @Test
  void membershipsOfOneGroupDoNotOverlap() {
    var place = make.municipality("Plaats");
    var group = make.freeGroupCode();
    make.member(group, place, "2020-01-01", "2022-12-31");

    var again = load.row("MUNICIPALITY_GROUPS", Map.of("groep", group, "groepsnaam", "x", "cbs", make.cbs(place),
        "lid_vanaf", "2022-06-01"));

    assertThat(again).isEqualTo(LineResult.refused("parties.reason.membership-overlaps", make.cbs(place), group));
  }

  @Test
  void aGroupOpensEachMemberForAsLongAsItWasOne() {
    var group = make.freeGroupCode();
    var stays = make.municipality("Blijft");
    var left = make.municipality("Vertrok");
    make.member(group, stays, "2020-01-01", null);
    var id = make.member(group, left, "2020-01-01", "2025-06-30");

    assertThat(groups.windows(BUREAU, id, Period.ofYear(2025))).containsExactlyInAnyOrder(
        new AccessScope.Window(stays, Period.ofYear(2025)),
        new AccessScope.Window(left, new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30))));
    assertThat(groups.members(BUREAU, id, Period.ofYear(2026))).extracting(member -> member.municipality())
        .containsExactly(stays);
  }

  @Test
  void whatIsRolledBackIsForgottenByTheDirectoryToo() {
    var agb = make.freeAgbCode();
    transaction.executeWithoutResult(status -> {
      register.save(BUREAU, new ProviderDraft(agb, "Nooit geweest", null, null, null, ProviderStatus.ACTIVE));
      assertThat(directory.of(BUREAU).provider(agb)).isPresent();
      status.setRollbackOnly();
    });

    assertThat(directory.of(BUREAU).provider(agb)).isEmpty();
  }

  @Test
  void onlyTheBureauWritesInTheRegister() {
    var draft = new ProviderDraft(make.freeAgbCode(), "Naam", null, null, null, ProviderStatus.ACTIVE);
    var provider = make.provider("Aanbieder");

    assertThatThrownBy(() -> register.save(SomeViewer.provider(provider), draft)).isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> register.save(SomeViewer.auditor(), draft)).isInstanceOf(NotHere.class);
  }
}
