package id.pulang.families.words;

import id.pulang.people.contacts.DisclosureChoice;

/**
 * All that decides what one contact may know of one person; nothing else does.
 *
 * @param confirmed whether two officers have confirmed that this contact tells the report, and it stands
 * @param barred whether the contact is told nothing, whatever was chosen
 * @param knowing whether it is known, without doubt, of whom one would speak
 * @param consent whether the person can choose alone
 */
public record FamilyCircumstances(
        boolean confirmed, DisclosureChoice choice, boolean barred, Knowing knowing, Consent consent, WayHome way) {

    /** Whether it is known, without doubt, of whom one would speak. */
    public enum Knowing {
        /** Known by a list that stands, without an open question. */
        CERTAIN,
        /** Nobody, or nobody any more: never known, erased, or of a list that was withdrawn. */
        NOBODY,
        /** It is asked whether they are this person at all, or somebody changed what is kept beside the servers. */
        IN_QUESTION,
        /**
         * Hidden, as somebody who does not want to be found or has died: of them one speaks in person or not at all.
         */
        HIDDEN
    }

    /** Whether the person can choose alone. */
    public enum Consent {
        /** Known to be an adult. */
        ADULT,
        /** A child, or nobody knows; a second officer agreed to this choice. */
        CHILD_AGREED,
        /** A child, or nobody knows, and no second officer agreed. */
        CHILD_ALONE
    }

    boolean isPermitted() {
        return confirmed && !barred && knowing == Knowing.CERTAIN && consent != Consent.CHILD_ALONE;
    }
}
