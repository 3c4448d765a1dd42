package id.pulang.cli.offers;

import id.pulang.cli.words.Json;
import id.pulang.cli.words.Language;
import id.pulang.cli.words.Texts;
import id.pulang.offers.Advice;
import id.pulang.offers.AnswerFields;
import id.pulang.offers.CheckedOffer;
import id.pulang.offers.OfferChecker;
import id.pulang.offers.Reason;
import id.pulang.offers.data.Bilingual;
import id.pulang.offers.data.Span;
import id.pulang.offers.exported.ExportedRules;
import id.pulang.offers.rules.Rule;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a check found: a page for one offer, a line for each of many, or a JSON object. */
final class OfferAnswers {

    private final OfferChecker checker;
    private final ChosenRules chosen;
    private final Language language;
    private final Texts texts;

    OfferAnswers(OfferChecker checker, ChosenRules chosen, Language language) {
        this.checker = checker;
        this.chosen = chosen;
        this.language = language;
        this.texts = new Texts(language);
    }

    CheckedOffer check(String text, LocalDate day) {
        return checker.check(text, day);
    }

    /** A page for whoever asks: the answer, why, and what to do now. */
    void page(OfferText offer, CheckedOffer checked, PrintWriter out) {
        out.println(texts.of("offer.answer", checked.answer()));
        checked.rules().forEach(rule -> out.println("  " + say(rule.says())));
        if (!checked.reasons().isEmpty()) {
            out.println();
            out.println(texts.say("offer.why"));
            checked.reasons().forEach(reason -> out.println("- " + say(reason.says()) + " " + words(reason, offer)));
        }
        out.println();
        for (Advice advice : checker.adviceAfter(checked.answer())) {
            out.println(texts.of("offer.advice", advice.kind()) + " " + say(advice.says()));
        }
        out.println();
        out.println(texts.say(
                "offer.release",
                checked.release().version(),
                checked.release().released(),
                checked.release().validUntil()));
        ExportedRules edition = chosen.edition();
        if (edition != null) {
            String key = chosen.verified() ? "offer.edition.verified" : "offer.edition.unchecked";
            out.println(texts.say(key, edition.edition(), edition.released()));
        }
    }

    /** A line: id, answer, why. */
    String line(OfferText offer, CheckedOffer checked) {
        String why = checked.rules().stream().map(Rule::says).map(this::say).collect(Collectors.joining(" "));
        return offer.id() + "\t" + texts.of("offer.answer", checked.answer()) + "\t" + why;
    }

    /** A JSON object. */
    String json(OfferText offer, CheckedOffer checked) {
        Map<String, Object> fields = AnswerFields.of(offer.id(), offer.text(), checked, this::say);
        fields.put("edition", chosen.fields());
        return Json.of(fields);
    }

    private static String words(Reason reason, OfferText offer) {
        return reason.words().stream()
                .map((Span span) -> "“" + span.in(offer.text()).replaceAll("\\s+", " ") + "”")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private String say(Bilingual sentence) {
        return language == Language.ID ? sentence.local() : sentence.english();
    }
}
