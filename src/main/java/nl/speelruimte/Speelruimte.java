package nl.speelruimte;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import nl.speelruimte.kernel.PortalClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The contract and performance portal of a youth care region: the application and its page shell. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Speelruimte")
@EnableScheduling
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://portal/styles/portal.css")
@StyleSheet("context://portal/styles/shell.css")
public class Speelruimte implements AppShellConfigurator {

  /** Starts the portal. */
  public static void main(String[] arguments) {
    SpringApplication.run(Speelruimte.class, arguments);
  }

  @Bean
  PortalClock clock() {
    return new PortalClock(Clock.systemUTC());
  }
}
