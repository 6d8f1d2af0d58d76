package nl.speelruimte.plans.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.plans.PlanState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes whom a call asks, by when, and whether they answered. */
@Component
class CallInvitees {

  private final JdbcClient jdbc;

  CallInvitees(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void ask(CallId call, ProviderId provider, LocalDate due) {
    jdbc.sql("INSERT INTO plans_call_invitee (call_id, provider_id, due_on) VALUES (:call, :provider, :due)")
        .param("call", call.value()).param("provider", provider.value()).param("due", due).update();
  }

  void takeOut(CallId call, ProviderId provider) {
    jdbc.sql("DELETE FROM plans_call_invitee WHERE call_id = :call AND provider_id = :provider")
        .param("call", call.value()).param("provider", provider.value()).update();
  }

  /** Held until the transaction ends: whether somebody begins, answers or is taken out is decided one after the other. */
  Optional<Invitee> hold(CallId call, ProviderId provider) {
    return jdbc.sql("SELECT * FROM plans_call_invitee WHERE call_id = :call AND provider_id = :provider FOR UPDATE")
        .param("call", call.value()).param("provider", provider.value()).query((row, _) -> new Invitee(provider,
            row.getObject("due_on", LocalDate.class), row.getObject("submitted_on", LocalDate.class),
            phase(row.getString("told")))).optional();
  }

  /** Everybody it asks, held as above. */
  List<Invitee> holdAll(CallId call) {
    return jdbc.sql("SELECT * FROM plans_call_invitee WHERE call_id = :call ORDER BY provider_id FOR UPDATE")
        .param("call", call.value()).query((row, _) -> new Invitee(new ProviderId(row.getInt("provider_id")),
            row.getObject("due_on", LocalDate.class), row.getObject("submitted_on", LocalDate.class),
            phase(row.getString("told")))).list();
  }

  /** Whether there is a plan that was not taken back. */
  boolean hasBegun(CallId call, ProviderId provider) {
    return plans(call, provider).stream().anyMatch(state -> state != PlanState.WITHDRAWN);
  }

  /** Whether there is a plan that still counts: after a rejection it may try once more. */
  boolean runsAny(CallId call, ProviderId provider) {
    return plans(call, provider).stream().anyMatch(state -> state != PlanState.WITHDRAWN && state != PlanState.REJECTED);
  }

  /** Read without a lock: a step of such a plan holds the plan before it holds the invitation, which is held here. */
  private List<PlanState> plans(CallId call, ProviderId provider) {
    return jdbc.sql("SELECT state FROM plans_plan WHERE call_id = :call AND provider_id = :provider")
        .param("call", call.value()).param("provider", provider.value())
        .query((row, _) -> PlanState.valueOf(row.getString(1))).list();
  }

  void due(CallId call, ProviderId provider, LocalDate due) {
    jdbc.sql("UPDATE plans_call_invitee SET due_on = :due WHERE call_id = :call AND provider_id = :provider")
        .param("due", due).param("call", call.value()).param("provider", provider.value()).update();
  }

  /** @param on null when what answered was taken back */
  void submitted(CallId call, ProviderId provider, @Nullable LocalDate on) {
    jdbc.sql("UPDATE plans_call_invitee SET submitted_on = :on WHERE call_id = :call AND provider_id = :provider")
        .param("on", on).param("call", call.value()).param("provider", provider.value()).update();
  }

  /** @param phase null when it is not reminded any more */
  void told(CallId call, ProviderId provider, @Nullable DuePhase phase) {
    jdbc.sql("UPDATE plans_call_invitee SET told = :phase WHERE call_id = :call AND provider_id = :provider")
        .param("phase", phase == null ? null : phase.name()).param("call", call.value())
        .param("provider", provider.value()).update();
  }

  /** How many did not answer in time. */
  int late(CallId call, LocalDate today) {
    return jdbc.sql("""
            SELECT COUNT(*) FROM plans_call_invitee
             WHERE call_id = :call AND submitted_on IS NULL AND due_on < :today""")
        .param("call", call.value()).param("today", today).query(Integer.class).single();
  }

  /** The open calls in which somebody who has not answered comes into another phase on this day. */
  List<UUID> callsToRemind(LocalDate today) {
    return jdbc.sql("""
            SELECT DISTINCT c.id FROM plans_call c JOIN plans_call_invitee i ON i.call_id = c.id
             WHERE c.state = 'OPEN' AND i.submitted_on IS NULL AND i.due_on <= :near
               AND NOT (i.told <=> CASE WHEN i.due_on < :today THEN 'LATE' WHEN i.due_on <= :soon THEN 'SOON' ELSE 'NEAR' END)""")
        .param("today", today).param("near", today.plusDays(DuePhase.NEAR_DAYS))
        .param("soon", today.plusDays(DuePhase.SOON_DAYS))
        .query((row, _) -> UUID.fromString(row.getString(1))).list();
  }

  private static @Nullable DuePhase phase(@Nullable String name) {
    return name == null ? null : DuePhase.valueOf(name);
  }

  /**
   * Who was asked.
   *
   * @param told in which phase it was told last; null when it was not
   */
  record Invitee(ProviderId provider, LocalDate due, @Nullable LocalDate submittedOn, @Nullable DuePhase told) {

    boolean isAwaited() {
      return submittedOn == null;
    }
  }
}
