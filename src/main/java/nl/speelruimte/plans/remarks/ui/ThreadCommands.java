package nl.speelruimte.plans.remarks.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import java.util.UUID;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.remarks.PlanThreads;
import nl.speelruimte.plans.remarks.ThreadRow;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.files.DocumentLink;

/** What the buttons of a thread do. */
record ThreadCommands(PlanThreads threads, Viewer viewer, PlanId plan, Runnable again) {

  void reply(ThreadRow thread) {
    new RemarkDialog(text("plans.remark.reply.do"), thread.audience(), viewer.organisation(),
        draft -> threads.reply(viewer, plan, thread.id(), draft), again).open();
  }

  void answer(ThreadRow thread) {
    new RemarkDialog(text("plans.remark.answer.do"), thread.audience(), viewer.organisation(),
        draft -> threads.answer(viewer, plan, thread.id(), draft, thread.version()), again).open();
  }

  void askOn(ThreadRow thread) {
    new RemarkDialog(text("plans.remark.ask-on.do"), thread.audience(), viewer.organisation(),
        draft -> threads.askOn(viewer, plan, thread.id(), draft, thread.version()), again).open();
  }

  void close(ThreadRow thread) {
    if (Notices.attempt(() -> threads.close(viewer, plan, thread.id(), thread.version()))) {
      again.run();
      Notices.done(text("plans.remark.close.done"));
    }
  }

  void takeBack(ThreadRow thread, UUID remark) {
    ConfirmDialogs.ask(text("plans.remark.take-back.question"), text("plans.remark.take-back.consequence"),
        text("plans.remark.take-back.do"), () -> {
          threads.takeBack(viewer, plan, thread.id(), remark);
          again.run();
        });
  }

  DocumentLink file(ThreadRow thread, UUID remark, String name) {
    return new DocumentLink(name, () -> threads.file(viewer, plan, thread.id(), remark));
  }
}
