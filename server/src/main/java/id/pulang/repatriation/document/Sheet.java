package id.pulang.repatriation.document;

/** Which lines an agency receives. */
public enum Sheet {
    /** Identity, travel, fitness to travel and the rights that stay open. */
    CARE,
    /**
     * Identity and travel only, with the note that who was forced is not punished. Source: UU 21/2007 Art. 18; ACTIP
     * Art. 14(7); welfare notes never go to the police by default.
     */
    POLICE
}
