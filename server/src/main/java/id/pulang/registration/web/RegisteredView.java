package id.pulang.registration.web;

import id.pulang.cases.CaseSummary;
import id.pulang.pages.codes.QrPicture;
import id.pulang.registration.Arrival;
import id.pulang.registration.tokens.Token;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who is registered, with what they carry.
 *
 * @param name as the officer sees it on the screen; never printed on a token
 * @param arrival how they were seen to be; nothing for who came with a list
 * @param cancelledUntil until when the officer who looks may cancel the registration
 */
public record RegisteredView(
        CaseSummary about,
        String name,
        Optional<Token> token,
        Optional<QrPicture> picture,
        Optional<Arrival> arrival,
        Optional<Instant> cancelledUntil) {

    /** Returns the address of the case in paths. */
    public String caseId() {
        return about.id().value().toString();
    }
}
