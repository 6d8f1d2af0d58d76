package nl.speelruimte.imports;

import java.util.List;
import java.util.Optional;
import nl.speelruimte.imports.format.FileFormat;
import nl.speelruimte.imports.loading.Formats;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.springframework.stereotype.Service;

/** The formats a viewer may load or look at. */
@Service
public class FileFormats {

  private final Formats formats;

  FileFormats(Formats formats) {
    this.formats = formats;
  }

  /** By code; also formats the viewer may not load, for an auditor looks at their batches. */
  public Optional<FileFormat> find(Viewer viewer, String code) {
    return formats.find(code);
  }

  /** What the viewer may load, for the templates; an auditor sees all. */
  public List<FileFormat> of(Viewer viewer) {
    return formats.all().stream()
        .filter(format -> viewer.role() == Role.AUDITOR || format.loaders().contains(viewer.role())).toList();
  }
}
