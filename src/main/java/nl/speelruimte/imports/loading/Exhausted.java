package nl.speelruimte.imports.loading;

import java.io.IOException;

/** A file asked for more memory than there is; the portal itself goes on, and reading it again would not help. */
final class Exhausted extends RuntimeException {

  private Exhausted(VirtualMachineError cause) {
    super(cause);
  }

  /** Does work that depends on what a file holds. */
  static void guard(LoadingGround.Work work) throws IOException {
    try {
      work.run();
    } catch (OutOfMemoryError | StackOverflowError exhausted) {
      throw new Exhausted(exhausted);
    }
  }
}
