package nl.speelruimte.demo.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A file to be loaded; written when it is asked for. */
public record DemoFile(String name, Content content) {

  public void writeTo(OutputStream out) throws IOException {
    content.writeTo(out);
  }

  /** The same file, written now. */
  public DemoFile written() {
    var bytes = bytes();
    return new DemoFile(name, out -> out.write(bytes));
  }

  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** What stands in a file. */
  @FunctionalInterface
  public interface Content {

    void writeTo(OutputStream out) throws IOException;
  }
}
