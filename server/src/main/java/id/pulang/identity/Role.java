package id.pulang.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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
    ADMINISTRATOR;

    /** Everybody who looks after people at a post from day to day; no agency at home and no administrator. */
    public static final Set<Role> CASEWORKERS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RECEIVING_AGENCY, ADMINISTRATOR)));

    /** Everybody who reads cases: who works on them, and the agencies, each those that it received. */
    public static final Set<Role> CASE_READERS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ADMINISTRATOR)));
}
