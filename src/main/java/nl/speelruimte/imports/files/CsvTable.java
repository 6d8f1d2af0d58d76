package nl.speelruimte.imports.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import nl.speelruimte.imports.format.FileRefused;

/** Reads CSV as a stream: UTF-8 or UTF-16, separated by semicolons, commas or tabs, whichever the header uses. */
final class CsvTable {

  private static final String SEPARATORS = ";,\t|";

  private CsvTable() {}

  /** @param head the first bytes of the same file */
  static void read(byte[] head, InputStream content, TableRows rows) throws IOException {
    var start = TextStart.of(head);
    content.skipNBytes(start.bom());
    var strict = start.charset().newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    read(separator(start.text()), new InputStreamReader(content, strict), rows);
  }

  private static void read(char separator, Reader text, TableRows rows) throws IOException {
    var line = 1L;
    try (var csv = CsvReader.builder().fieldSeparator(separator)
        .allowMissingFields(true).allowExtraFields(true).build(limited(), text)) {
      var headed = false;
      for (CsvRecord record : csv) {
        line = record.getStartingLineNumber();
        var cells = record.getFields();
        if (isEmpty(cells) || !headed && cells.getFirst().startsWith("sep=")) {
          continue;
        }
        if (!headed) {
          headed = true;
          rows.header(cells.stream().map(String::strip).toList());
        } else if (!rows.row(line, cells)) {
          return;
        }
      }
    } catch (UncheckedIOException failed) {
      if (failed.getCause() instanceof CharacterCodingException) {
        throw new FileRefused("imports.reason.characters-broken", Long.toString(line));
      }
      throw failed.getCause();
    } catch (CharacterCodingException broken) {
      throw new FileRefused("imports.reason.characters-broken", Long.toString(line));
    } catch (CsvParseException broken) {
      if (broken.getCause() instanceof FileRefused refused) {
        throw refused;
      }
      throw new FileRefused("imports.reason.csv-broken", Long.toString(line));
    }
  }

  /** A quotation mark that is never closed would take the rest of the file for one field. */
  private static CsvRecordHandler limited() {
    return CsvRecordHandler.builder().maxFieldSize(Limits.LONGEST_FIELD).maxRecordSize(Limits.LONGEST_RECORD).build();
  }

  private static boolean isEmpty(List<String> cells) {
    return cells.stream().allMatch(String::isBlank);
  }

  /** The separator that occurs most in the first line, outside quotes. */
  private static char separator(String text) {
    var counts = new int[SEPARATORS.length()];
    var quoted = false;
    for (var at = 0; at < text.length() && (quoted || text.charAt(at) != '\n'); at++) {
      quoted ^= text.charAt(at) == '"';
      var which = SEPARATORS.indexOf(text.charAt(at));
      if (!quoted && which >= 0) {
        counts[which]++;
      }
    }
    var best = 0;
    for (var which = 1; which < counts.length; which++) {
      best = counts[which] > counts[best] ? which : best;
    }
    return SEPARATORS.charAt(best);
  }
}
