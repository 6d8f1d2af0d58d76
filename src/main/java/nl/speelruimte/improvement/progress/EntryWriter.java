package nl.speelruimte.improvement.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what was told, with its files; an entry is never changed. */
@Component
class EntryWriter {

  static final int MOST_FILES = 5;
  private final JdbcClient jdbc;
  private final Attachments attachments;
  private final Clock clock;

  EntryWriter(JdbcClient jdbc, Attachments attachments, Clock clock) {
    this.jdbc = jdbc;
    this.attachments = attachments;
    this.clock = clock;
  }

  /** Nothing is told about an action while it ends, and it does not end while something is told. */
  void hold(ActionId id) {
    jdbc.sql("SELECT id FROM improvement_action WHERE id = ? FOR UPDATE").param(id.value()).query(String.class).optional();
  }

  void progress(Viewer viewer, ActionId id, UUID request, LocalDate saidOn, String words, @Nullable Integer percentage,
      List<FileDraft> files) {
    var values = values(viewer, id, request, EntryKind.PROGRESS, saidOn);
    values.put("words", words);
    values.put("percentage", percentage);
    insert(values);
    attach(viewer, (UUID) values.get("id"), files);
  }

  void effect(Viewer viewer, ActionId id, UUID request, CheckedEffect effect, List<FileDraft> files) {
    var values = values(viewer, id, request, EntryKind.EFFECT, LocalDate.now(clock));
    values.put("quarter", effect.quarter());
    values.put("words", effect.words());
    values.put("reason", effect.reason());
    insert(values);
    var entry = (UUID) values.get("id");
    effect.lines().forEach(line -> insert(id, entry, effect.quarter(), line.given()));
    attach(viewer, entry, files);
  }

  private Map<String, @Nullable Object> values(Viewer viewer, ActionId id, UUID request, EntryKind kind, LocalDate on) {
    var values = new HashMap<String, @Nullable Object>();
    List.of("quarter", "words", "reason", "percentage").forEach(empty -> values.put(empty, null));
    values.put("id", UuidVersion7Strategy.INSTANCE.generateUuid(null));
    values.put("request", request);
    values.put("action", id.value());
    values.put("kind", kind.name());
    values.put("on", on);
    values.put("now", Moments.now(clock));
    values.put("actor", viewer.name());
    values.put("organisation", viewer.organisation());
    return values;
  }

  /** A second click finds its request taken. */
  private void insert(Map<String, @Nullable Object> values) {
    try {
      jdbc.sql("""
              INSERT INTO improvement_entry (id, request, action_id, kind, quarter, said_on, words, reason, percentage,
                recorded_at, actor, actor_organisation)
              VALUES (:id, :request, :action, :kind, :quarter, :on, :words, :reason, :percentage, :now, :actor,
                :organisation)""").params(values).update();
    } catch (DuplicateKeyException twice) {
      throw new RuleBroken("improvement.rule.told-already");
    }
  }

  /** Of two people at the same moment the second finds its number taken. */
  private void insert(ActionId id, UUID entry, int quarter, EffectLine line) {
    try {
      jdbc.sql("""
              INSERT INTO improvement_effect (action_id, municipality_id, lot_id, quarter, number, entry_id, amount_cent)
              VALUES (:action, :municipality, :lot, :quarter, :number, :entry, :amount)""")
          .param("action", id.value()).param("municipality", line.municipality().value())
          .param("lot", line.lot() == null ? 0 : line.lot().value()).param("quarter", quarter)
          .param("number", line.after() + 1).param("entry", entry).param("amount", line.amount().cents()).update();
    } catch (DuplicateKeyException taken) {
      throw RuleBroken.changedMeanwhile("improvement.changed.effect");
    }
  }

  private void attach(Viewer viewer, UUID entry, List<FileDraft> files) {
    if (files.size() > MOST_FILES) {
      throw RuleBroken.at("files", "improvement.rule.files-many", MOST_FILES);
    }
    for (var place = 0; place < files.size(); place++) {
      var kept = attachments.store(viewer, files.get(place), "files");
      jdbc.sql("""
              INSERT INTO improvement_evidence (entry_id, place, document_id, document_name)
              VALUES (:entry, :place, :document, :name)""")
          .param("entry", entry).param("place", place + 1).param("document", kept.id()).param("name", kept.name())
          .update();
    }
  }
}
