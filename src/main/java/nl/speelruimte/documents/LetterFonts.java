package nl.speelruimte.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.zip.InflaterInputStream;
import org.springframework.stereotype.Component;

/** Takes the typeface of the portal out of its web form (WOFF 1.0), since a PDF holds the plain one. */
@Component
class LetterFonts {

  /** The same version as in type.css. */
  private static final String WHERE = "/META-INF/resources/_static/inter/5.2.5/files/";
  private static final int SIGNATURE = 0x774F4646;
  private static final int DIRECTORY_ENTRY = 16;

  /** @return the font as a TrueType file */
  byte[] read(String name) {
    try (var file = LetterFonts.class.getResourceAsStream(WHERE + name)) {
      if (file == null) {
        throw new IllegalStateException("The typeface " + name + " is not on the class path");
      }
      return plain(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A web font holds the tables of the plain font, each packed by itself, under a directory of its own. */
  static byte[] plain(byte[] woff) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(woff));
    if (in.readInt() != SIGNATURE) {
      throw new IOException("Not a web font");
    }
    var flavour = in.readInt();
    in.readInt();
    var count = in.readUnsignedShort();
    in.skipNBytes(30);
    var tables = new ArrayList<Table>();
    for (var index = 0; index < count; index++) {
      tables.add(new Table(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt()));
    }
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    var power = Integer.highestOneBit(count);
    out.writeInt(flavour);
    out.writeShort(count);
    out.writeShort(power * DIRECTORY_ENTRY);
    out.writeShort(Integer.numberOfTrailingZeros(power));
    out.writeShort((count - power) * DIRECTORY_ENTRY);
    var offset = 12 + count * DIRECTORY_ENTRY;
    for (var table : tables) {
      out.writeInt(table.tag);
      out.writeInt(table.checksum);
      out.writeInt(offset);
      out.writeInt(table.length);
      offset += padded(table.length);
    }
    for (var table : tables) {
      out.write(content(woff, table));
      out.write(new byte[padded(table.length) - table.length]);
    }
    return bytes.toByteArray();
  }

  private static byte[] content(byte[] woff, Table table) throws IOException {
    var packed = new ByteArrayInputStream(woff, table.offset, table.packed);
    return table.packed < table.length
        ? new InflaterInputStream(packed).readNBytes(table.length) : packed.readNBytes(table.length);
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private record Table(int tag, int offset, int packed, int length, int checksum) {}
}
