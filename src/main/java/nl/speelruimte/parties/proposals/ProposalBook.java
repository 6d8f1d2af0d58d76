package nl.speelruimte.parties.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes proposals. */
@Component
class ProposalBook {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final JdbcClient jdbc;
  private final Clock clock;

  ProposalBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Proposal> of(Viewer viewer, ProviderId provider) {
    return asked(viewer, "SELECT *", "q.provider_id = :what ORDER BY q.status <> 'PROPOSED',"
        + " COALESCE(q.decided_at, q.proposed_at) DESC, q.id", provider.value()).query((row, _) -> read(viewer, row)).list();
  }

  long waiting(Viewer viewer, ProviderId provider) {
    return asked(viewer, "SELECT COUNT(*)", "q.provider_id = :what AND q.status = 'PROPOSED'", provider.value())
        .query(Long.class).single();
  }

  Proposal one(Viewer viewer, UUID id) {
    return asked(viewer, "SELECT *", "q.id = :what", id).query((row, _) -> read(viewer, row)).optional()
        .orElseThrow(() -> new NotHere("proposal", id));
  }

  /** The same, held against others until the transaction ends. */
  Proposal held(Viewer viewer, UUID id) {
    return asked(viewer, "SELECT *", "q.id = :what FOR UPDATE", id).query((row, _) -> read(viewer, row)).optional()
        .orElseThrow(() -> new NotHere("proposal", id));
  }

  /** Whether the same waits already: about an item there is one at a time. Holds the provider, so that two do not pass. */
  boolean waitsAlready(ProposalDraft draft, List<ProposedField> fields, boolean oneAtATime) {
    jdbc.sql("SELECT id FROM parties_provider WHERE id = :id FOR UPDATE").param("id", draft.provider().value())
        .query(Integer.class).optional();
    return jdbc.sql("""
            SELECT COUNT(*) FROM parties_proposal WHERE provider_id = :provider AND kind = :kind AND item = :item
               AND status = 'PROPOSED' AND (:one AND item <> '' OR fields = :fields)""")
        .param("one", oneAtATime)
        .param("provider", draft.provider().value()).param("kind", draft.kind()).param("item", draft.item())
        .param("fields", JSON.writeValueAsString(fields)).query(Long.class).single() > 0;
  }

  void insert(Proposal proposal) {
    jdbc.sql("""
            INSERT INTO parties_proposal (id, provider_id, kind, item, title, fields, explanation, document_id,
              document_name, status, proposed_by, proposed_at)
            VALUES (:id, :provider, :kind, :item, :title, :fields, :why, :document, :name, :status, :by, :at)""")
        .param("id", proposal.id()).param("provider", proposal.provider().value()).param("kind", proposal.kind())
        .param("item", proposal.item()).param("title", proposal.title())
        .param("fields", JSON.writeValueAsString(proposal.fields())).param("why", proposal.explanation())
        .param("document", proposal.document()).param("name", proposal.documentName())
        .param("status", proposal.status().name()).param("by", proposal.proposedBy())
        .param("at", Moments.stored(proposal.proposedAt())).update();
  }

  void decide(Viewer viewer, Proposal proposal, ProposalStatus status, @Nullable String reason) {
    jdbc.sql("""
            UPDATE parties_proposal SET status = :status, reason = :reason, decided_by = :by, decided_at = :at,
              version = version + 1 WHERE id = :id""")
        .param("status", status.name()).param("reason", reason).param("by", viewer.name())
        .param("at", Moments.now(clock)).param("id", proposal.id()).update();
  }

  Instant now() {
    return clock.instant();
  }

  private JdbcClient.StatementSpec asked(Viewer viewer, String select, String which, Object what) {
    var mine = visibleTo(viewer.scope());
    return jdbc.sql("%s FROM parties_proposal q WHERE (%s) AND %s".formatted(select, mine.sql(), which))
        .params(mine.parameters()).param("what", what);
  }

  /** Between a provider and the bureau; they name people, so nobody else reads along. */
  private static Restriction visibleTo(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> Restriction.EVERYTHING;
      case AccessScope.OfProvider(var own) -> Restriction.where("q.provider_id = :ownProvider", "ownProvider", own.value());
      case AccessScope.Municipal _, AccessScope.Audit(), AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  static boolean mayPropose(Viewer viewer, ProviderId provider) {
    return switch (viewer.scope()) {
      case AccessScope.OfProvider(var own) -> own.equals(provider)
          && (viewer.role() == Role.PROVIDER_MANAGER || viewer.role() == Role.PROVIDER_ADMIN);
      case AccessScope.WholeRegion(), AccessScope.Municipal _, AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
  }

  private static Set<ProposalAction> may(Viewer viewer, ProviderId provider, ProposalStatus status) {
    if (status != ProposalStatus.PROPOSED) {
      return Set.of();
    }
    if (viewer.keepsRegister()) {
      return Set.of(ProposalAction.DECIDE);
    }
    return mayPropose(viewer, provider) ? Set.of(ProposalAction.WITHDRAW) : Set.of();
  }

  private static Proposal read(Viewer viewer, ResultSet row) throws SQLException {
    var provider = new ProviderId(row.getInt("provider_id"));
    var status = ProposalStatus.valueOf(row.getString("status"));
    var document = row.getString("document_id");
    return new Proposal(UUID.fromString(row.getString("id")), provider, row.getString("kind"), row.getString("item"),
        row.getString("title"), JSON.readValue(row.getString("fields"), new TypeReference<List<ProposedField>>() {}),
        row.getString("explanation"), document == null ? null : UUID.fromString(document),
        row.getString("document_name"), status, row.getString("reason"), row.getString("proposed_by"),
        Moments.of(row, "proposed_at"), row.getString("decided_by"), Moments.ifAny(row, "decided_at"),
        row.getInt("version"),
        may(viewer, provider, status));
  }
}
