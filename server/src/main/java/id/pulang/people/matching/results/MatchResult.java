package id.pulang.people.matching.results;

/**
 * What one run of the matcher found.
 *
 * @param tooManyAlike how many statements are like too many others to be compared one by one
 */
public record MatchResult(
        int statements, int people, int automaticJoins, int openQuestions, int tooManyAlike, long millis) {}
