package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.upload.UploadI18N;

/** The words of the upload field. */
final class UploadTexts {

  private UploadTexts() {}

  static UploadI18N make() {
    return new UploadI18N()
        .setDropFiles(new UploadI18N.DropFiles().setOne(text("exchange.upload.drop"))
            .setMany(text("exchange.upload.drop")))
        .setAddFiles(new UploadI18N.AddFiles().setOne(text("exchange.upload.add"))
            .setMany(text("exchange.upload.add")))
        .setError(new UploadI18N.Error().setTooManyFiles(text("exchange.upload.too-many"))
            .setFileIsTooBig(text("exchange.upload.too-big"))
            .setIncorrectFileType(text("exchange.upload.failed")))
        .setFile(new UploadI18N.File().setRetry(text("exchange.upload.retry"))
            .setRemove(text("exchange.upload.remove")).setStart(text("exchange.upload.start")))
        .setUploading(new UploadI18N.Uploading()
            .setStatus(new UploadI18N.Uploading.Status().setConnecting(text("exchange.upload.connecting"))
                .setStalled(text("exchange.upload.stalled")).setProcessing(text("exchange.upload.processing"))
                .setHeld(text("exchange.upload.held")))
            .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(text("exchange.upload.remaining"))
                .setUnknown(text("exchange.upload.remaining-unknown")))
            .setError(new UploadI18N.Uploading.Error()
                .setServerUnavailable(text("exchange.upload.failed"))
                .setUnexpectedServerError(text("exchange.upload.failed"))
                .setForbidden(text("imports.rule.not-allowed"))));
  }
}
