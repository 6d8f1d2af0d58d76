package nl.speelruimte.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.sql.SQLException;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;

class CalmErrorHandlerTests extends ScreenTest {

  @Autowired private RefusedPages refused;

  static Stream<Arguments> problems() {
    return Stream.of(
        Arguments.of(new CannotAcquireLockException("Deadlock found"), "Iemand anders wijzigde dit op hetzelfde moment"),
        Arguments.of(new UncategorizedSQLException("update", null, new SQLException("Lock wait timeout", "HY000", 1205)),
            "Iemand anders wijzigde dit op hetzelfde moment"),
        Arguments.of(new OptimisticLockingFailureException("version"), "Iemand anders heeft dit intussen gewijzigd"),
        Arguments.of(new QueryTimeoutException("too long"), "De gegevens zijn even niet bereikbaar"),
        Arguments.of(new CannotGetJdbcConnectionException("away"), "De gegevens zijn even niet bereikbaar"));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void saysWhatHappenedAndWhatToDo(Exception problem, String said) {
    people.signInAs(Role.BUREAU_MANAGER);
    navigate(TodayView.class);

    new CalmErrorHandler(refused).error(new ErrorEvent(problem));
    roundTrip();

    assertThat($(Notification.class).all()).anySatisfy(notice ->
        assertThat($(Span.class, notice).all()).anySatisfy(text -> assertThat(text.getText()).startsWith(said)));
  }
}
