package nl.speelruimte.exchange.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.speelruimte.imports.format.FileRefused;

/**
 * Refuses a file in which one single tag or text does not end: no message does that, memory would fill up, and the
 * parser compares each namespace of a tag with all others.
 */
final class GuardedInput extends FilterInputStream {

  private static final int LARGEST_PIECE = 64 * 1024;
  private int sinceProgress;

  GuardedInput(InputStream in) {
    super(in);
  }

  /** The parser found the end of something: a new piece begins. */
  void progress() {
    sinceProgress = 0;
  }

  @Override
  public int read() throws IOException {
    var one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) {
    sinceProgress += bytes;
    if (sinceProgress > LARGEST_PIECE) {
      throw new FileRefused("exchange.reason.piece-too-large");
    }
  }
}
