package nl.speelruimte.access;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Calls doors as somebody and says what came of it. */
record Caller(Marks marks) {

  Outcome call(Door door, Viewer viewer, Role signedIn, List<Object> arguments) {
    var all = new ArrayList<Object>(List.of(viewer));
    all.addAll(arguments);
    SecurityContextHolder.setContext(new SecurityContextImpl(
        new TestingAuthenticationToken("test", "", signedIn.authority())));
    try {
      var leaves = Leaves.of(door.method().invoke(door.bean(), all.toArray()));
      return new Outcome(leaves.toString(), marks.in(leaves), Leaves.areEmpty(leaves), null);
    } catch (InvocationTargetException thrown) {
      var why = thrown.getCause();
      var said = why.getClass().getSimpleName() + ": " + why.getMessage();
      return new Outcome(said, marks.in(List.of(said)), true, why);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  /**
   * What a call answered.
   *
   * @param said everything in the answer, or the exception with its message
   * @param owners whose marks it carries
   */
  record Outcome(String said, Set<Owner> owners, boolean empty, @Nullable Throwable why) {

    boolean refused() {
      return why != null;
    }

    /** A refusal the portal means: not here, not allowed, or a business no. */
    boolean refusedCalmly() {
      return why instanceof AccessDeniedException || why instanceof NotHere
          || why instanceof RuleBroken;
    }
  }
}
