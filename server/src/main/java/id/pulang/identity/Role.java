package id.pulang.identity;

/**
 * A right: what someone is there to do. Each endpoint and each door names the rights of which it asks one; which rights
 * a role has that an account holds is data of packs (docs/decisions/0070).
 */
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
