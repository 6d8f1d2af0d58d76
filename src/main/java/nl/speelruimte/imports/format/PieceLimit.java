package nl.speelruimte.imports.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * Refuses a file in which one single tag or text does not end: memory would fill up, and a parser compares each namespace
 * of a tag with all others.
 */
public final class PieceLimit extends FilterInputStream {

  private final int largest;
  private final Supplier<FileRefused> refusal;
  private int sinceProgress;

  /** @param largest bytes that may be read before the parser finds the end of something */
  public PieceLimit(InputStream in, int largest, Supplier<FileRefused> refusal) {
    super(in);
    this.largest = largest;
    this.refusal = refusal;
  }

  /** The parser found the end of something: a new piece begins. */
  public void progress() {
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
    if (sinceProgress > largest) {
      throw refusal.get();
    }
  }
}
