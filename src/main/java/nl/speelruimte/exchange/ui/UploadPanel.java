package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.util.List;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.files.UploadTexts;
import org.jspecify.annotations.Nullable;

/** Takes files from the browser, many at once, and shows how far each is; or only tries them. */
final class UploadPanel extends Composite<Card> {

  private static final int POLL_MILLIS = 700;
  /** A file that was announced may still be on its way. */
  private static final int POLLS_TO_BE_SURE = 3;
  private final ImportDesk desk;
  private final Viewer viewer;
  private final Runnable afterwards;
  private final Upload upload;
  private final Checkbox rehearse = new Checkbox(text("exchange.upload.rehearse"));
  private final ReceivedFiles received;
  private final UploadCount count = new UploadCount();
  private volatile boolean trying;
  private int quiet;
  private @Nullable Registration polling;

  UploadPanel(ImportDesk desk, Batches batches, Viewer viewer, Runnable afterwards) {
    this.desk = desk;
    this.viewer = viewer;
    this.afterwards = afterwards;
    this.received = new ReceivedFiles(desk, batches, viewer);
    upload = new Upload(this::take);

    upload.setUploadFormat(UploadFormat.RAW);
    var words = UploadTexts.make();
    words.getError().setTooManyFiles(text("exchange.upload.too-many"));
    upload.setI18n(words);
    upload.setMaxFiles(UploadCount.MOST);
    for (var moment : List.of("upload-start", "upload-success", "upload-error")) {
      upload.getElement().addEventListener(moment, happened -> watch());
    }
    upload.addFileRejectedListener(rejected -> received.problem(rejected.getFileName(), rejected.getErrorMessage()));
    rehearse.addValueChangeListener(change -> trying = change.getValue());
    rehearse.setHelperText(text("exchange.upload.rehearse-how"));

    var list = new Div(received);
    list.addClassName("received-files");
    getContent().add(new Paragraph(text("exchange.upload.how")), rehearse, upload, list);
  }

  @Override
  protected Card initContent() {
    return new Card(text("exchange.upload.label"));
  }

  /** Runs in the thread of the upload, beside the screen: the stream goes to the desk and nowhere else. */
  private void take(UploadEvent event) throws IOException {
    var ui = event.getUI();
    var name = event.getFileName();
    if (!count.takes()) {
      event.reject();
      ui.access(() -> received.problem(name, text("exchange.upload.too-many")));
      return;
    }
    try {
      if (trying) {
        var results = desk.rehearse(viewer, name, event.getInputStream(),
            (file, share) -> ui.access(() -> received.tries(file, share)));
        ui.access(() -> results.forEach(received::tried));
      } else {
        var receipts = desk.receive(viewer, name, event.getInputStream());
        ui.access(() -> receipts.forEach(received::add));
      }
    } catch (FileRefused refused) {
      show(ui, name, refused.reason());
    }
  }

  private void show(UI ui, String name, Reason reason) {
    ui.access(() -> received.problem(name, ImportTexts.reason(reason)));
  }

  /** The browser says when it begins and ends; in between, and as long as something is being read, it asks how far. */
  private void watch() {
    quiet = 0;
    getUI().ifPresent(ui -> ui.setPollInterval(POLL_MILLIS));
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    polling = attached.getUI().addPollListener(poll -> {
      if (received.refresh() && !upload.isUploading() && ++quiet >= POLLS_TO_BE_SURE) {
        attached.getUI().setPollInterval(-1);
        upload.clearFileList();
        count.done();
        afterwards.run();
      }
    });
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    detached.getUI().setPollInterval(-1);
    if (polling != null) {
      polling.remove();
    }
  }
}
