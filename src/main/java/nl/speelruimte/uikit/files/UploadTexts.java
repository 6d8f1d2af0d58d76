package nl.speelruimte.uikit.files;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;

/** The words of a field for one file or for many. */
public final class UploadTexts {

  private UploadTexts() {}

  public static UploadI18N make() {
    return new UploadI18N()
        .setDropFiles(new UploadI18N.DropFiles().setOne(text("drop-one")).setMany(text("drop-many")))
        .setAddFiles(new UploadI18N.AddFiles().setOne(text("add-one")).setMany(text("add-many")))
        .setError(new UploadI18N.Error().setTooManyFiles(text("too-many")).setFileIsTooBig(text("too-big"))
            .setIncorrectFileType(text("failed")))
        .setFile(new UploadI18N.File().setRetry(text("retry")).setRemove(text("remove")).setStart(text("start")))
        .setUploading(new UploadI18N.Uploading()
            .setStatus(new UploadI18N.Uploading.Status().setConnecting(text("connecting"))
                .setStalled(text("stalled")).setProcessing(text("processing")).setHeld(text("held")))
            .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(text("remaining"))
                .setUnknown(text("remaining-unknown")))
            .setError(new UploadI18N.Uploading.Error().setServerUnavailable(text("failed"))
                .setUnexpectedServerError(text("failed")).setForbidden(text("failed"))));
  }

  private static String text(String name) {
    return I18NProvider.translate("uikit.upload." + name);
  }
}
