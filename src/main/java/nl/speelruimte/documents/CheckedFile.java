package nl.speelruimte.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.speelruimte.kernel.ClientData;
import nl.speelruimte.kernel.RuleBroken;

/**
 * A file that may be kept: judged by its content, and named after what it really is.
 *
 * @param name without a path, with the ending of its kind
 * @param sha256 of the content, in hexadecimal
 */
public record CheckedFile(String name, AttachmentType type, String sha256, byte[] content) {

  /** @throws RuleBroken when it is empty, too large, not a kind of file that may be attached, or named after a client */
  public static CheckedFile of(FileDraft file, AttachmentLimits limits) {
    var content = file.content();
    if (content.length > limits.largest()) {
      throw new RuleBroken("documents.refused.large", FileNames.clean(file.name()), limits.largestMegabytes());
    }
    if (ClientData.isSurelyIn(file.name())) {
      throw new RuleBroken("documents.refused.client-data");
    }
    var type = AttachmentType.of(file.name(), content);
    return new CheckedFile(FileNames.withEnding(file.name(), type), type, sha256(content), content);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
