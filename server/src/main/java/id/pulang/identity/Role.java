package id.pulang.identity;

/** What someone is there to do; each endpoint and each door names the roles that it serves. */
public enum Role {
    /** Takes in lists and registers people. */
    REGISTRATION_OFFICER,
    /** Carries cases: identity, screening, the person's choice. */
    CONSULAR_OFFICER,
    /** Says who is fit to travel. */
    MEDICAL_OFFICER,
    /** Looks a second time: joins of people and screenings. */
    REVIEWER,
    /** Records what the authorities grant. */
    CLEARANCE_OWNER,
    /** Leads a journey home. */
    REPATRIATION_LEAD,
    /** Answers for the post. */
    HEAD_OF_MISSION,
    /** Receives people at home; sees only those handed over to it. */
    RECEIVING_AGENCY,
    /** Keeps accounts and settings; sees no case. */
    ADMINISTRATOR
}
