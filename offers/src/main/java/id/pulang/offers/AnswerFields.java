package id.pulang.offers;

import id.pulang.offers.agencies.Agency;
import id.pulang.offers.agencies.NamedAgency;
import id.pulang.offers.data.Bilingual;
import id.pulang.offers.facts.Destination;
import id.pulang.offers.rules.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An answer as the fields of a JSON object, the same at the command line and for programs that ask a server. */
public final class AnswerFields {

    private final String text;
    private final Function<Bilingual, String> language;

    private AnswerFields(String text, Function<Bilingual, String> language) {
        this.text = text;
        this.language = language;
    }

    /**
     * The fields in the order in which they are written; their values are texts, numbers, days, lists and further
     * objects.
     *
     * @param id how the asker calls the offer
     * @param text the offer, from which the words are taken
     */
    public static Map<String, Object> of(
            String id, String text, CheckedOffer checked, Function<Bilingual, String> language) {
        var fields = new AnswerFields(text, language);
        var object = new LinkedHashMap<String, Object>();
        object.put("id", id);
        object.put("answer", checked.answer().name());
        object.put("reasons", checked.reasons().stream().map(fields::reason).toList());
        object.put("rules", checked.rules().stream().map(fields::rule).toList());
        object.put("facts", checked.destinations().stream().map(fields::fact).toList());
        object.put("agencies", checked.agencies().stream().map(fields::agency).toList());
        object.put("order", checked.order());
        object.put("release", checked.release().version());
        return object;
    }

    private Map<String, Object> reason(Reason reason) {
        var object = new LinkedHashMap<String, Object>();
        object.put("sign", reason.sign());
        object.put("flag", reason.flag());
        object.put("says", language.apply(reason.says()));
        object.put("words", reason.words().stream().map(span -> span.in(text)).toList());
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
        object.put("says", language.apply(rule.says()));
        return object;
    }

    private Map<String, Object> fact(Destination destination) {
        var object = new LinkedHashMap<String, Object>();
        object.put("country", destination.code());
        object.put("status", destination.status().name());
        object.put("says", language.apply(destination.says()));
        object.put("stated", destination.stated());
        object.put("source", destination.source());
        object.put("validUntil", destination.validUntil());
        return object;
    }

    private Map<String, Object> agency(NamedAgency named) {
        var object = new LinkedHashMap<String, Object>();
        object.put("words", named.span().in(text));
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
}
