package id.pulang.rescue.web;

import id.pulang.cases.CaseId;
import id.pulang.rescue.requests.RequestTerms;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A request as it was typed, kept whole when something is wrong; its parts are called as the fields of the page.
 *
 * @param who the case from which it was begun
 * @param ids the cases that were chosen
 */
public record RequestForm(UUID who, List<UUID> ids, String authority, String words, String answerBy, String language) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** A field that a browser did not send is one that nobody filled in; no case has the number of nobody. */
    public RequestForm {
        who = Objects.requireNonNullElse(who, NOBODY);
        ids = List.copyOf(Objects.requireNonNullElse(ids, List.of()));
        authority = Objects.requireNonNullElse(authority, "");
        words = Objects.requireNonNullElse(words, "");
        answerBy = Objects.requireNonNullElse(answerBy, "");
        language = Objects.requireNonNullElse(language, "");
    }

    /** Whether a case was chosen. */
    public boolean chose(CaseId id) {
        return ids.contains(id.value());
    }

    List<CaseId> chosen() {
        return ids.stream().map(CaseId::new).toList();
    }

    /** What is no day is one by which nobody can answer. */
    RequestTerms asked() {
        try {
            return new RequestTerms(authority, words, LocalDate.parse(answerBy), language);
        } catch (DateTimeException _) {
            return new RequestTerms(authority, words, LocalDate.MIN, language);
        }
    }
}
