package nl.speelruimte.imports.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.imports.files.Content;
import nl.speelruimte.imports.files.ContentSniffer;
import nl.speelruimte.imports.files.Markup;
import nl.speelruimte.imports.files.Tables;
import nl.speelruimte.imports.format.FileFormat;
import nl.speelruimte.imports.format.FileHead;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.imports.format.TableHead;
import nl.speelruimte.imports.format.TemplateColumn;
import nl.speelruimte.imports.format.XmlHead;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All formats of all modules, and which of them a file is. */
@Component
public class Formats {

  private static final int MOST_NAMES = 6;
  private final ObjectProvider<FileFormat> formats;

  Formats(ObjectProvider<FileFormat> formats) {
    this.formats = formats;
  }

  public List<FileFormat> all() {
    return formats.stream().sorted(Comparator.comparing(FileFormat::code)).toList();
  }

  public FileFormat get(String code) {
    return find(code).orElseThrow(() -> new IllegalStateException("No format " + code));
  }

  public Optional<FileFormat> find(String code) {
    return formats.stream().filter(format -> format.code().equals(code)).findFirst();
  }

  /** @throws FileRefused when no format fits, or the file is an archive inside an archive */
  public Recognised recognise(Path file) throws IOException {
    var content = ContentSniffer.of(file);
    FileHead head;
    try {
      head = head(content, file);
    } catch (OutOfMemoryError | StackOverflowError exhausted) {
      throw new FileRefused("imports.reason.exhausting");
    }
    return formats.stream()
        .filter(format -> format.fit(head) > 0)
        .max(Comparator.comparingInt(format -> format.fit(head)))
        .map(format -> new Recognised(format, content, head))
        .orElseThrow(() -> unknown(head));
  }

  private static FileHead head(Content content, Path file) throws IOException {
    return switch (content) {
      case XML -> Markup.head(file);
      case CSV, XLSX -> Tables.head(content, file);
      case ZIP -> throw new FileRefused("imports.reason.nested-archive");
    };
  }

  private FileRefused unknown(FileHead head) {
    return switch (head) {
      case XmlHead xml -> new FileRefused("imports.reason.unknown-xml", xml.root(),
          xml.namespace());
      case TableHead table -> unknown(table);
    };
  }

  /** Without a header the first row is about somebody, so only names are repeated that a format declares itself. */
  private FileRefused unknown(TableHead table) {
    var known = formats.stream().flatMap(format -> format.columns().stream()).filter(table::has)
        .map(TemplateColumn::name).distinct().sorted().limit(MOST_NAMES).toList();
    return known.isEmpty()
        ? new FileRefused("imports.reason.unknown-table", table.names().size())
        : new FileRefused("imports.reason.unknown-columns", table.names().size(), String.join(", ", known));
  }
}
