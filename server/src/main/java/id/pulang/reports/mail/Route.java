package id.pulang.reports.mail;

import id.pulang.identity.PostCode;

/**
 * To which post a letter comes, and why.
 *
 * @param state the code of the state that was named, two letters of ISO 3166-1; a hyphen for none
 */
record Route(PostCode post, Why why, String state) {

    /** Stands for no state. */
    static final String NONE = "-";

    /** Why it comes to a post; the names are stored. */
    enum Why {
        /** Whoever wrote chose the country that a mission of the post serves. */
        COUNTRY,
        /** The place that was written lies there. */
        PLACE,
        /** Nothing names one country that is known. */
        UNKNOWN,
        /** No mission serves the country that was named. */
        NO_MISSION,
        /** Nobody works with reports at the missions that serve it. */
        NOBODY_THERE,
        /** A complaint is for headquarters, whatever mission it is about. */
        COMPLAINT,
        /** A report with the same receipt is there. */
        SAME_RECEIPT
    }

    static Route without(PostCode post, Why why) {
        return new Route(post, why, NONE);
    }

    /** Whether the post has a report with the same receipt. */
    boolean follows() {
        return why == Why.SAME_RECEIPT;
    }

    /** As codes of a step. */
    String codes() {
        return why + " " + state;
    }
}
