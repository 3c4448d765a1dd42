package id.pulang.demo;

import java.util.Map;

/**
 * What came out of the demonstration, in the units that the incident's own figures use.
 *
 * @param statements rows of all lists
 * @param people people that the statements are about
 * @param incidentPeople those whose presence a list attests
 * @param joinedAutomatically joins between statements that needed no officer
 * @param reviewQuestions pairs that two officers answered
 * @param wrongAutomaticJoins automatic joins of statements that the truth gives to different people
 * @param confirmed for how many people the owners of each gate have confirmed the fact
 * @param seconds how long each step took
 */
public record DemoResult(
        int statements,
        int people,
        int incidentPeople,
        int joinedAutomatically,
        int reviewQuestions,
        int wrongAutomaticJoins,
        int ready,
        Withheld withheld,
        Map<String, Integer> confirmed,
        int manifest,
        int boarded,
        int handedOver,
        Map<String, Double> seconds) {

    /** Those who do not travel yet, and how many of them each gate holds back. */
    public record Withheld(int people, Map<String, Integer> byGate) {}
}
