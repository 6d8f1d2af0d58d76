package nl.speelruimte.documents;

import nl.speelruimte.kernel.RuleBroken;

/** The kinds of file that may be attached; recognised by their content, never by their name. */
public enum AttachmentType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private final String mediaType;
  private final String ending;

  AttachmentType(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /**
   * What a file is by its content.
   *
   * @throws RuleBroken when it is empty or not a kind of file that may be attached
   */
  public static AttachmentType of(String name, byte[] content) {
    if (content.length == 0) {
      throw new RuleBroken("documents.refused.empty", FileNames.clean(name));
    }
    return FileKinds.of(content).orElseThrow(() -> new RuleBroken("documents.refused.kind", FileNames.clean(name)));
  }

  public String mediaType() {
    return mediaType;
  }

  public String ending() {
    return ending;
  }
}
