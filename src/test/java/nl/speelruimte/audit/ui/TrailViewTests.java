package nl.speelruimte.audit.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.audit.AuditEvent.Result;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.audit.TrailFilter;
import nl.speelruimte.audit.TrailRow;
import nl.speelruimte.audit.TrailSeals;
import nl.speelruimte.audit.TrailSearch;
import nl.speelruimte.identity.people.PeopleDesk;
import nl.speelruimte.identity.people.PersonId;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-96, UC-97: searching the trail, reading an event, and taking the trail along. */
class TrailViewTests extends ScreenTest {

  private static final String DAY = "2031-05-10";
  @Autowired private AuditTrail trail;
  @Autowired private TrailSearch search;
  @Autowired private TrailSeals seals;
  @Autowired private PeopleDesk desk;
  @Autowired private BeanFactory beans;
  @Autowired private TransactionTemplate transaction;
  private final String organisation = "Organisatie " + UUID.randomUUID();
  private final String space = UUID.randomUUID().toString();
  private Viewer writer;

  @BeforeEach
  void twoEvents() {
    writer = new Viewer(null, "Anne Bakker", organisation, Role.BUREAU_MANAGER, new AccessScope.WholeRegion(), "10.0.0.7");
    write(DAY, Subject.of("spending.space", space), "spending.action.adjusted", "Meer vraag");
    write("2031-05-12", Subject.of("parties.provider", "123"), "parties.action.provider-saved", "Verhuisd");
  }

  private void write(String day, Subject subject, String action, String reason) {
    PortalClock.at(Instant.parse(day + "T10:00:00Z"), () -> transaction.execute(_ -> {
      trail.record(writer, subject, action, new Amount(Money.ofEuros(1_000)), new Amount(Money.ofEuros(2_500)), reason);
      return true;
    }));
  }

  @Test
  void theAuditorFindsWhatAnOrganisationDidTheLatestFirst() {
    people.signInAs(Role.AUDITOR);

    open("trail", "q=" + organisation);

    assertThat($(H1.class).single().getText()).isEqualTo("Geschiedenis");
    assertThat(rows()).extracting(row -> row.event().reason()).containsExactly("Verhuisd", "Meer vraag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=spending.space", "action=spending.action.adjusted", "to=2031-05-11", "from=2031-05-10&to=2031-05-10"})
  void eachFilterLeavesOutTheOthers(String filter) {
    people.signInAs(Role.BUREAU_ADMIN);

    open("trail", "q=" + organisation + "&" + filter);

    assertThat(rows()).extracting(row -> row.event().reason()).containsExactly("Meer vraag");
  }

  @Test
  void aDayThatIsNoneFiltersNothing() {
    people.signInAs(Role.AUDITOR);

    open("trail", "q=" + organisation + "&from=gisteren");

    assertThat(rows()).hasSize(2);
  }

  @Test
  void anEventShowsBeforeAndAfterSideBySideAndLeadsToWhatItIsAbout() {
    var auditor = people.signInAs(Role.AUDITOR);
    var event = search.rows(auditor, new TrailFilter(null, null, organisation, "spending.space", null, null, null, null),
        PageRequest.of(0, 1)).getFirst();

    open("trail/" + event.id(), "");

    assertThat(pageText()).contains("Anne Bakker", organisation, "10.0.0.7", "Contractmanager van het servicebureau",
        "Meer vraag", "€ 1.000,00", "€ 2.500,00", event.hash(), "nog niet; dat gebeurt als de dag voorbij is");
    assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("spaces/" + space);
  }

  /** What an event leads to is a page that there is. */
  @Test
  void everyKindWithAPageHasOne() {
    people.signInAs(Role.BUREAU_ADMIN);
    for (var kind : SubjectPages.PAGES.keySet()) {
      var id = Set.of("spending.space", "contracting.target", "escalation.escalation").contains(kind) ? UUID.randomUUID().toString() : "7";
      var address = SubjectPages.address(Subject.of(kind, id)).orElseThrow();
      assertThat(RouteConfiguration.forSessionScope().getRoute(address)).as(address).isPresent();
    }
    assertThat(SubjectPages.address(Subject.of("test.thing", "7"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"BUREAU_MANAGER", "BUREAU_ANALYST"})
  void nobodyElseFindsThesePages(Role role) {
    people.signInAs(role);

    for (var path : List.of("trail", "trail/1", "trail/seals")) {
      open(path, "");
      assertThat(pageText()).as(path).contains("Deze pagina is er niet");
    }
  }

  /** Who asks for what is not theirs is found by the result, with the page and the command; asking it again adds nothing. */
  @Test
  void whatWasRefusedIsFoundByItsResult() {
    var asked = people.signInAs(Role.PROVIDER_ADMIN, new PartyFixtures(beans).provider("Nieuwsgierig"));
    var nobody = new PersonId(UUID.randomUUID());
    for (var times = 0; times < 3; times++) {
      open("trail/seals", "");
      open("people/" + nobody, "");
      assertThatThrownBy(() -> desk.block(asked, nobody, "Mijn BSN is 123456782")).isInstanceOf(NotHere.class);
    }
    open("people/123456782", "");

    people.signInAs(Role.AUDITOR);
    open("trail", "q=" + asked.organisation() + "&result=REFUSED");

    assertThat(rows()).allSatisfy(row -> assertThat(row.event().result()).isEqualTo(Result.REFUSED))
        .filteredOn(row -> row.event().actorName().equals(asked.name())).extracting(row -> row.subject().id())
        .containsExactlyInAnyOrder("trail/seals", "people/" + nobody, "PeopleDesk.block", "people/*");
    open("trail", "q=" + asked.organisation() + "&result=DONE");
    assertThat(rows()).noneMatch(row -> row.subject().kind().equals("audit.command"));
  }

  @Test
  void anEventThatIsNotThereIsNotFound() {
    people.signInAs(Role.AUDITOR);

    open("trail/999999999999", "");

    assertThat(pageText()).contains("Deze pagina is er niet");
  }

  @Test
  void theFileHoldsTheEventsWithTheirHashes() {
    var auditor = people.signInAs(Role.AUDITOR);
    var event = search.rows(auditor, new TrailFilter(LocalDate.parse(DAY), null, organisation, null, null, null, null, null),
        PageRequest.of(0, 5)).getFirst();
    open("trail/seals", "");

    var file = new ByteArrayOutputStream();
    test($(Anchor.class).withText("Bestand met hashes (JSON)").single()).download(file);

    assertThat(file.toString(UTF_8).lines()).anyMatch(line ->
        line.startsWith("{\"id\":" + event.id() + ",") && line.contains(event.hash()));
  }

  private void open(String path, String query) {
    UI.getCurrent().navigate(path, QueryParameters.fromString(query.replace(" ", "%20")));
  }

  private List<TrailRow> rows() {
    return $(Grid.class).single().getGenericDataView().getItems().map(TrailRow.class::cast).toList();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }

  record Amount(Money amount) {}
}
