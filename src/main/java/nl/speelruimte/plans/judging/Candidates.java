package nl.speelruimte.plans.judging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.identity.asking.RoleHolder;
import nl.speelruimte.identity.asking.RoleHolders;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanId;
import org.springframework.stereotype.Component;

/** Who may judge a plan: bureau and the municipalities it touches, and nobody who is tied to its provider. */
@Component
class Candidates {

  private static final String ASSESSORS = "assessors";
  private final RoleHolders holders;
  private final RoundBook book;

  Candidates(RoleHolders holders, RoundBook book) {
    this.holders = holders;
    this.book = book;
  }

  List<RoleHolder> of(PlanId plan, ProviderId provider) {
    return untied(holders.of(RoundScopes.OF_BUREAU, RoundScopes.OF_MUNICIPALITY, book.places(plan)), provider);
  }

  private List<RoleHolder> untied(List<RoleHolder> all, ProviderId provider) {
    var tied = new HashSet<>(holders.tiedTo(provider, all.stream().map(RoleHolder::account).toList()));
    return all.stream().filter(each -> !tied.contains(each.account())).toList();
  }

  /** Who may lead a round. Whoever leads also concludes and decides, and so is not tied to the provider either. */
  List<RoleHolder> leads(ProviderId provider) {
    return untied(holders.of(List.of(Role.BUREAU_MANAGER), List.of(), List.of()), provider);
  }

  /** @throws RuleBroken when it is nobody who may lead */
  RoleHolder lead(UUID account, ProviderId provider) {
    if (isTied(account, provider)) {
      throw RuleBroken.at("lead", "plans.judging.rule.of-provider");
    }
    return leads(provider).stream().filter(each -> each.account().equals(account)).findFirst()
        .orElseThrow(() -> RuleBroken.at("lead", "plans.judging.rule.lead"));
  }

  boolean isTied(UUID account, ProviderId provider) {
    return !holders.tiedTo(provider, List.of(account)).isEmpty();
  }

  /** @throws RuleBroken when there is nobody, somebody twice, or somebody who may not judge this plan */
  List<RoleHolder> checked(PlanId plan, ProviderId provider, List<Seat> seats) {
    if (seats.isEmpty()) {
      throw RuleBroken.at(ASSESSORS, "plans.judging.rule.no-assessor");
    }
    var accounts = seats.stream().map(Seat::account).collect(Collectors.toCollection(LinkedHashSet::new));
    if (accounts.size() < Set.copyOf(seats).size()) {
      throw RuleBroken.at(ASSESSORS, "plans.judging.rule.twice");
    }
    if (!holders.tiedTo(provider, accounts).isEmpty()) {
      throw RuleBroken.at(ASSESSORS, "plans.judging.rule.of-provider");
    }
    var known = new HashMap<Seat, RoleHolder>();
    of(plan, provider).forEach(each -> known.put(Seat.of(each), each));
    if (!known.keySet().containsAll(seats)) {
      throw RuleBroken.at(ASSESSORS, "plans.judging.rule.may-not-judge");
    }
    return seats.stream().distinct().map(known::get).toList();
  }
}
