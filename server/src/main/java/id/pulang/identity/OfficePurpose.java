package id.pulang.identity;

/**
 * What an office of an agency is there for; from it follows what the office sees of people (docs/decisions/0045).
 *
 * <p>Source: UU 27/2022 Art. 28, limitation to the purpose; Art. 4 (2) for health.
 */
public enum OfficePurpose {
    /** Cares for people: identity, journey, belongings, open rights, and what a medical officer found. */
    CARE,
    /** Takes people to where they live: identity, journey, belongings and open rights; nothing about health. */
    RETURN,
    /** Receives people whom the law gives to the police: the record of identity and journey, and nothing else. */
    POLICE,
    /** Receives nobody; sees identity and journey of those whom the offices below it have. */
    COORDINATION;

    /** Whether people are handed over to such an office. */
    public boolean receives() {
        return this != COORDINATION;
    }

    /** Whether such an office learns what a medical officer found. */
    public boolean learnsOfHealth() {
        return this == CARE;
    }

    /** Whether welfare is such an office's business: belongings, open rights, and the case of a person. */
    public boolean learnsOfWelfare() {
        return this != POLICE;
    }
}
