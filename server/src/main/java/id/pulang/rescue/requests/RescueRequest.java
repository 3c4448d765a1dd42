package id.pulang.rescue.requests;

import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.papers.IssuedPaper;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was made, and how it stands.
 *
 * @param paper what it says, with its number and code; sealed, since it names people with their places
 * @param answer the latest; null while there is none
 * @param withdrawn when it was; null unless it was
 */
public record RescueRequest(
        RequestId id,
        PostCode post,
        Sealed<IssuedPaper> paper,
        Made made,
        @Nullable Sent sent,
        @Nullable AuthorityAnswer answer,
        @Nullable Instant withdrawn) {

    /**
     * How it was made.
     *
     * @param answerBy the day by which an answer is asked for
     */
    public record Made(String number, String language, LocalDate on, LocalDate answerBy, UserId by) {}

    /** How and when it was sent. */
    public record Sent(LocalDate on, SentBy by) {}

    /** Returns how it stands on a day. */
    public RequestState state(LocalDate today) {
        if (withdrawn != null) {
            return RequestState.WITHDRAWN;
        }
        return Optional.ofNullable(answer)
                .map(RescueRequest::answered)
                .orElseGet(() -> sent == null
                        ? RequestState.MADE
                        : today.isAfter(made.answerBy()) ? RequestState.OVERDUE : RequestState.SENT);
    }

    private static RequestState answered(AuthorityAnswer answer) {
        return switch (answer) {
            case WILL_ACT -> RequestState.ANSWERED;
            case ACTED -> RequestState.ACTED;
            case NEEDS_MORE -> RequestState.NEEDS_MORE;
            case REFUSED -> RequestState.REFUSED;
        };
    }
}
