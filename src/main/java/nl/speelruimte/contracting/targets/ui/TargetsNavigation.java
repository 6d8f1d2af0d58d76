package nl.speelruimte.contracting.targets.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.speelruimte.contracting.targets.TargetAbout;
import nl.speelruimte.contracting.targets.TargetFilter;
import nl.speelruimte.contracting.targets.TargetSubject;
import nl.speelruimte.contracting.targets.Targets;
import nl.speelruimte.contracting.ui.ContractSection;
import nl.speelruimte.contracting.ui.LotSection;
import nl.speelruimte.parties.MunicipalityCard;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where targets show themselves: the main menu, and the pages of a contract, a lot, a provider and a municipality. */
@Configuration(proxyBeanMethods = false)
public class TargetsNavigation {

  private static final int ON_A_PAGE = 400;

  @Bean
  NavigationEntry targetsEntry() {
    return NavigationEntry.forAll(NavigationGroup.REGISTER, "contracting.targets.title", TargetsView.class, 55);
  }

  @Bean
  ContractSection targetsOfContract(Targets targets) {
    return new ContractSection() {

      @Override
      public int order() {
        return ON_A_PAGE;
      }

      @Override
      public List<Component> content(Page page) {
        var contract = page.details().contract();
        var filter = TargetFilter.of(contract.id());
        return TargetsCard.unlessEmpty(targets, page.viewer(), filter,
            new TargetsCard(targets, page.viewer(), page.asOf()).of(filter,
                new TargetAbout(TargetSubject.CONTRACT, contract.id().value(), contract.number())));
      }
    };
  }

  @Bean
  LotSection targetsOfLot(Targets targets) {
    return new LotSection() {

      @Override
      public int order() {
        return ON_A_PAGE;
      }

      @Override
      public List<Component> content(Page page) {
        var lot = page.details().lot();
        var filter = TargetFilter.of(lot.id());
        return TargetsCard.unlessEmpty(targets, page.viewer(), filter, new TargetsCard(targets, page.viewer(), null)
            .of(filter, new TargetAbout(TargetSubject.LOT, lot.id().value(), lot.code() + " " + lot.name())));
      }
    };
  }

  @Bean
  ProviderSection targetsOfProvider(Targets targets, PartyDirectory parties) {
    return new ProviderSection(250, "contracting.section.targets", (viewer, provider) ->
        new TargetsCard(targets, viewer, null).of(TargetFilter.of(provider),
            new TargetAbout(TargetSubject.PROVIDER, provider.value(), parties.of(viewer).nameOf(provider))));
  }

  @Bean
  MunicipalityCard targetsOfMunicipality(Targets targets) {
    return new MunicipalityCard(ON_A_PAGE, (viewer, place) -> {
      var filter = TargetFilter.of(place.id());
      return TargetsCard.unlessEmpty(targets, viewer, filter, new TargetsCard(targets, viewer, null).of(filter,
          new TargetAbout(TargetSubject.MUNICIPALITY, place.id().value(), place.name())));
    });
  }
}
