package id.pulang.cli.offers;

import id.pulang.cli.words.Json;
import id.pulang.cli.words.Language;
import id.pulang.cli.words.Texts;
import id.pulang.offers.Advice;
import id.pulang.offers.CheckedOffer;
import id.pulang.offers.OfferChecker;
import id.pulang.offers.Reason;
import id.pulang.offers.agencies.Agency;
import id.pulang.offers.agencies.NamedAgency;
import id.pulang.offers.data.Bilingual;
import id.pulang.offers.data.Span;
import id.pulang.offers.facts.Destination;
import id.pulang.offers.rules.Rule;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a check found: a page for one offer, a line for each of many, or a JSON object. */
final class OfferAnswers {

    private final OfferChecker checker;
    private final Language language;
    private final Texts texts;

    OfferAnswers(OfferChecker checker, Language language) {
        this.checker = checker;
        this.language = language;
        this.texts = new Texts(language);
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
    }

    /** A line: id, answer, why. */
    String line(OfferText offer, CheckedOffer checked) {
        String why = checked.rules().stream().map(Rule::says).map(this::say).collect(Collectors.joining(" "));
        return offer.id() + "\t" + texts.of("offer.answer", checked.answer()) + "\t" + why;
    }

    /** A JSON object. */
    String json(OfferText offer, CheckedOffer checked) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", offer.id());
        object.put("answer", checked.answer().name());
        object.put(
                "reasons",
                checked.reasons().stream().map(reason -> reason(reason, offer)).toList());
        object.put("rules", checked.rules().stream().map(this::rule).toList());
        object.put("facts", checked.destinations().stream().map(this::fact).toList());
        object.put(
                "agencies",
                checked.agencies().stream().map(named -> agency(named, offer)).toList());
        object.put("order", checked.order());
        object.put("release", checked.release().version());
        return Json.of(object);
    }

    private Map<String, Object> reason(Reason reason, OfferText offer) {
        var object = new LinkedHashMap<String, Object>();
        object.put("sign", reason.sign());
        object.put("flag", reason.flag());
        object.put("says", say(reason.says()));
        object.put(
                "words",
                reason.words().stream().map(span -> span.in(offer.text())).toList());
        object.put(
                "spans",
                reason.words().stream()
                        .map(span -> List.of(span.from(), span.to()))
                        .toList());
        return object;
    }

    private Map<String, Object> rule(Rule rule) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", rule.id());
        object.put("says", say(rule.says()));
        return object;
    }

    private Map<String, Object> fact(Destination destination) {
        var object = new LinkedHashMap<String, Object>();
        object.put("country", destination.code());
        object.put("status", destination.status().name());
        object.put("says", say(destination.says()));
        object.put("stated", destination.stated());
        object.put("source", destination.source());
        object.put("validUntil", destination.validUntil());
        return object;
    }

    private static Map<String, Object> agency(NamedAgency named, OfferText offer) {
        var object = new LinkedHashMap<String, Object>();
        object.put("words", named.span().in(offer.text()));
        Agency agency = named.agency();
        object.put("listed", agency != null && named.exact());
        if (agency != null) {
            object.put("name", agency.name());
            object.put("licence", agency.licence());
            object.put("status", agency.status().name());
            object.put("validUntil", agency.validUntil());
            object.put("contacts", agency.contacts());
        }
        return object;
    }

    private static String words(Reason reason, OfferText offer) {
        return reason.words().stream()
                .map((Span span) -> "“" + span.in(offer.text()).replaceAll("\\s+", " ") + "”")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private String say(Bilingual sentence) {
        return language == Language.ID ? sentence.indonesian() : sentence.english();
    }
}
