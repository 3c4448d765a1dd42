package id.pulang.rescue.web;

import id.pulang.cases.CaseId;
import id.pulang.rescue.requests.RequestTerms;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A request as it was typed, kept whole when something is wrong. */
public record RequestForm(
        UUID about, List<UUID> ids, String authority, String words, String answerBy, String language) {

    /** Copies the cases in. */
    public RequestForm {
        ids = List.copyOf(ids);
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
