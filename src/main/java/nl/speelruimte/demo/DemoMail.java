package nl.speelruimte.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.speelruimte.demo.files.DemoFile;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.kernel.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings files to the mail room and waits until they are loaded. */
@Component
class DemoMail {

  private static final Logger LOG = LoggerFactory.getLogger(DemoMail.class);
  private final ImportDesk desk;

  DemoMail(ImportDesk desk) {
    this.desk = desk;
  }

  void bring(Viewer viewer, List<DemoFile> files) {
    for (var file : files) {
      for (var receipt : received(viewer, file)) {
        switch (receipt) {
          case Receipt.Queued _, Receipt.AlreadyThere _ -> { }
          case Receipt.Refused refused ->
              LOG.warn("The mail room refused {}: {}", refused.fileName(), refused.reason().key());
        }
      }
    }
  }

  private List<Receipt> received(Viewer viewer, DemoFile file) {
    try {
      return desk.loadNow(viewer, BatchSource.DEMO, file.name(), new ByteArrayInputStream(file.bytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
