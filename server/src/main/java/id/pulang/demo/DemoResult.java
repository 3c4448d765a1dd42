package id.pulang.demo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came out of the demonstration, in the units that the incident's own figures use.
 *
 * @param ready how many could travel
 * @param confirmed for how many people the owners of each gate have confirmed the fact
 * @param seconds how long each step took
 */
public record DemoResult(
        @JsonUnwrapped Matched matched,
        int ready,
        Withheld withheld,
        Map<String, Integer> confirmed,
        @JsonUnwrapped Journey journey,
        Map<String, Double> seconds) {

    /**
     * Who is who.
     *
     * @param statements rows of all lists
     * @param people people that the statements are about
     * @param incidentPeople those whose presence a list attests
     * @param joinedAutomatically joins between statements that needed no officer
     * @param reviewQuestions pairs that two officers answered
     * @param wrongAutomaticJoins automatic joins of statements that the truth gives to different people
     */
    public record Matched(
            int statements,
            int people,
            int incidentPeople,
            int joinedAutomatically,
            int reviewQuestions,
            int wrongAutomaticJoins) {}

    /**
     * Who stood on the manifest, came aboard, and was handed over.
     *
     * @param home whom an officer of an agency has accepted
     */
    public record Journey(int manifest, int boarded, int handedOver, int home) {}

    /** Those who do not travel yet, and how many of them each gate holds back. */
    public record Withheld(int people, Map<String, Integer> byGate) {}

    private static final int WIDTH = 44;

    /** Returns the result as one JSON object on one line. */
    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** Returns the result as a table. */
    String table() {
        StringBuilder table = new StringBuilder();
        line(table, "Statements in the lists", matched.statements());
        line(table, "People that they are about", matched.people());
        line(table, "  present in the incident", matched.incidentPeople());
        line(table, "Joined automatically", matched.joinedAutomatically());
        line(table, "  of them wrong", matched.wrongAutomaticJoins());
        line(table, "Questions settled by two officers", matched.reviewQuestions());
        line(table, "Ready to go home", ready);
        line(table, "Withheld", withheld.people());
        withheld.byGate().forEach((gate, people) -> line(table, "  by " + gate, people));
        confirmed.forEach((gate, people) -> line(table, "Confirmed by owners of " + gate, people));
        line(table, "On the manifest", journey.manifest());
        line(table, "Boarded", journey.boarded());
        line(table, "Handed over by the mission", journey.handedOver());
        line(table, "Home: accepted by the agencies", journey.home());
        return table + "Seconds: "
                + seconds.entrySet().stream()
                        .map(step -> step.getKey() + " " + step.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder table, String what, int count) {
        table.append(String.format(Locale.ROOT, "%-" + WIDTH + "s %5d%n", what, count));
    }
}
