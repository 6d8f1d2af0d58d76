package nl.speelruimte.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Set;
import nl.speelruimte.identity.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A test of screens without a browser, on the shared context; sign somebody in before opening a page. */
@DatabaseTest
public abstract class ScreenTest extends SpringBrowserlessTest {

  @Autowired
  private ApplicationContext context;

  protected People people;

  /** The portal's own pages alone; other trial pages may stand on the class path of the tests. */
  @Override
  protected Set<String> scanPackages() {
    return Set.of("nl.speelruimte");
  }

  @BeforeEach
  void meetPeople() {
    people = new People(context);
  }

  @AfterEach
  void everybodyLeaves() {
    people.signOut();
  }
}
