package nl.speelruimte.identity.invitations;

/** What the page of an invitation may say to whoever holds its link. */
public record Invited(String name, String email, String organisation) {}
