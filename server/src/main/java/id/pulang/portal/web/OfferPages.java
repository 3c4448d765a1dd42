package id.pulang.portal.web;

import id.pulang.offers.AnswerFields;
import id.pulang.offers.Reason;
import id.pulang.offers.data.Bilingual;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.offers.Asker;
import id.pulang.portal.offers.OfferChecking;
import id.pulang.portal.offers.OfferChecks;
import id.pulang.portal.offers.OfferReport;
import id.pulang.portal.warnings.PublicWarning;
import id.pulang.portal.warnings.PublicWarnings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;

/** The page of the job-offer check, and its answer for programs. */
final class OfferPages {

    /** The page. */
    static final String PAGE = "o";

    /** What to look at before one works abroad. */
    static final String BEFORE_WORK = "c";

    /** The same for programs: a form with a field {@code text}, answered as JSON. */
    static final String FOR_PROGRAMS = "api/offers";

    private static final String JSON = "application/json";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;

    private final OfferChecks checks;
    private final PublicWarnings warnings;

    OfferPages(OfferChecks checks, PublicWarnings warnings) {
        this.checks = checks;
        this.warnings = warnings;
    }

    /** Whether something is sent here. */
    static boolean has(String path) {
        return path.equals(PAGE) || path.equals(FOR_PROGRAMS);
    }

    PageAnswer shown() {
        return form("", 0);
    }

    PageAnswer beforeWork() {
        return PageAnswer.page("seek", Map.of("states", checks.warnedOf()));
    }

    PageAnswer sent(SentForm form, Asker asker) {
        return switch (check(form, asker)) {
            case OfferChecking.Answered answered ->
                PageAnswer.page(
                        "offer",
                        Map.of("answer", answered.answer(), "problem", "", "warned", warned(answered.answer())));
            case OfferChecking.NotAnswered(String problem, long again) -> form(problem, again);
        };
    }

    /** The warnings that name words of an offer, by the signs of these words. */
    private Map<String, PublicWarning> warned(OfferReport answer) {
        var warned = new HashMap<String, PublicWarning>();
        try {
            for (Reason reason : answer.checked().reasons()) {
                reason.words().stream()
                        .flatMap(span -> warnings.naming(span.in(answer.text())).stream())
                        .findFirst()
                        .ifPresent(warning -> warned.put(reason.sign(), warning));
            }
            return warned;
        } catch (DataAccessException away) {
            return Map.of();
        }
    }

    /** Answers a program in the language of the address. */
    PageAnswer asked(SentForm form, boolean english, Asker asker) {
        Function<Bilingual, String> language = english ? Bilingual::english : Bilingual::local;
        return switch (check(form, asker)) {
            case OfferChecking.Answered(OfferReport answer) -> {
                var fields = new LinkedHashMap<>(
                        AnswerFields.of(form.text("id"), answer.text(), answer.checked(), language));
                fields.put("contactsLookedUp", answer.lookedUp());
                yield PageAnswer.text(OK, JSON, JsonMapper.shared().writeValueAsString(fields));
            }
            case OfferChecking.NotAnswered(String problem, long again) ->
                PageAnswer.text(again > 0 ? UNAVAILABLE : BAD_REQUEST, JSON, problem(problem, again));
        };
    }

    private OfferChecking check(SentForm form, Asker asker) {
        Optional<byte[]> picture = form.files().stream().findFirst().map(Letter.SentFile::content);
        return checks.check(form.text("text"), picture, asker);
    }

    private static String problem(String problem, long again) {
        Map<String, Object> fields =
                again > 0 ? Map.of("problem", problem, "againInSeconds", again) : Map.of("problem", problem);
        return JsonMapper.shared().writeValueAsString(fields);
    }

    private static PageAnswer form(String problem, long again) {
        return PageAnswer.page("offer-form", Map.of("problem", problem, "again", again));
    }
}
