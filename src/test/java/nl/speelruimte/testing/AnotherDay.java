package nl.speelruimte.testing;

import java.lang.reflect.Method;
import java.time.LocalDate;
import nl.speelruimte.kernel.PortalClock;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.util.ExceptionUtils;

/** Moves the clock of a test to the day it {@link LivesOn}. */
final class AnotherDay implements InvocationInterceptor {

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> work, ReflectiveInvocationContext<Method> method, ExtensionContext test) {
    live(work, test);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> work, ReflectiveInvocationContext<Method> method, ExtensionContext test) {
    live(work, test);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> work, ReflectiveInvocationContext<Method> method, ExtensionContext test) {
    live(work, test);
  }

  private static void live(Invocation<Void> work, ExtensionContext test) {
    var day = AnnotationSupport.findAnnotation(test.getRequiredTestClass(), LivesOn.class).orElseThrow().value();
    PortalClock.at(LocalDate.parse(day).atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      try {
        work.proceed();
        return true;
      } catch (Throwable failure) {
        throw ExceptionUtils.throwAsUncheckedException(failure);
      }
    });
  }
}
