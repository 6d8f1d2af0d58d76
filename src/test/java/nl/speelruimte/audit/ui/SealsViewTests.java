package nl.speelruimte.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.audit.TrailSeals;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.PeriodPicker;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-96: checking the seals on the trail. */
class SealsViewTests extends ScreenTest {

  @Autowired private TrailSeals seals;
  @Autowired private DataSource database;
  @Autowired private AuditTrail trail;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void thereIsSomethingToCheck() {
    transaction.executeWithoutResult(_ -> trail.record(Viewer.system("test"), Subject.of("parties.provider", "123"),
        "parties.action.provider-saved", null, null, "Verhuisd"));
  }

  @Test
  void theCheckSaysWhatItCheckedAndMissesASealThatNobodyMade() {
    people.signInAs(Role.AUDITOR);
    open("trail/seals");
    assertThat(pageText()).contains("De database weigert wijzigingen");

    test($(TextField.class).withCaption("Eerder genoteerde hash").single()).setValue("f".repeat(64));
    test($(Button.class).withText("Controleren").single()).click();
    assertThat(pageText()).contains("De controle loopt");
    pollUntilItIsOver();

    assertThat(pageText()).contains("Periode: alles", "Gecontroleerd: ", "Niet alles is zoals het is geschreven",
        "Genoteerde hash: geen zegel heeft deze hash");
    assertThat($(Button.class).withText("Controleren").single().isEnabled()).isTrue();
  }

  /** Two presses, two people: one check runs, and both are told what it found. */
  @Test
  void aSecondPressFollowsTheCheckThatRuns() {
    var auditor = people.signInAs(Role.AUDITOR);
    var first = seals.check(auditor, null, null);
    var second = seals.check(auditor, null, null);
    // Where the first was over before the second was asked for, they are two that did not run together.
    assertThat(second == first || first.isOver()).isTrue();

    Awaitility.await().until(() -> first.isOver() && second.isOver());

    assertThat(first.found()).isPresent();
    assertThat(first.looked()).isEqualTo(first.of()).isPositive();
    assertThat(seals.running(auditor)).isEmpty();
    var later = seals.check(auditor, null, null);
    assertThat(later).isNotSameAs(first);
    Awaitility.await().until(later::isOver);
  }

  @Test
  void aCheckThatWasOverAtOnceIsNotAskedAfterForEver() {
    var auditor = people.signInAs(Role.AUDITOR);
    open("trail/seals");
    var check = seals.check(auditor, null, null);
    Awaitility.await().until(check::isOver);
    var panel = new CheckPanel(() -> { });
    UI.getCurrent().add(panel);

    panel.follow(check);

    assertThat(panel.getElement().getTextRecursively()).contains("Gecontroleerd: ");
    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
  }

  /** Nobody is given the outcome of another check as that of the hash they noted; what they typed is still there to send. */
  @Test
  void whoAsksForAnotherCheckWhileOneRunsHasToWait() throws SQLException {
    var auditor = people.signInAs(Role.AUDITOR);
    open("trail/seals");
    var period = $(PeriodPicker.class).single();
    var noted = $(TextField.class).withCaption("Eerder genoteerde hash").single();
    var press = $(Button.class).withText("Controleren").single();
    var days = new Period(LocalDate.of(2031, 5, 10), LocalDate.of(2031, 5, 10));
    try (var own = database.getConnection(); var lock = own.createStatement()) {
      // The check needs this table, so that it runs until we let it go.
      lock.execute("LOCK TABLES audit_head WRITE");
      try {
        var runs = seals.check(auditor, null, null);
        period.setValue(days);
        test(noted).setValue("f".repeat(64));
        test(press).click();

        assertThat($(Notification.class).all()).anySatisfy(notice -> assertThat(notice.getElement().getTextRecursively())
            .contains("Er loopt al een controle van " + auditor.name()));
        assertThat(seals.running(auditor)).contains(runs);
      } finally {
        lock.execute("UNLOCK TABLES");
      }
    }
    pollUntilItIsOver();
    assertThat(pageText()).contains("Periode: alles").doesNotContain("geen zegel heeft deze hash");
    assertThat(period.getValue()).isEqualTo(days);
    assertThat(noted.getValue()).isEqualTo("f".repeat(64));

    test(press).click();
    pollUntilItIsOver();

    assertThat(pageText()).contains("Periode: 10 mei 2031 – 10 mei 2031", "geen zegel heeft deze hash");
  }

  private void pollUntilItIsOver() {
    Awaitility.await().pollInSameThread().untilAsserted(() -> {
      ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
      assertThat(pageText()).doesNotContain("De controle loopt");
    });
  }

  private void open(String path) {
    UI.getCurrent().navigate(path);
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
