package id.pulang.offers.rules;

import id.pulang.offers.agencies.NamedAgency;
import id.pulang.offers.data.Bilingual;
import id.pulang.offers.data.Span;
import id.pulang.offers.facts.Destination;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signs of one text, each with the words that fired it. For one thread. */
public final class FoundSigns {

    private static final int MOST_SHOWN = 20;

    private final Map<String, Set<Span>> spans = new LinkedHashMap<>();
    private final Map<String, Set<Bilingual>> facts = new HashMap<>();
    private final Set<Destination> destinations = new LinkedHashSet<>();
    private final List<NamedAgency> agencies = new ArrayList<>();

    /** Adds words that fire a sign. */
    public void add(String sign, Span span) {
        spans.computeIfAbsent(sign, _sign -> new LinkedHashSet<>()).add(span);
    }

    /** Adds what a fact says about a sign. */
    void add(String sign, Bilingual fact) {
        facts.computeIfAbsent(sign, _sign -> new LinkedHashSet<>()).add(fact);
    }

    void add(NamedAgency agency) {
        agencies.add(agency);
    }

    void add(Destination destination) {
        destinations.add(destination);
    }

    /** The codes of all signs. */
    public Set<String> codes() {
        return spans.keySet();
    }

    /**
     * The words of a sign in their order, the first ones where there are very many; of those that overlap the first.
     */
    public List<Span> spans(String sign) {
        var apart = new ArrayList<Span>();
        spans.getOrDefault(sign, Set.of()).stream()
                .sorted(Comparator.comparingInt(Span::from))
                .forEach(span -> {
                    boolean overlaps =
                            !apart.isEmpty() && span.from() < apart.getLast().to();
                    if (!overlaps && apart.size() < MOST_SHOWN) {
                        apart.add(span);
                    }
                });
        return apart;
    }

    /** The states to which the text leads. */
    public Set<Destination> destinations() {
        return destinations;
    }

    /** What facts say about a sign, in the order in which they were found. */
    public Set<Bilingual> facts(String sign) {
        return facts.getOrDefault(sign, Set.of());
    }

    /** The agencies that the text names. */
    public List<NamedAgency> agencies() {
        return agencies;
    }
}
