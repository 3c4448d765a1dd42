package id.pulang.repatriation.manifest;

import java.util.List;

/** Why someone was moved off a manifest or did not board; the words stand in the messages. */
public enum Cause {
    /** A gate closed; the detail names the gates. */
    GATE_SHUT,
    /** Two records turned out to be the same person. */
    JOINED,
    /** The adult without whom the child does not travel is not on the list. */
    ESCORT_STAYS,
    /** An officer took them off. */
    BY_OFFICER,
    /** Not at the gate in time. */
    DID_NOT_COME,
    /** The person chose to stay. Source: UU 21/2007 Art. 51 with explanation: return must be wanted. */
    CHOSE_TO_STAY,
    /** Not well enough on the day. */
    UNWELL,
    /** An authority held them back. */
    HELD_BACK,
    /** Something else; the detail says what. */
    OTHER;

    /** Whether it tells of somebody's health, which is for those who look after it and stands on no list. */
    public boolean isOfHealth() {
        return this == UNWELL;
    }

    /** Returns the reasons that an officer may give at boarding. */
    public static List<Cause> atBoarding() {
        return List.of(DID_NOT_COME, CHOSE_TO_STAY, UNWELL, HELD_BACK, OTHER);
    }
}
