package nl.speelruimte.attention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.Due;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-40: the points that need somebody, on the start page and in one list. */
class AttentionViewTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private AttentionPoints points;
  @Autowired private TransactionTemplate transaction;
  private ProviderId provider;
  private ProviderId other;

  @BeforeEach
  void raise() {
    var parties = new PartyFixtures(beans);
    provider = parties.provider("Zonnehof");
    other = parties.provider("Ander");
    transaction.executeWithoutResult(status -> points.raise(Viewer.system("test"), new NewPoint("test.over",
        Subject.of("test.space", UUID.randomUUID()).of(provider), Severity.ACT, Money.ZERO, "attention.severity.ACT", List.of(),
        Set.of(Side.BUREAU, Side.PROVIDER), "providers/" + provider)));
  }

  @Test
  void aProviderSeesItsOwnPointInTheList() {
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    navigate(AttentionView.class);
    assertThat(rows()).singleElement().isInstanceOfSatisfying(PointRow.class,
        point -> assertThat(point.providerName()).isEqualTo("Zonnehof"));
  }

  @Test
  void whoAsksForItSeesWhenAPointWasLastFoundToBeSo() {
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    open("attention", "attention-columns=last-seen&attention-sort=last-seen,desc");

    List<? extends Grid.Column<?>> columns = $(Grid.class).single().getColumns();
    var shown = columns.stream().filter(Grid.Column::isVisible).map(Grid.Column::getKey).toList();
    assertThat(test($(Grid.class).single()).getCellText(0, shown.indexOf("last-seen"))).isNotBlank().isNotEqualTo("–");
  }

  @Test
  void anotherProviderDoesNotSeeItNotEvenAmongWhatIsResolved() {
    people.signInAs(Role.PROVIDER_MANAGER, other);
    open("attention", "state=all");
    assertThat(rows()).isEmpty();
  }

  @Test
  void theStartPageHasOneButtonPerPointThatLeadsThere() {
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    UI.getCurrent().navigate("");

    assertThat(getCurrentView().getElement().getTextRecursively()).contains("Zonnehof");
    test($(Button.class).withText("Bekijk").single()).click();

    assertThat($(H1.class).single().getText()).isEqualTo("Zonnehof");
  }

  @Test
  void theStartPageSaysFromWhomAndUntilWhen() {
    var clock = beans.getBean(Clock.class);
    var today = LocalDate.now(clock);
    raise(today.plusDays(9), "Servicebureau Zuid");
    raise(today.minusDays(3), null);
    people.signInAs(Role.PROVIDER_MANAGER, provider);

    UI.getCurrent().navigate("");
    assertThat(getCurrentView().getElement().getTextRecursively())
        .containsSubsequence("▲", "3 dagen te laat", "◆", "nog 9 dagen").contains("Gevraagd door Servicebureau Zuid.");

    open("attention", "attention-sort=due,asc");
    assertThat(rows()).first().isInstanceOfSatisfying(PointRow.class,
        point -> assertThat(point.due()).isEqualTo(Due.of(today.minusDays(3), today)));
  }

  private void raise(LocalDate due, String askedBy) {
    transaction.executeWithoutResult(status -> points.raise(Viewer.system("test"), new NewPoint("test.due",
        Subject.of("test.space", UUID.randomUUID()).of(provider), Severity.WATCH, Money.ZERO, "attention.severity.ACT",
        List.of(), Set.of(Side.PROVIDER), "providers/" + provider).due(due).askedBy(askedBy)));
  }

  private static void open(String address, String query) {
    UI.getCurrent().navigate(address, QueryParameters.fromString(query));
  }

  private List<?> rows() {
    return $(Grid.class).single().getGenericDataView().getItems().toList();
  }
}
