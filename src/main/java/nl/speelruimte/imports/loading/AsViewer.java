package nl.speelruimte.imports.loading;

import java.util.function.Supplier;
import nl.speelruimte.kernel.Viewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;

/** Does the work of the queue with the role of the viewer it is done for, so that guarded services let it in. */
final class AsViewer {

  private AsViewer() {}

  static <T> T call(Viewer viewer, Supplier<T> work) {
    var role = UsernamePasswordAuthenticationToken.authenticated(viewer.name(), null,
        AuthorityUtils.createAuthorityList(viewer.role().authority()));
    try {
      return new DelegatingSecurityContextCallable<>(work::get, new SecurityContextImpl(role)).call();
    } catch (RuntimeException passed) {
      throw passed;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
