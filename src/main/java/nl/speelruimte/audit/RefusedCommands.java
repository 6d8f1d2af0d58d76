package nl.speelruimte.audit;

import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;

/** Whatever service is fenced by a role: that it said no is written down, whoever called it and however. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RefusedCommands {

  /** Before the fence itself, and before the transaction of the command. */
  private static final int OUTSIDE = 50;

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor refusedCommand(ObjectProvider<Refusals> refusals) {
    MethodInterceptor watch = call -> watched(call, refusals);
    var advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(PreAuthorize.class), watch);
    advisor.setOrder(OUTSIDE);
    return advisor;
  }

  private static @Nullable Object watched(MethodInvocation call, ObjectProvider<Refusals> refusals) throws Throwable {
    try {
      return call.proceed();
    } catch (NotHere | AccessDeniedException no) {
      var given = call.getArguments();
      if (given.length > 0 && given[0] instanceof Viewer viewer) {
        var method = call.getMethod();
        refusals.getObject().command(viewer, method.getDeclaringClass().getSimpleName() + "." + method.getName(),
            given.length > 1 ? given[1] : null, no);
      }
      throw no;
    }
  }
}
