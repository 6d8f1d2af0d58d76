package nl.speelruimte.documents;

/** Names of files as they may be kept and shown. */
final class FileNames {

  private static final int LONGEST = 150;

  private FileNames() {}

  /** The last part of a path, without characters that mean something to a file system, a header or a page. */
  static String clean(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*;]", "")
        .replaceAll("[\\s\\p{Zs}]+", " ")
        .strip()
        .replaceFirst("^\\.+", "");
    return plain.length() > LONGEST ? plain.substring(plain.length() - LONGEST) : plain;
  }

  /** The name with the ending of what the file really is, so that nothing opens it as something else. */
  static String withEnding(String name, AttachmentType type) {
    var clean = clean(name);
    var dot = clean.lastIndexOf('.');
    var stem = dot > 0 ? clean.substring(0, dot) : clean;
    return (stem.isBlank() ? "document" : stem) + "." + type.ending();
  }
}
