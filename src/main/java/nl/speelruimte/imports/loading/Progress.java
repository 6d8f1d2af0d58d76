package nl.speelruimte.imports.loading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How far the reading of one file is; read by screens while a worker writes it. */
public final class Progress {

  private final long size;
  private volatile long read;
  private volatile long lines;

  Progress(long size) {
    this.size = size;
  }

  /** 0 to 1, or -1 when it cannot be said. */
  public double share() {
    return read == 0 ? -1 : Math.min(1, (double) read / Math.max(1, size));
  }

  public long lines() {
    return lines;
  }

  void lines(long count) {
    lines = count;
  }

  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        var one = super.read();
        read += one < 0 ? 0 : 1;
        return one;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        read += Math.max(0, count);
        return count;
      }
    };
  }
}
