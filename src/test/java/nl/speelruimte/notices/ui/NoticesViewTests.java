package nl.speelruimte.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.identity.InvitationIssued;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.notices.DigestFrequency;
import nl.speelruimte.notices.MyNotices;
import nl.speelruimte.notices.NoticeFilter;
import nl.speelruimte.notices.NoticeRow;
import nl.speelruimte.notices.OutgoingMailRow;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-60 to UC-62: the calm inbox of a person, how often they are told, and the mail of the portal. */
class NoticesViewTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private MyNotices notices;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  @Test
  void whatIWasToldStandsThereUntilIReadIt() {
    var viewer = people.signInAs(Role.BUREAU_ANALYST);
    navigate(MyNoticesView.class);
    assertThat(pageText()).contains("U hebt nog geen berichten", "op werkdagen om 7.00 uur",
        "Er is nog geen mailserver ingesteld");

    var notice = told(viewer);
    navigate(MyNoticesView.class);
    assertThat(rows()).singleElement().isInstanceOfSatisfying(NoticeRow.class, row -> {
      assertThat(row.title()).isEqualTo("Ruimte loopt over");
      assertThat(row.read()).isNull();
    });

    UI.getCurrent().navigate("notices/" + notice);
    assertThat(notices.count(viewer, NoticeFilter.NEW)).isZero();

    told(viewer);
    navigate(MyNoticesView.class);
    test(button("Alles gelezen")).click();
    assertThat(notices.count(viewer, NoticeFilter.NEW)).isZero();
    assertThat(notices.count(viewer, NoticeFilter.ALL)).isEqualTo(2);
  }

  @Test
  void whatIsNewAndWhatIsSearchedForIsFound() {
    var viewer = people.signInAs(Role.BUREAU_ANALYST);
    var notice = told(viewer);
    told(viewer);
    jdbc.sql("UPDATE notices_told SET title = 'Plan gevraagd', due_on = '2026-01-02', asked_by = 'Servicebureau Zuid' WHERE id = :id")
        .param("id", notice).update();

    UI.getCurrent().navigate("my-notices", QueryParameters.fromString("state=new&q=zuid"));
    assertThat(rows()).singleElement().isInstanceOfSatisfying(NoticeRow.class, row -> {
      assertThat(row.title()).isEqualTo("Plan gevraagd");
      assertThat(row.askedBy()).isEqualTo("Servicebureau Zuid");
      assertThat(row.due()).isNotNull().satisfies(due -> assertThat(due.isLate()).isTrue());
    });

    notices.read(viewer, notice);
    UI.getCurrent().navigate("my-notices", QueryParameters.fromString("state=new&q=zuid&x=1"));
    assertThat(rows()).as("read, so not new any more").isEmpty();
    UI.getCurrent().navigate("my-notices", QueryParameters.fromString("q=zuid&x=2"));
    assertThat(rows()).hasSize(1);
  }

  @Test
  void aNoticeOfSomebodyElseIsNotThere() {
    var notice = told(people.signInAs(Role.BUREAU_ANALYST));
    people.signInAs(Role.BUREAU_ANALYST);

    UI.getCurrent().navigate("notices/" + notice);

    assertThat($(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
  }

  @Test
  void howOftenIsAChoice() {
    var viewer = people.signInAs(Role.MUNICIPAL_READER, new PartyFixtures(beans)
        .municipality("Rozendorp"));
    navigate(MyNoticesView.class);

    test(button("Wanneer ik mail krijg")).click();
    @SuppressWarnings("unchecked")
    RadioButtonGroup<DigestFrequency> choice = $(RadioButtonGroup.class).single();
    assertThat(choice.getValue()).isEqualTo(DigestFrequency.DAILY);
    choice.setValue(DigestFrequency.OFF);
    test(button("Opslaan")).click();

    assertThat(notices.setting(viewer).frequency()).isEqualTo(DigestFrequency.OFF);
    assertThat(pageText()).contains("U krijgt geen overzicht.");
  }

  @Test
  void theAdministratorSeesThatMailWaitsAndNotWhatItSays() {
    var to = UUID.randomUUID() + "@test.example";
    transaction.executeWithoutResult(_ -> events.publishEvent(new InvitationIssued(to, "Noor", "Zonnehof", "Iris",
        "https://speelruimte.test/geheim", LocalDate.of(2099, 1, 1))));
    people.signInAs(Role.BUREAU_ADMIN);

    navigate(OutgoingMailView.class);

    assertThat(pageText()).contains("Er wordt niets verzonden", "spring.mail.host");
    assertThat(rows()).anySatisfy(row -> assertThat(((OutgoingMailRow) row).email()).isEqualTo(to));
    assertThat(rows().toString()).doesNotContain("geheim");
  }

  private long told(Viewer viewer) {
    return jdbc.sql("""
            INSERT INTO notices_told (account_id, point_id, severity, side, organisation_id, title, whose, why, route,
              told_at)
            VALUES (:account, :point, 'WATCH', 'BUREAU', 0, 'Ruimte loopt over', 'Zonnehof', 'Omdat.', 'contracts',
              '2026-03-03 07:00:00') RETURNING id""")
        .param("account", String.valueOf(viewer.account())).param("point", UUID.randomUUID().toString())
        .query(Long.class).single();
  }

  private Button button(String text) {
    return $(Button.class).withText(text).single();
  }

  private List<?> rows() {
    return $(Grid.class).all().getFirst().getGenericDataView().getItems().toList();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
