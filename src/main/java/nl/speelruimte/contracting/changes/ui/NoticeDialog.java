package nl.speelruimte.contracting.changes.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.changes.NoticeBy;
import nl.speelruimte.contracting.changes.NoticeDraft;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-50: write down that notice was given. */
final class NoticeDialog {

  private NoticeDialog() {}

  static void open(ContractDetails details, LocalDate today, Consumer<NoticeDraft> command, Runnable afterwards) {
    var givenBy = new Select<NoticeBy>();
    givenBy.setLabel(Words.text("contracting.notice.given-by"));
    givenBy.setItems(NoticeBy.values());
    givenBy.setItemLabelGenerator(by -> Words.text("contracting.notice-by." + by));
    var givenOn = new DateField(Words.text("contracting.notice.given-on"));
    var endsOn = new DateField(Words.text("contracting.notice.ends-on"));
    var reason = Words.reason();
    var file = new DocumentField(Words.text("contracting.notice.file"));
    var binder = new Binder<>(Form.class);
    var last = details.endsByNotice();
    Words.required(binder, givenBy, "givenBy");
    Words.required(binder, givenOn, "givenOn");
    Words.required(binder, endsOn, "endsOn");
    Words.required(binder, reason, "reason");
    binder.forField(file).bind("file");
    binder.readRecord(new Form(NoticeBy.REGION, today, last == null ? details.contract().end() : last, "", null));
    new FormDialog<>(Words.text(last == null ? "contracting.notice.title" : "contracting.notice.correct"), binder,
        form -> command.accept(new NoticeDraft(form.givenBy(), form.givenOn(), form.endsOn(), form.reason(),
            form.file(), details.version())),
        givenBy, givenOn, endsOn, reason, file)
        .intro(last == null
            ? Words.text("contracting.notice.intro", details.noticeMonths(),
                Amounts.of(reason).date(details.contract().noticeBy()))
            : Words.text("contracting.notice.correct-intro", Amounts.of(reason).date(last), details.noticeMonths()))
        .doneText(Words.text("contracting.notice.done"))
        .afterwards(afterwards).open();
  }

  /** What is filled in. */
  public record Form(@Nullable NoticeBy givenBy, @Nullable LocalDate givenOn, @Nullable LocalDate endsOn,
      String reason, @Nullable FileDraft file) {}
}
