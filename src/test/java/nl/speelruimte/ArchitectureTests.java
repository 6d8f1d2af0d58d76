package nl.speelruimte;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.context.Lifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** The rules of the house that a compiler does not know. */
class ArchitectureTests {

  private static final JavaClasses PORTAL = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("nl.speelruimte");

  /** Questions that listeners and jobs ask inside a transaction of the portal itself. */
  private static final Set<String> WITHOUT_VIEWER = Set.of("LedgerQuestions.touchedBy", "SqlLedgerQuestions.touchedBy");

  /** Where Spring keeps who is signed in, and the helpers that carry it to other threads. */
  private static final Set<String> SECURITY_CONTEXT = Set.of("org.springframework.security.core.context",
      "org.springframework.security.concurrent", "org.springframework.security.core.annotation");
  /** They sign in the viewer for whom they work where nobody has: the queue of files, and the demo as it is made. */
  private static final Set<String> ACTING_AS_A_VIEWER =
      Set.of("nl.speelruimte.imports.AsViewer");

  @Test
  void publicMethodsOfServicesTakeAViewerUnlessTheyAreListenersOrJobs() {
    methods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(Service.class)
        .and().areDeclaredInClassesThat().resideOutsideOfPackages("..identity..", "..database..", "..shell..")
        .and().areNotStatic()
        .should(takeAViewerFirst())
        .check(PORTAL);
  }

  @Test
  void screensAndInterfacesTouchNoRepositoryAndNoTable() {
    noClasses().that().resideInAnyPackage("..ui..", "..rest..")
        .should().dependOnClassesThat().areAssignableTo(Repository.class)
        .orShould().dependOnClassesThat(resideInAPackage("org.springframework.jdbc.."))
        .allowEmptyShould(true).check(PORTAL);
  }

  @Test
  void nobodyOutsideIdentityReadsTheSecurityContext() {
    var readers = PORTAL.stream()
        .filter(reader -> !reader.getPackageName().startsWith("nl.speelruimte.identity"))
        .filter(reader -> reader.getDirectDependenciesFromSelf().stream().anyMatch(
            dependency -> isSecurityContext(dependency.getTargetClass())))
        .map(JavaClass::getName).toList();
    assertThat(readers).containsExactlyInAnyOrderElementsOf(ACTING_AS_A_VIEWER);
  }

  @Test
  void entitiesAndRepositoriesStayInTheirRoom() {
    classes().that().areAnnotatedWith(Entity.class).should().notBePublic().allowEmptyShould(true).check(PORTAL);
    classes().that().areAssignableTo(Repository.class).should().notBePublic().allowEmptyShould(true).check(PORTAL);
  }

  @Test
  void timeComesFromTheClockOnly() {
    noClasses().should().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
        .orShould().callMethod(Instant.class, "now").orShould().callMethod(ZonedDateTime.class, "now")
        .orShould().callMethod(YearMonth.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
        .check(PORTAL);
    noClasses().that().doNotHaveFullyQualifiedName("nl.speelruimte.Speelruimte")
        .should().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone")
        .check(PORTAL);
  }

  @Test
  void momentsGoIntoTheDatabaseInOneWay() {
    noClasses().that().doNotHaveFullyQualifiedName(Moments.class.getName())
        .should().accessField(ZoneOffset.class, "UTC").check(PORTAL);
  }

  @Test
  void viewsStyleByClassNameOnly() {
    noClasses().should().callMethod("com.vaadin.flow.component.HasStyle", "getStyle")
        .orShould().dependOnClassesThat().haveFullyQualifiedName("com.vaadin.flow.dom.Style")
        .check(PORTAL);
  }

  /** The sign-in asks the accounts; they do not know it. */
  @Test
  void accountsDoNotKnowTheSignIn() {
    noClasses().that().resideInAnyPackage("nl.speelruimte.identity.people", "nl.speelruimte.identity.reach")
        .should().dependOnClassesThat().resideInAPackage("nl.speelruimte.identity")
        .check(PORTAL);
  }

  @Test
  void calculatorsKnowNoFramework() {
    noClasses().that().resideInAnyPackage("nl.speelruimte.kernel..", "nl.speelruimte.spending.forecast..")
        .should().dependOnClassesThat(resideInAPackage("org.springframework..").and(
            not(resideInAnyPackage("org.springframework.modulith..", "org.springframework.data.domain.."))))
        .check(PORTAL);
  }

  private static boolean isSecurityContext(JavaClass asked) {
    return SECURITY_CONTEXT.contains(asked.getPackageName())
        || asked.getName().equals("com.vaadin.flow.spring.security.AuthenticationContext");
  }

  private static ArchCondition<JavaMethod> takeAViewerFirst() {
    return new ArchCondition<>("take a Viewer first") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var parameters = method.getRawParameterTypes();
        var viewer = !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Viewer.class);
        var own = method.isAnnotatedWith(EventListener.class) || method.isAnnotatedWith(Scheduled.class)
            || method.isAnnotatedWith(TransactionalEventListener.class);
        var named = WITHOUT_VIEWER.contains(method.getOwner().getSimpleName() + "." + method.getName());
        var lifecycle = method.getOwner().isAssignableTo(Lifecycle.class)
            && Set.of("start", "stop", "isRunning", "getPhase").contains(method.getName());
        if (!viewer && !own && !named && !lifecycle) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no Viewer"));
        }
      }
    };
  }
}
