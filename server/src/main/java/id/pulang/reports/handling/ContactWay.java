package id.pulang.reports.handling;

import java.util.List;

/** How somebody was reached or answered; the names are stored. */
public enum ContactWay {
    PHONE,
    MESSAGE,
    IN_PERSON,
    THROUGH_SOMEBODY,
    /** By the receipt of whoever sent it; only answers go this way. */
    PUBLIC_SITE;

    /** The ways on which officers speak or write to somebody themselves. */
    public static List<ContactWay> spoken() {
        return List.of(PHONE, MESSAGE, IN_PERSON, THROUGH_SOMEBODY);
    }
}
