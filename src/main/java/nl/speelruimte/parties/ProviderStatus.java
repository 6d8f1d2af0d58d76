package nl.speelruimte.parties;

/** Whether a provider takes part in the region now. */
public enum ProviderStatus { ACTIVE, ENDED }
