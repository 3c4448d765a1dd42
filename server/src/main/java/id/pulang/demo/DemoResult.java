package id.pulang.demo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

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
}
