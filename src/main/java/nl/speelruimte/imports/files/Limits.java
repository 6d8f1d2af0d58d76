package nl.speelruimte.imports.files;

/** How large things may be before they are refused. */
public final class Limits {

  /** One file, packed or not. */
  public static final long LARGEST_FILE = 3L << 30;
  /** All files of one archive together. */
  public static final long LARGEST_ARCHIVE = 8L << 30;
  /** Files in one archive. */
  public static final int MOST_ENTRIES = 5_000;
  /** Unpacked against packed, for anything larger than {@link #SMALL}. */
  public static final int MOST_RATIO = 200;
  /** Below this no ratio is looked at. */
  public static final long SMALL = 4L << 20;
  /** The parts of a workbook that must be held in memory. */
  static final int LARGEST_SHARED_PART = 96 << 20;
  /** The characters of one field of a CSV. */
  static final int LONGEST_FIELD = 64 << 10;
  /** The characters of one row of a CSV. */
  static final int LONGEST_RECORD = 1 << 20;
  /** The parts that say what a workbook holds, together. */
  static final int LARGEST_FRAME = 4 << 20;
  /** The characters of one cell, which is what a spreadsheet itself allows. */
  public static final int LONGEST_CELL = 32_767;
  /** The bytes of one tag or text in a workbook; those of the longest cell, each character written as a number. */
  static final int LARGEST_PIECE = 300 << 10;
  /** The namespaces one tag may name; the parser compares each with all others. */
  static final int MOST_NAMESPACES = 100;
  /** The cell styles of a workbook, which is what a spreadsheet itself allows. */
  static final int MOST_STYLES = 65_536;
  /** The characters of a number format, which is what a spreadsheet itself allows. */
  static final int LONGEST_FORMAT = 255;

  private Limits() {}

  /** True when something unpacks to suspiciously much. */
  static boolean isBomb(long packed, long unpacked) {
    return unpacked > SMALL && unpacked > Math.max(1, packed) * MOST_RATIO;
  }
}
