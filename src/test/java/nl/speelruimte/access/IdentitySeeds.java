package nl.speelruimte.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** People with an account at each provider and municipality: for the administrator, and in the past the auditor. */
final class IdentitySeeds implements Seeds {

  @Override
  public void sow(Plot plot) {
    plot.ids().put("identity.person", person(plot, "PROVIDER", "PROVIDER_MANAGER", plot.provider()));
    plot.ids().put("identity.clerk", person(plot, "MUNICIPALITY", "MUNICIPAL_READER", plot.municipality()));
  }

  private static UUID person(Plot plot, String kind, String role, int organisation) {
    var owner = new Owner.Region();
    var planter = plot.planter();
    var account = UUID.randomUUID();
    var grant = UUID.randomUUID();
    var from = LocalDate.of(2025, 1, 1);
    planter.plant("identity_account", owner, Map.of("id", account, "user_name", account + "@test.example",
        "organisation_kind", kind, "organisation_id", organisation, "active", true, "accepted_at", from));
    var held = Map.<String, Object>of("account_id", account, "role", role, "scope_type", kind, "scope_id", organisation,
        "valid_from", from);
    planter.plant("identity_role_grant", owner, and(held, "id", grant));
    planter.plant("identity_role_grant_version", owner, and(held, "grant_id", grant, "recorded_from", from));
    planter.plant("identity_account_version", owner, Map.of("account_id", account, "active", true,
        "organisation_kind", kind, "organisation_id", organisation, "recorded_from", from));
    planter.plant("identity_invitation", owner, Map.of("id", UUID.randomUUID(), "account_id", account, "token_hash",
        (grant + "" + account).replace("-", ""), "expires_on", LocalDate.of(2030, 1, 1)));
    plot.ids().put("identity.grant", grant);
    review(plot, account, grant, kind, organisation);
    return account;
  }

  private static void review(Plot plot, UUID account, UUID grant, String kind, int organisation) {
    var owner = new Owner.Region();
    var review = UUID.randomUUID();
    var reviewed = UUID.randomUUID();
    plot.planter().plant("identity_access_review", owner, Map.of("id", review, "organisation_kind", kind,
        "organisation_id", organisation, "due_on", LocalDate.of(2025, 2, 1)));
    plot.planter().plant("identity_reviewed_grant", owner, Map.of("id", reviewed, "review_id", review,
        "grant_id", grant, "account_id", account,
        "role", kind.equals("PROVIDER") ? "PROVIDER_MANAGER" : "MUNICIPAL_READER", "scope_type", kind, "scope_id", organisation));
    plot.ids().put("identity.review", review);
    plot.ids().put("identity.reviewed", reviewed);
  }

  private static Map<String, Object> and(Map<String, Object> base, Object... more) {
    var values = new HashMap<>(base);
    for (var index = 0; index < more.length; index += 2) {
      values.put(more[index].toString(), more[index + 1]);
    }
    return values;
  }
}
