package nl.speelruimte.imports;

import java.util.function.Supplier;
import nl.speelruimte.kernel.Viewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;

/** Does work apart from any request with the role of the viewer it is done for, so that guarded services let it in. */
public final class AsViewer {

  private AsViewer() {}

  /** The same for work that gives nothing. */
  public static void run(Viewer viewer, Runnable work) {
    call(viewer, () -> {
      work.run();
      return true;
    });
  }

  /** What the work gives, done in that role. */
  public static <T> T call(Viewer viewer, Supplier<T> work) {
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
