package nl.speelruimte.imports.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where the text of a file begins and in which encoding, from its first bytes.
 *
 * @param charset from the byte order mark or the pattern of zeros; UTF-8 when nothing says otherwise
 * @param bom length of the byte order mark
 * @param markup offset in bytes of the first markup, or -1 when the file is no XML; lines before it are strays
 * @param text the first characters, one for each byte unless the encoding is wide
 */
record TextStart(Charset charset, int bom, int markup, String text) {

  private static final int STRAY_CHARACTERS = 4096;

  static TextStart of(byte[] head) {
    var charset = charset(head);
    var bom = bom(head);
    var wide = !charset.equals(StandardCharsets.UTF_8);
    var text = new String(head, bom, head.length - bom, wide ? charset : StandardCharsets.ISO_8859_1);
    var at = markup(text);
    return new TextStart(charset, bom, at < 0 ? -1 : bom + (wide ? 2 * at : at), text);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Control characters that no text file has. */
  boolean isBinary() {
    return text.chars().limit(STRAY_CHARACTERS)
        .anyMatch(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f');
  }

  /** The prolog, or else the first line that begins with a tag. */
  private static int markup(String text) {
    var prolog = text.indexOf("<?xml");
    if (prolog >= 0 && prolog < STRAY_CHARACTERS) {
      return prolog;
    }
    var lineStart = true;
    for (var at = 0; at < Math.min(text.length(), STRAY_CHARACTERS); at++) {
      var letter = text.charAt(at);
      if (letter == '<' && lineStart && isTag(text, at + 1)) {
        return at;
      }
      lineStart = letter == '\n' || letter == '\r' || lineStart && Character.isWhitespace(letter);
    }
    return -1;
  }

  private static boolean isTag(String text, int at) {
    return at < text.length()
        && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '_' || text.charAt(at) == '!');
  }

  private static Charset charset(byte[] head) {
    if (is(head, 0, 0xfe) && is(head, 1, 0xff) || head.length > 1 && head[0] == 0 && head[1] > 0) {
      return StandardCharsets.UTF_16BE;
    }
    if (is(head, 0, 0xff) && is(head, 1, 0xfe) || head.length > 1 && head[0] > 0 && head[1] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private static int bom(byte[] head) {
    if (is(head, 0, 0xef) && is(head, 1, 0xbb) && is(head, 2, 0xbf)) {
      return 3;
    }
    return is(head, 0, 0xfe) && is(head, 1, 0xff) || is(head, 0, 0xff) && is(head, 1, 0xfe) ? 2 : 0;
  }

  private static boolean is(byte[] head, int at, int value) {
    return at < head.length && (head[at] & 0xff) == value;
  }
}
