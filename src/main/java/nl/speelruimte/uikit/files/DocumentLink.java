package nl.speelruimte.uikit.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.function.Supplier;

/** Opens a document that somebody attached; its content is asked for at the moment of opening. */
public final class DocumentLink extends Anchor {

  /** @param content asks the service that keeps it, which checks once more who may read it */
  public DocumentLink(String name, Supplier<byte[]> content) {
    super((DownloadEvent download) -> write(name, content, download), name);
  }

  private static void write(String name, Supplier<byte[]> content, DownloadEvent download) throws IOException {
    download.setFileName(name);
    download.setContentType("application/octet-stream");
    download.getOutputStream().write(content.get());
  }
}
