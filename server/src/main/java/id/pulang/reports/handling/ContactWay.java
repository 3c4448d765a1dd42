package id.pulang.reports.handling;

/** How somebody was reached or answered; the names are stored. */
public enum ContactWay {
    PHONE,
    MESSAGE,
    IN_PERSON,
    THROUGH_SOMEBODY
}
