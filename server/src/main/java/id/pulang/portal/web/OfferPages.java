package id.pulang.portal.web;

import id.pulang.offers.AnswerFields;
import id.pulang.offers.data.Bilingual;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.offers.OfferChecking;
import id.pulang.portal.offers.OfferChecks;
import id.pulang.portal.offers.OfferReport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** The page of the job-offer check, and its answer for programs. */
final class OfferPages {

    /** The page. */
    static final String PAGE = "o";

    /** The same for programs: a form with a field {@code text}, answered as JSON. */
    static final String FOR_PROGRAMS = "api/offers";

    private static final String JSON = "application/json";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final OfferChecks checks;

    OfferPages(OfferChecks checks) {
        this.checks = checks;
    }

    PageAnswer shown() {
        return form("");
    }

    PageAnswer sent(SentForm form, BooleanSupplier allowed) {
        return switch (check(form, allowed)) {
            case OfferChecking.Answered answered ->
                PageAnswer.page("offer", Map.of("answer", answered.answer(), "problem", ""));
            case OfferChecking.NotAnswered(String problem) -> form(problem);
        };
    }

    /** Answers a program in the language of the address. */
    PageAnswer asked(SentForm form, boolean english, BooleanSupplier allowed) {
        Function<Bilingual, String> language = english ? Bilingual::english : Bilingual::indonesian;
        return switch (check(form, allowed)) {
            case OfferChecking.Answered(OfferReport answer) -> {
                var fields = new LinkedHashMap<>(
                        AnswerFields.of(form.text("id"), answer.text(), answer.checked(), language));
                fields.put("contactsLookedUp", answer.lookedUp());
                yield PageAnswer.text(OK, JSON, JsonMapper.shared().writeValueAsString(fields));
            }
            case OfferChecking.NotAnswered(String problem) ->
                PageAnswer.text(BAD_REQUEST, JSON, JsonMapper.shared().writeValueAsString(Map.of("problem", problem)));
        };
    }

    private OfferChecking check(SentForm form, BooleanSupplier allowed) {
        Optional<byte[]> picture = form.files().stream().findFirst().map(Letter.SentFile::content);
        return checks.check(form.text("text"), picture, allowed);
    }

    private static PageAnswer form(String problem) {
        return PageAnswer.page("offer-form", Map.of("problem", problem));
    }
}
