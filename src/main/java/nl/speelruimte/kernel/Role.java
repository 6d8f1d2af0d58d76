package nl.speelruimte.kernel;

/** What a person does in the portal; a role is always held with a scope and for a period. */
public enum Role {
  /** Contract manager of a provider. */
  PROVIDER_MANAGER,
  /** Delivers the figures of a provider. */
  PROVIDER_DATA,
  /** Manages the colleagues of a provider. */
  PROVIDER_ADMIN,
  /** Contract manager of a municipality. */
  MUNICIPAL_MANAGER,
  /** Reads along for a municipality. */
  MUNICIPAL_READER,
  /** Contract manager of the service bureau: decides and adjusts. */
  BUREAU_MANAGER,
  /** Analyst of the service bureau: loads messages and mends lines. */
  BUREAU_ANALYST,
  /** Administrator of the service bureau: reference data and accounts. */
  BUREAU_ADMIN,
  /** Looks back: reads decisions, figures and the trail. */
  AUDITOR,
  /** A job of the portal itself. */
  SYSTEM;

  public boolean isBureau() {
    return this == BUREAU_MANAGER || this == BUREAU_ANALYST || this == BUREAU_ADMIN;
  }

  public boolean isMunicipal() {
    return this == MUNICIPAL_MANAGER || this == MUNICIPAL_READER;
  }

  public boolean isProvider() {
    return this == PROVIDER_MANAGER || this == PROVIDER_DATA || this == PROVIDER_ADMIN;
  }

  /** The name Spring Security's role checks use: the constant itself. */
  public String authority() {
    return "ROLE_" + name();
  }
}
