package nl.speelruimte.spending.decisions;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores spending spaces. */
interface SpendingSpaceRepository extends JpaRepository<SpendingSpace, UUID> {

  Optional<SpendingSpace> findByContractIdAndMunicipalityIdAndYearAndLotKey(
      int contractId, int municipalityId, int year, String lotKey);
}
